import type { LossName } from "../../kernels";
import { exp } from "../../kernels";
import type { Matrix } from "../../linalg";

/** Softmax of each row. */
export function probabilities({ rows, columns, data }: Matrix): Matrix {
  const p = new Float64Array(data.length);
  for (let i = 0; i < rows; i++) {
    const row = data.subarray(i * columns, (i + 1) * columns);
    const top = row.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    let sum = 0;
    for (let j = 0; j < columns; j++) {
      p[i * columns + j] = exp((row[j] as number) - top);
      sum += p[i * columns + j] as number;
    }
    for (let j = 0; j < columns; j++) p[i * columns + j] = (p[i * columns + j] as number) / sum;
  }
  return { rows, columns, data: p };
}

/** 1 / (1 + e^-f) without overflow. */
export function sigmoid(f: number): number {
  const small = exp(-Math.abs(f));
  return (f < 0 ? small : 1) / (1 + small);
}

/** The second derivatives of a row's loss with respect to its outputs, times V row by row. */
export function lossHessianProduct(loss: LossName, outputs: Matrix, V: Matrix): Matrix {
  const { rows, columns } = outputs;
  const product = new Float64Array(rows * columns);
  if (loss === "squared")
    V.data.forEach((v, i) => {
      product[i] = 2 * v;
    });
  else if (loss === "logistic")
    V.data.forEach((v, i) => {
      const p = sigmoid(outputs.data[i] as number);
      product[i] = p * (1 - p) * v;
    });
  else {
    const p = probabilities(outputs).data;
    for (let i = 0; i < rows; i++) {
      let mean = 0;
      for (let j = i * columns; j < (i + 1) * columns; j++)
        mean += (p[j] as number) * (V.data[j] as number);
      for (let j = i * columns; j < (i + 1) * columns; j++) {
        product[j] = (p[j] as number) * ((V.data[j] as number) - mean);
      }
    }
  }
  return { rows, columns, data: product };
}

/**
 * Multiplies the rows of each point in J by the transposed root R of its loss Hessian, R R^T being
 * that Hessian: sums of squares of the result are Gauss-Newton forms. J is (rows x outputs) x any.
 */
export function timesRoot(loss: LossName, outputs: Matrix, J: Matrix): Matrix {
  const { rows, columns } = outputs;
  const B = J.data.slice();
  const n = J.columns;
  if (loss !== "cross-entropy") {
    for (let row = 0; row < J.rows; row++) {
      const p = loss === "logistic" ? sigmoid(outputs.data[row] as number) : 0;
      const root = Math.sqrt(loss === "squared" ? 2 : p * (1 - p));
      for (let at = row * n; at < (row + 1) * n; at++) B[at] = root * (B[at] as number);
    }
    return { rows: J.rows, columns: n, data: B };
  }
  // diag(p) - p p^T = R R^T with R = diag(sqrt p) - p sqrt(p)^T, as the p of a row add up to 1.
  const p = probabilities(outputs).data;
  for (let i = 0; i < rows; i++) {
    const mean = new Float64Array(n);
    for (let j = i * columns; j < (i + 1) * columns; j++) {
      for (let k = 0; k < n; k++)
        mean[k] = (mean[k] as number) + (p[j] as number) * (J.data[j * n + k] as number);
    }
    for (let j = i * columns; j < (i + 1) * columns; j++) {
      const root = Math.sqrt(p[j] as number);
      for (let k = 0; k < n; k++)
        B[j * n + k] = root * ((J.data[j * n + k] as number) - (mean[k] as number));
    }
  }
  return { rows: J.rows, columns: n, data: B };
}
