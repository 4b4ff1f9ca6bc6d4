import { exp, log, type Numbers } from "../../models/kernels";
import { type Architecture, outputs } from "../../models/network";
import type { Score } from "./result";

/** Probabilities of the second class at places (row-major pairs). */
export const probabilitiesOf = (
  architecture: Architecture,
  network: Numbers,
  x: Float64Array
): Float64Array =>
  Float64Array.from(outputs(architecture, network, x, "float32"), (f) => 1 / (1 + exp(-f)));

/** No probability counts as less: one wrong certainty must not outweigh all else. */
const least = 1e-6;

export function score(probabilities: Float64Array, labels: Float64Array): Score {
  let misread = 0;
  let loss = 0;
  probabilities.forEach((p, i) => {
    const right = labels[i] === 1 ? p : 1 - p;
    if (p > 0.5 !== (labels[i] === 1)) misread++;
    loss -= log(Math.max(least, right));
  });
  return { error: misread / labels.length, loss: loss / labels.length };
}

export function mean(lists: readonly (Float64Array | Float32Array)[]): Float64Array {
  const sum = new Float64Array(lists[0]?.length ?? 0);
  for (const list of lists) {
    list.forEach((value, i) => {
      sum[i] = (sum[i] as number) + value;
    });
  }
  return sum.map((value) => value / lists.length);
}

/** Share of places at which two give different labels. */
export function difference(p: Float64Array, q: Float64Array): number {
  let count = 0;
  p.forEach((value, i) => {
    if (value > 0.5 !== (q[i] as number) > 0.5) count++;
  });
  return count / p.length;
}
