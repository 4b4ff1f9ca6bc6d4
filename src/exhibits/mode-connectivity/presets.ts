import type { Preset } from "../exhibit";
import type { parameters } from "./parameters";

/** The walk through the argument; every number in a notice is checked in claims.test.ts. */
export const presets: readonly Preset<typeof parameters>[] = [
  {
    id: "curve",
    label: "A wall, and a way round",
    values: {},
    notice:
      "A and B, trained from different starts, have a training loss of 0.13 on average. On the straight line between their weights it reaches 1.03; on a curve whose middle was learned it stays under 0.23. The networks there are no copies: the middle differs from A on 7.7 % of new points, and errs on 5.9 % where A and B err on 10.6 %."
  },
  {
    id: "isolated",
    label: "A plane without a way",
    values: { plane: "third" },
    notice:
      "The same A and B with a third network, C. In this plane each lies in a pit of its own, with walls on every straight line between them. It is the plane that lacks a way: through A and B there are very many planes, and the one before holds a curve that is low throughout."
  },
  {
    id: "relabelled",
    label: "Relabel B first",
    values: { aligned: true },
    notice:
      "Hidden units can change places and the function stays. With B’s in the order most like A’s the two are 10.7 apart instead of 20.6, and the straight line reaches 0.55 instead of 1.03: of its rise 54 % was labelling. The curve is lower, too (0.18), but its networks are more alike: averaging them gives a log loss of 0.215, not 0.191."
  },
  {
    id: "clean",
    label: "Clean data: nearly all labelling",
    values: { task: "clean", n: 200, plane: "relabelled" },
    notice:
      "On clean data nearly all of the wall is labelling: relabelled, the straight line reaches 0.007 instead of 0.38, and A and B themselves have 0.005. B and B′ are the same function at two places, one beyond the wall, one beside A. Averaging along the curve gains nothing here: a log loss of 0.010 against 0.008."
  },
  {
    id: "averaging",
    label: "A weaker penalty",
    values: { penalty: 0.0001 },
    notice:
      "With a tenth of the penalty the wall is higher, 1.82, and relabelling makes it higher still, 2.61; the curve stays under 0.25. The networks differ more, and averaging gains more: a log loss of 0.404 for A and B on average, 0.344 for the two averaged, 0.233 for eleven along the curve."
  }
];
