import type { Preset } from "../exhibit";
import type { parameters } from "./parameters";

/** The walk through the argument; every number in a notice is checked in claims.test.ts. */
export const presets: readonly Preset<typeof parameters>[] = [
  {
    id: "direction",
    label: "A hidden direction",
    values: {},
    notice:
      "The penalised network turns its units until 97 % of their weights lie along the hidden direction, and its error falls to 0.098; without the penalty, 50 % and 0.40. The best kernel of fixed features has 0.71. A kernel can learn the direction too: a learned metric has 0.25, and the network’s own kernel 0.98 before training and 0.091 after."
  },
  {
    id: "usual-start",
    label: "Larger first weights",
    values: { spread: 1.41 },
    notice:
      "With first weights of the usual size the network without a penalty hardly turns its units (36 %), and its error is 0.58, not far below the best fixed kernel’s 0.71. The penalty brings it to 0.11 all the same: it is what makes this network learn features."
  },
  {
    id: "few-points",
    label: "Too few points",
    values: { n: 50 },
    notice:
      "With 50 points nothing is learned here: every method has an error above 1, worse than guessing the mean. Learning a direction takes points as well, only fewer of them than doing without."
  },
  {
    id: "three-signs",
    label: "Where lengthscales suffice",
    values: { task: "parity3", n: 250 },
    notice:
      "The answer is the product of three of the twenty signs. The network without a penalty learns nothing (48 % wrong), with it nothing is wrong. But what is hidden are inputs themselves, so a Gaussian process that learns twenty lengthscales is right everywhere too; the best fixed kernel has 40 % wrong. The learned metric is lucky here: it falls under 5 % in 7 of 20 fresh data sets."
  },
  {
    id: "two-signs",
    label: "Where a fixed kernel suffices",
    values: { task: "parity2" },
    notice:
      "With the product of two signs there is no advantage left: the network without a penalty gets 2.8 % wrong, and a Gaussian process with one lengthscale nothing. The penalised network gets nothing wrong either. What needs features depends on the task."
  }
];
