import { type Matrix, multiply } from "../linalg";
import { scaleColumns } from "../polynomial/scaling";

/** Adds Σ_j v_j a_j b_jᵀ over the columns of A and B to a sum; returns whether an entry changed. */
export function addOrders(sum: Matrix, a: Matrix, b: Matrix, variances: Float64Array): boolean {
  const added = multiply(scaleColumns(a, variances), b, { transposeB: true }).data;
  let changed = false;
  for (let i = 0; i < added.length; i++) {
    const old = sum.data[i] as number;
    const total = old + (added[i] as number);
    if (total !== old) {
      sum.data[i] = total;
      changed = true;
    }
  }
  return changed;
}

export function meanDiagonal({ rows, data }: Matrix): number {
  let sum = 0;
  for (let i = 0; i < rows; i++) sum += data[i * (rows + 1)] as number;
  return rows > 0 ? sum / rows : 0;
}

/** a G + s² I. */
export function covariance(gram: Matrix, amplitude: number, noiseVariance: number): Matrix {
  const data = gram.data.map((value) => amplitude * value);
  for (let i = 0; i < data.length; i += gram.rows + 1) {
    data[i] = (data[i] as number) + noiseVariance;
  }
  return { ...gram, data };
}
