import { sin } from "../../models/kernels";
import { stream } from "../../models/random";

export const truth = (x: number): number => sin(2 * Math.PI * x);

/** 401 evenly spaced points of [0, 1]. */
export const grid = Float64Array.from({ length: 401 }, (_, i) => i / 400);

/** The places of a refit's test: the middles of 101 equal parts of [0, 1]. */
export const testPlaces = Float64Array.from({ length: 101 }, (_, i) => (i + 0.5) / 101);

/**
 * One of many data sets of a seed; number 0 is the one on show. Points keep their places when more
 * are added, and their noise its sign when its level changes.
 */
export function drawData(n: number, noise: number, seed: number, number: number) {
  const places = stream(seed, "inputs", number);
  const errors = stream(seed, "labels", number);
  const x = Float64Array.from({ length: n }, () => places.uniform());
  return { x, y: x.map((at) => truth(at) + noise * errors.normal()) };
}

/** For each point, whether another at the same input has another label. */
export function contradicted(x: Float64Array, y: Float64Array): boolean[] {
  const labels = new Map<number, Set<number>>();
  x.forEach((at, i) => {
    labels.set(at, (labels.get(at) ?? new Set()).add(y[i] as number));
  });
  return Array.from(x, (at) => (labels.get(at)?.size ?? 0) > 1);
}
