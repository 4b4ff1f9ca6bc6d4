import { type Matrix, matrix } from "../../models/linalg";
import { stream } from "../../models/random";
import type { Settings } from "./parameters";
import { targets } from "./targets";

/** 101 evenly spaced places over [−1, 1], where curves are compared with the truth. */
export const grid = Float64Array.from({ length: 101 }, (_, i) => (i - 50) / 50);

/** The inputs of every refit: they stay, only the noise is drawn anew. */
export function drawInputs({ inputs, seed }: Settings, n: number): Float64Array {
  const random = stream(seed, "inputs");
  return Float64Array.from({ length: n }, (_, i) => {
    if (inputs === "random") return 2 * random.uniform() - 1;
    return n === 1 ? 0 : (2 * i - (n - 1)) / (n - 1);
  });
}

/**
 * Standard normal noise for up to `n` inputs (rows) and every refit (columns). More inputs leave the
 * first where they were, so that positions along an axis share their noise.
 */
export function drawNoise({ seed, refits }: Settings, n: number): Matrix {
  const noise = matrix(n, refits);
  for (let r = 0; r < refits; r++) {
    const random = stream(seed, "refit", r);
    for (let i = 0; i < n; i++) noise.data[i * refits + r] = random.normal();
  }
  return noise;
}

/** Labels of all refits, one column each. */
export function labelled(x: Float64Array, noise: Matrix, values: Settings): Matrix {
  const target = targets[values.truth];
  const { columns } = noise;
  const data = noise.data.slice(0, x.length * columns);
  for (let i = 0; i < x.length; i++) {
    const truth = target(x[i] as number);
    for (let r = 0; r < columns; r++) {
      data[i * columns + r] = truth + values.noise * (data[i * columns + r] as number);
    }
  }
  return { rows: x.length, columns, data };
}
