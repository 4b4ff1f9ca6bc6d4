import { tanh } from "../kernels";
import { type Matrix, matrix, multiply } from "../linalg";

/** A network with one hidden layer: φ(x W₁ + b₁) · w₂ + b₂. */
export interface OneHiddenLayer {
  readonly activation: "relu" | "tanh";
  /** Inputs × units. */
  readonly W1: Matrix;
  readonly b1: ArrayLike<number>;
  readonly w2: ArrayLike<number>;
  readonly b2: number;
}

/** The network's outputs at the rows of X, and its derivatives by all parameters, one row each. */
export function linearise(
  { activation, W1, b1, w2, b2 }: OneHiddenLayer,
  X: Matrix
): { output: Float64Array; jacobian: Matrix } {
  const { rows: d, columns: m } = W1;
  const h = multiply(X, W1);
  const output = new Float64Array(X.rows);
  const jacobian = matrix(X.rows, d * m + 2 * m + 1);
  for (let i = 0; i < X.rows; i++) {
    const row = i * jacobian.columns;
    let total = b2;
    for (let j = 0; j < m; j++) {
      const before = (h.data[i * m + j] as number) + (b1[j] as number);
      const after = activation === "relu" ? Math.max(0, before) : tanh(before);
      const slope = activation === "relu" ? (before > 0 ? 1 : 0) : 1 - after * after;
      const weight = w2[j] as number;
      total += after * weight;
      for (let k = 0; k < d; k++) {
        jacobian.data[row + k * m + j] = (X.data[i * d + k] as number) * slope * weight;
      }
      jacobian.data[row + d * m + j] = slope * weight;
      jacobian.data[row + d * m + m + j] = after;
    }
    jacobian.data[row + d * m + 2 * m] = 1;
    output[i] = total;
  }
  return { output, jacobian };
}

/** The tangent kernel of a network: inner products of its derivatives at the rows of X and Z. */
export const tangentKernel = (network: OneHiddenLayer, X: Matrix, Z: Matrix): Matrix =>
  multiply(linearise(network, X).jacobian, linearise(network, Z).jacobian, { transposeB: true });

/**
 * Centred alignment of a kernel with labels y: ⟨HKH, yyᵀ⟩/(‖HKH‖ ‖Hy(Hy)ᵀ‖), H the projection that
 * takes means away (Cortes, Mohri & Rostamizadeh 2012).
 */
export function centredAlignment({ rows: n, data }: Matrix, y: ArrayLike<number>): number {
  const rowMeans = new Float64Array(n);
  let mean = 0;
  let level = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++)
      rowMeans[i] = (rowMeans[i] as number) + (data[i * n + j] as number) / n;
    mean += (rowMeans[i] as number) / n;
    level += (y[i] as number) / n;
  }
  let along = 0;
  let size = 0;
  let ofLabels = 0;
  for (let i = 0; i < n; i++) {
    const a = (y[i] as number) - level;
    ofLabels += a * a;
    for (let j = 0; j < n; j++) {
      const centred =
        (data[i * n + j] as number) - (rowMeans[i] as number) - (rowMeans[j] as number) + mean;
      along += centred * a * ((y[j] as number) - level);
      size += centred * centred;
    }
  }
  return size > 0 && ofLabels > 0 ? along / (Math.sqrt(size) * ofLabels) : 0;
}
