import { type Matrix, matrix } from "../linalg";
import type { Random } from "../random";

/** Targets and features each of which is the target plus noise of its own. */
export interface WeakData {
  /** rows × 1, N(0, 1). */
  readonly targets: Matrix;
  /** rows × count: y + spread · N(0, 1). */
  readonly features: Matrix;
}

/** Weakly informative features (Wilson 2025, Figure 1 g); the first stay when more are asked for. */
export function weakFeatures(
  rows: number,
  count: number,
  spread: number,
  random: { readonly targets: Random; readonly feature: (index: number) => Random }
): WeakData {
  const targets = matrix(rows, 1);
  for (let i = 0; i < rows; i++) targets.data[i] = random.targets.normal();
  const features = matrix(rows, count);
  for (let j = 0; j < count; j++) {
    const noise = random.feature(j);
    for (let i = 0; i < rows; i++) {
      features.data[i * count + j] = (targets.data[i] as number) + spread * noise.normal();
    }
  }
  return { targets, features };
}

/**
 * Expected squared error of the best linear rule for weak features whose law is known: all weights
 * 1/(count + spread²). No fit has less, whatever the number of training points.
 */
export const idealError = (count: number, spread: number): number =>
  (spread * spread) / (count + spread * spread);

/** The first columns of a matrix. */
export function firstColumns({ rows, columns, data }: Matrix, count: number): Matrix {
  const result = matrix(rows, count);
  for (let i = 0; i < rows; i++) {
    result.data.set(data.subarray(i * columns, i * columns + count), i * count);
  }
  return result;
}
