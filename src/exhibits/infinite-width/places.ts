import type { Network } from "../../models/network-kernels";
import type { Settings } from "./parameters";

/** Where functions are drawn: −2, −1.9, … 2. */
export const grid = Float64Array.from({ length: 41 }, (_, i) => (i - 20) / 10);

/** The two inputs whose outputs are compared, and the place of the first on the grid. */
export const inputs = [1, -1] as const;
export const firstPlace = 30;

/** How many functions are drawn. */
export const functions = 8;

export const networkOf = ({ activation, depth, weights, biases }: Settings): Network => ({
  activation,
  depth,
  weightVariance: weights,
  biasVariance: biases,
  constantInput: true
});

/**
 * The places of the grid from coarse to fine, so that each is drawn given points on both sides: it
 * keeps rounding from adding up along the line.
 */
export const coarseToFine = Int32Array.from([
  0,
  40,
  20,
  10,
  30,
  ...range(5, 40, 10),
  ...Array.from({ length: 40 }, (_, i) => i).filter((i) => i % 5 > 0)
]);

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.ceil((to - from) / step) }, (_, i) => from + step * i);
}
