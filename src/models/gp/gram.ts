import { type Matrix, matrix } from "../linalg";
import type { Kernel } from "./kernel";
import { Pairs } from "./pairs";

/** The Gram matrix k(x_i, x_j) of the rows of x, n × n. */
export const gram = (kernel: Kernel, x: Matrix): Matrix =>
  symmetric(kernel.over(Pairs.within(x)), x.rows);

/** The cross-covariance k(x_i, z_j), one row per row of x, one column per row of z. */
export const crossCovariance = (kernel: Kernel, x: Matrix, z: Matrix): Matrix => ({
  rows: x.rows,
  columns: z.rows,
  data: kernel.over(Pairs.between(x, z))
});

/** The prior variances k(x_i, x_i). */
export const priorVariance = (kernel: Kernel, x: Matrix): Float64Array =>
  kernel.over(Pairs.ofSelf(x));

/** The symmetric n × n matrix of a lower triangle listed by rows. */
export function symmetric(lower: Float64Array, n: number): Matrix {
  const result = matrix(n, n);
  for (let i = 0, at = 0; i < n; i++) {
    for (let j = 0; j <= i; j++, at++) {
      const value = lower[at] as number;
      result.data[i * n + j] = value;
      result.data[j * n + i] = value;
    }
  }
  return result;
}
