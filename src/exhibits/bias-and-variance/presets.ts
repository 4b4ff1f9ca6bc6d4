import type { Preset } from "../exhibit";
import type { parameters } from "./parameters";

/** What each notice says is checked in claims.test.ts. */
export const presets: readonly Preset<typeof parameters>[] = [
  {
    id: "degree",
    label: "Along the degree",
    values: {},
    notice:
      "Flexible, least squares, trades: from degree to degree bias falls and variance rises, the best is degree 6, and at degree 20 variance is 1.70. The soft model has the same degrees and no such trade: from degree 6 to degree 100 both stay low, bias² near 0.001 and variance near 0.02."
  },
  {
    id: "strength",
    label: "Along the strength",
    values: { axis: "strength" },
    notice:
      "Here both models trade: a stronger penalty always means more bias and less variance. But the valley is not given. At its best the same price for every order reaches an error of 0.141, a price that grows with the order 0.112; the noise alone is 0.09."
  },
  {
    id: "points",
    label: "Along the points",
    values: { axis: "points" },
    notice:
      "From 7 points on more points trade nothing for the soft model: bias² and variance fall together, to 0.00003 and 0.005. Least squares of degree 20 has its worst error at 21 points, as many as it has coefficients; with 200 it is nearly as good as the soft model."
  },
  {
    id: "parabola",
    label: "A parabola",
    values: { truth: "trend", degree: 2 },
    notice:
      "Where the truth is a parabola, degree 2 is the right restriction: no bias, an error of 0.099. The soft model is as good at degree 2 and pays for the orders it does not need: 0.111 at degree 100, of which 0.09 is noise. Nearly free, not free."
  },
  {
    id: "beyond",
    label: "More coefficients than points",
    values: { degree: 100 },
    notice:
      "Past degree 29 least squares has more coefficients than points, and of all curves through the points the smallest is taken. Now the trade runs the other way: variance falls, to 0.034, and bias² rises, to 0.334. It is a second descent of sorts and of no use: the soft model of the same degree has a quarter of the error."
  }
];
