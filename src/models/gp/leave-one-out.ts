import { identity, type Matrix, matrix, solveLower } from "../linalg";
import { type Conditioned, columnSquares } from "./condition";

/**
 * What the model would predict for each observation from all the others, without refitting: mean
 * y_i − α_i/[(K + s²I)⁻¹]_ii, one column per output, and variance 1/[(K + s²I)⁻¹]_ii, noise included
 * (Rasmussen & Williams 2006, equations 5.10 to 5.12).
 */
export function leaveOneOut({ data, L, alpha }: Conditioned): {
  mean: Matrix;
  variance: Float64Array;
} {
  const { rows: n, columns } = data.y;
  const mean = matrix(n, columns);
  if (n === 0) return { mean, variance: new Float64Array(0) };
  const precision = columnSquares(solveLower(L, identity(n)));
  for (let i = 0; i < mean.data.length; i++) {
    const of = precision[Math.floor(i / columns)] as number;
    mean.data[i] = (data.y.data[i] as number) - (alpha.data[i] as number) / of;
  }
  return { mean, variance: precision.map((value) => 1 / value) };
}
