import type { Preset } from "../exhibit";
import type { parameters } from "./parameters";

/** The walk through the argument; every number in a notice is checked in claims.test.ts. */
export const presets: readonly Preset<typeof parameters>[] = [
  {
    id: "worse-until",
    label: "Worse, until it is soft",
    values: {},
    notice:
      "Fifteen of a hundred labels are wrong (dashed rings). Without a penalty the network of 256 units bends round most of them and misreads 13.8 % of new points; one of four units misreads 5.4 %. A soft penalty turns the order round: the larger the network, the better, from 11.3 % with two units to 5.5 % with 256, though hardly from 64 on. Slide the units and watch both pictures."
  },
  {
    id: "too-strong",
    label: "Too strong",
    values: { penalty: 0.03 },
    notice:
      "Three times the penalty, and size no longer matters: all networks misread about 14.5 % of new points, since they are held to nearly the same straight line. Soft means weak enough to be overruled by the data."
  },
  {
    id: "prior-units",
    label: "Measured otherwise",
    values: { units: "prior" },
    notice:
      "The same λ, but each weight is measured in units of the spread it starts with, as a Bayesian prior would. The output weights of a large network start small, so they now cost more, and bigger is worse: 12.5 % with four units, 20.2 % with 256. “Bigger with a soft penalty” says nothing until one says how weights are measured, and how strong the penalty is: try λ = 0.0001."
  },
  {
    id: "rings",
    label: "Rings, a number to learn",
    values: { task: "rings", n: 60, penalty: 0.003 },
    notice:
      "Sixty noisy numbers; the dashed circles are where the true function is 0. With the penalty the mean squared error falls from 0.246 with two units to 0.106 with 256. Without it the curve wobbles more from width to width: a single data set says little, so repeat it with other seeds."
  },
  {
    id: "spirals",
    label: "Spirals, no wrong labels",
    values: { task: "spirals", penalty: 0.001 },
    notice:
      "No label is wrong here, and size helps without any penalty: from 28.3 % with four units to 7.4 % with 256, which fit every training point. The penalty even costs a little (8.9 %). Fitting perfectly costs no errors when there is nothing false to fit. It does make the network too sure of itself: its loss on new points is 0.562, with the penalty 0.282."
  }
];
