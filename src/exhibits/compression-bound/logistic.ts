import { expEach } from "../../models/kernels";
import { cholesky, type Matrix, multiply, solveCholesky } from "../../models/linalg";

const ridge = 1e-3;
const mostSteps = 25;
const still = 1e-9;

/**
 * The weights that minimise the mean of ln(1 + e^(−t f)) + ½·10⁻³ |w|² over rows of features, t = ±1
 * for targets 1 and 0, by Newton's method.
 */
export function fitLogistic(features: Matrix, targets: ArrayLike<number>): Float64Array {
  const { rows, columns } = features;
  const w = new Float64Array(columns);
  for (let step = 0; step < mostSteps; step++) {
    const p = probabilities(features, w);
    const weighted: Matrix = { rows, columns, data: features.data.slice() };
    const slope = w.map((weight) => ridge * weight);
    for (let i = 0; i < rows; i++) {
      const q = p[i] as number;
      const [excess, spread] = [(q - (targets[i] as number)) / rows, (q * (1 - q)) / rows];
      for (let j = 0, at = i * columns; j < columns; j++, at++) {
        const x = features.data[at] as number;
        slope[j] = (slope[j] as number) + excess * x;
        weighted.data[at] = spread * x;
      }
    }
    const H = multiply(features, weighted, { transposeA: true });
    for (let j = 0; j < columns; j++) {
      H.data[j * (columns + 1)] = (H.data[j * (columns + 1)] as number) + ridge;
    }
    const { data: move } = solveCholesky(cholesky(H).L, { rows: columns, columns: 1, data: slope });
    let most = 0;
    for (let j = 0; j < columns; j++) {
      w[j] = (w[j] as number) - (move[j] as number);
      most = Math.max(most, Math.abs(move[j] as number));
    }
    if (most < still) break;
  }
  return w;
}

/** 1 / (1 + e^−f) for every row. */
function probabilities(features: Matrix, w: Float64Array): Float64Array {
  const { data: f } = multiply(features, { rows: w.length, columns: 1, data: w });
  // Through e^−|f|, which cannot overflow.
  const small = f.map((value) => -Math.abs(value));
  expEach(small);
  return small.map((e, i) => ((f[i] as number) > 0 ? 1 : e) / (1 + e));
}
