import { cos } from "../../models/kernels";
import { type Random, stream } from "../../models/random";
import type { Inputs } from "./parameters";
import { targets } from "./targets";
import type { Known } from "./truths";

/** The most training points a figure takes; the scale of scaled inputs is set by all of them. */
const pool = 200;
const testPoints = 100;

/** The interval [−w, w] that Legendre polynomials are orthonormal on: nearly all inputs lie in it. */
export const basisWidth = (inputs: Inputs): number => (inputs === "gaussian" ? 4 : 1);

const spread = (width: number) =>
  Float64Array.from({ length: 401 }, (_, i) => (width * (i - 200)) / 200);
const narrow = spread(1);
const wide = spread(3);

/** 401 evenly spaced points over the interval that is drawn. */
export const gridFor = (inputs: Inputs): Float64Array => (inputs === "gaussian" ? wide : narrow);

export interface Inputted {
  readonly x: Float64Array;
  /** Where the error is measured: 100 fresh inputs where inputs are normal, else the drawn grid. */
  readonly test: Float64Array;
}

/**
 * The inputs of a figure. Random inputs keep their places when n grows: normal ones are scaled by
 * the range of all 200 that could be shown and the 100 of the test.
 */
export const drawInputs = (inputs: Inputs, n: number, seed: number): Inputted =>
  draw(inputs, n, pool, (label) => stream(seed, label));

/** The inputs of one of many refits, drawn anew; normal ones are scaled by its own range. */
export const redrawInputs = (inputs: Inputs, n: number, seed: number, refit: number): Inputted =>
  draw(inputs, n, n, (label) => stream(seed, label, n, refit));

function draw(inputs: Inputs, n: number, drawn: number, of: (label: string) => Random): Inputted {
  const random = of("inputs");
  if (inputs === "gaussian" || inputs === "scaled") {
    const x = Float64Array.from({ length: drawn }, () => random.normal());
    const fresh = of("test inputs");
    const test = Float64Array.from({ length: testPoints }, () => fresh.normal());
    if (inputs === "scaled") scaleTogether(x, test);
    return { x: x.slice(0, n), test };
  }
  const x = Float64Array.from({ length: n }, (_, i) => {
    if (inputs === "even") return n === 1 ? 0 : (2 * i - (n - 1)) / (n - 1);
    if (inputs === "chebyshev") return -cos((Math.PI * (i + 0.5)) / n);
    return 2 * random.uniform() - 1;
  });
  return { x, test: gridFor(inputs) };
}

/** Maps the least of all values to −1 and the greatest to 1. */
function scaleTogether(x: Float64Array, test: Float64Array): void {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const values of [x, test]) {
    for (const value of values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  for (const values of [x, test]) {
    for (let i = 0; i < values.length; i++) {
      values[i] = (2 * ((values[i] as number) - low)) / (high - low) - 1;
    }
  }
}

/** Labels: the truth plus noise; for pure noise, N(0, 1) whatever the noise is set to. */
export function label(truth: Known, x: Float64Array, noise: number, random: Random): Float64Array {
  const spread = truth === "noise" ? 1 : noise;
  return x.map((at) => targets[truth](at) + spread * random.normal());
}
