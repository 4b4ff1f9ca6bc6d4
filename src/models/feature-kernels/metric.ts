import { expEach } from "../kernels";
import { type Matrix, matrix, multiply } from "../linalg";
import { type Ridge, ridgeByValidation } from "./kernel-ridge";

export interface MetricData {
  readonly x: Matrix;
  readonly y: ArrayLike<number>;
  readonly xValidation: Matrix;
  readonly yValidation: ArrayLike<number>;
  readonly xTest: Matrix;
}

export interface LearnedMetric extends Ridge {
  readonly round: number;
  readonly lengthscale: number;
  /** The metric of that round, d x d, of trace d. */
  readonly metric: Matrix;
}

/**
 * Kernel ridge regression that learns which directions matter: with the kernel
 * exp(−(x − z)ᵀM(x − z)/2l²), M is replaced round by round by the average outer product of the
 * fit's gradients at the training points. Lengthscale, ridge and round are those of least error on
 * the validation points. Yields the best so far after every round; round 0 is the plain Gaussian
 * kernel.
 */
export function* learnMetric(
  data: MetricData,
  { rounds, lengthscales }: { readonly rounds: number; readonly lengthscales: readonly number[] }
): Generator<LearnedMetric, void, void> {
  const d = data.x.columns;
  let M = matrix(d, d);
  for (let k = 0; k < d; k++) M.data[k * (d + 1)] = 1;
  let best: LearnedMetric | undefined;
  for (let round = 0; round <= rounds; round++) {
    const [xx, vx, tx] = [data.x, data.xValidation, data.xTest].map((rows) =>
      squaredDistances(rows, data.x, M)
    ) as [Matrix, Matrix, Matrix];
    let here: LearnedMetric | undefined;
    for (const lengthscale of lengthscales) {
      const kernel = (squares: Matrix) => bell(squares, lengthscale);
      const blocks = { training: kernel(xx), validation: kernel(vx), test: kernel(tx) };
      const fit = ridgeByValidation(blocks, data.y, data.yValidation);
      if (!here || fit.validationError < here.validationError) {
        here = { ...fit, round, lengthscale, metric: M };
      }
    }
    const fitted = here as LearnedMetric;
    if (!best || fitted.validationError < best.validationError) best = fitted;
    yield best;
    if (round < rounds) M = gradientProduct(data.x, bell(xx, fitted.lengthscale), fitted, M);
  }
}

/** (x_i − z_j)ᵀM(x_i − z_j). */
function squaredDistances(x: Matrix, z: Matrix, M: Matrix): Matrix {
  const xM = multiply(x, M);
  const zM = multiply(z, M);
  const inner = multiply(xM, z, { transposeB: true });
  const size = (rows: Matrix, rowsM: Matrix) =>
    Float64Array.from({ length: rows.rows }, (_, i) => {
      let sum = 0;
      for (let k = i * rows.columns; k < (i + 1) * rows.columns; k++) {
        sum += (rows.data[k] as number) * (rowsM.data[k] as number);
      }
      return sum;
    });
  const [a, b] = [size(x, xM), size(z, zM)];
  for (let i = 0; i < x.rows; i++) {
    for (let j = 0; j < z.rows; j++) {
      const at = i * z.rows + j;
      const square = (a[i] as number) + (b[j] as number) - 2 * (inner.data[at] as number);
      inner.data[at] = Math.max(0, square);
    }
  }
  return inner;
}

function bell(squares: Matrix, lengthscale: number): Matrix {
  const factor = -0.5 / (lengthscale * lengthscale);
  const data = squares.data.map((square) => Math.max(-700, factor * square));
  expEach(data);
  return { ...squares, data };
}

/** The mean over the training points of ∇f∇fᵀ, scaled to trace d. */
function gradientProduct(x: Matrix, K: Matrix, { coefficients }: Ridge, M: Matrix): Matrix {
  const { rows: n, columns: d } = x;
  // ∇f(x_i) = −M Σ_j α_j k_ij (x_i − x_j)/l²; the constant factor goes with the scaling.
  const weighted = matrix(n, n);
  const sums = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const value = (coefficients[j] as number) * (K.data[i * n + j] as number);
      weighted.data[i * n + j] = value;
      sums[i] = (sums[i] as number) + value;
    }
  }
  const pulled = multiply(weighted, x);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < d; k++) {
      const at = i * d + k;
      pulled.data[at] = (sums[i] as number) * (x.data[at] as number) - (pulled.data[at] as number);
    }
  }
  const gradients = multiply(pulled, M);
  const product = multiply(gradients, gradients, { transposeA: true });
  let trace = 0;
  for (let k = 0; k < d; k++) trace += product.data[k * (d + 1)] as number;
  if (!(trace > 0)) return M;
  return { ...product, data: product.data.map((value) => (value * d) / trace) };
}
