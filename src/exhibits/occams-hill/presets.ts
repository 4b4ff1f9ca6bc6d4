import type { Preset } from "../exhibit";
import type { parameters } from "./parameters";

/** What each notice says is checked in claims.test.ts. */
export const presets: readonly Preset<typeof parameters>[] = [
  {
    id: "hill",
    label: "A hill or a plateau",
    values: {},
    notice:
      "The same points, the same polynomials, two priors. Where the variance is spread thin the evidence is highest at degree 2 and 16 nats lower at degree 10,000. Where it decays the evidence loses 3 nats and is level from degree 20 on: the price of having 10,000 orders is bounded."
  },
  {
    id: "growing",
    label: "Every order like the first",
    values: { total: "growing" },
    notice:
      "With variance 1 for every order the evidence falls without end: by 103 nats at degree 10,000. Most of that is amplitude, since the functions of this prior grow with the degree, far beyond the data. With the total held fixed 16 nats remain."
  },
  {
    id: "wave",
    label: "A wave, at degree 10,000",
    values: { truth: "wave", degree: 10_000 },
    notice:
      "For a wave, degree 10,000 with the decaying prior has evidence within one nat of the best degree, and its mean follows the wave. Spread thin, the same polynomial is 17 nats below its best, and its mean stays near zero between the points."
  },
  {
    id: "powers",
    label: "Powers of x",
    values: { basis: "powers", total: "growing" },
    notice:
      "The same variance for every power of x, and hardly a hill: 2.6 nats. Inside (−1, 1) high powers all but vanish, so this prior already prefers simple functions. What counts is what a prior says about functions, not how its coefficients look."
  },
  {
    id: "fast",
    label: "Too little for low orders",
    values: { truth: "wave", decay: "quartic" },
    notice:
      "This prior gives 1/16 to order 1 and 1/81 to order 2, too little for a wave: its evidence is level, and 34 nats below the top of the hill. Most of that is scale: with both scales chosen by the evidence (a setting) 5.0 nats remain. A plateau is no merit in itself, nor is evidence a measure of error: at degree 150 spread thin has the higher evidence and the worse curve."
  }
];
