import { type Matrix, qr } from "../linalg";
import { fullLeverage } from "./left-out";

export interface DegreeChoice {
  readonly degree: number;
  /** Leave-one-out root mean squared error by degree; Infinity where it is not defined. */
  readonly errors: Float64Array;
}

/**
 * The degree with the smallest leave-one-out error of unpenalised least squares, for each column of
 * Y. The columns of Φ (n × p, order by order) are orthonormalised once, Φ = QR, and then for degree d
 * the leave-one-out residual of point i is (y_i − ŷ_i)/(1 − h_ii) with h_ii = Σ_{j≤d} Q_ij² (exact;
 * Allen's PRESS). A degree that leaves some point with leverage 1 would have to guess it: its error
 * is Infinity. So is every degree beyond the rank. Ties go to the lower degree; where no degree has
 * a finite error (n < 2) the answer is degree 0.
 */
export function chooseDegree(phi: Matrix, y: Matrix): DegreeChoice[] {
  const n = phi.rows;
  const q = orthonormalColumns(phi);
  return Array.from({ length: y.columns }, (_, column) => {
    const errors = new Float64Array(phi.columns).fill(Number.POSITIVE_INFINITY);
    const residual = Float64Array.from(
      { length: n },
      (_, i) => y.data[i * y.columns + column] ?? 0
    );
    const leverage = new Float64Array(n);
    let degree = 0;
    for (let d = 0; d < q.length; d++) {
      const direction = q[d] as Float64Array;
      const weight = dot(direction, residual);
      let total = 0;
      for (let i = 0; i < n; i++) {
        const u = direction[i] as number;
        residual[i] = (residual[i] as number) - weight * u;
        leverage[i] = (leverage[i] as number) + u * u;
        const left = 1 - (leverage[i] as number);
        const error =
          left > fullLeverage ? (residual[i] as number) / left : Number.POSITIVE_INFINITY;
        total += error * error;
      }
      errors[d] = Math.sqrt(total / n);
      if ((errors[d] as number) < (errors[degree] as number)) degree = d;
    }
    return { degree, errors };
  });
}

/** The columns of Q of Φ = QR, up to the first column of Φ that adds no new direction. */
function orthonormalColumns(phi: Matrix): Float64Array[] {
  const { Q, R } = qr(phi);
  const found: Float64Array[] = [];
  for (let j = 0; j < Q.columns; j++) {
    let norm = 0;
    for (let i = 0; i <= j; i++) norm += square(R.data[i * R.columns + j] as number);
    if (!(square(R.data[j * R.columns + j] as number) > 1e-24 * norm)) break;
    found.push(
      Float64Array.from({ length: Q.rows }, (_, i) => Q.data[i * Q.columns + j] as number)
    );
  }
  return found;
}

const square = (value: number) => value * value;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
