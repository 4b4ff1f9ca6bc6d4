import { type Matrix, matrix, multiply, solveCholesky } from "../linalg";
import type { Conditioned } from "./condition";
import { crossCovariance, gram } from "./gram";
import { coarseToFine, drawsInOrder } from "./samples";

/** Standard normal numbers that name the functions drawn, one column each. */
export interface Dice {
  /** One row for each point of the grid, then one for each training input. */
  readonly functions: Matrix;
  /** One row for each training input. */
  readonly noise: Matrix;
}

/**
 * The same functions before and after the data: draws f from the prior at the grid, and what each
 * becomes as a draw from the posterior, f + K(grid, x)(K + s²I)⁻¹(y − f(x) − s ε) (Matheron's rule),
 * for the first output. Both move continuously with the model and the data.
 */
export function paths(
  { model, data, L, noiseVariance }: Conditioned,
  grid: Matrix,
  dice: Dice
): { prior: Matrix; posterior: Matrix } {
  const count = dice.noise.columns;
  const [g, n] = [grid.rows, data.x.rows];
  const places = matrix(g + n, grid.columns);
  places.data.set(grid.data);
  places.data.set(data.x.data, grid.data.length);
  const level = new Float64Array(g + n).fill(model.mean ?? 0);
  const order = Int32Array.from({ length: g + n }, (_, i) => i);
  order.set(coarseToFine(g));
  const all = drawsInOrder(level, gram(model.kernel, places), dice.functions, order).data;
  const prior: Matrix = { rows: g, columns: count, data: all.slice(0, g * count) };
  if (n === 0) return { prior, posterior: prior };

  const surprise = matrix(n, count);
  const s = Math.sqrt(noiseVariance);
  for (let i = 0; i < surprise.data.length; i++) {
    const y = data.y.data[Math.floor(i / count) * data.y.columns] as number;
    surprise.data[i] = y - (all[g * count + i] as number) - s * (dice.noise.data[i] as number);
  }
  const pull = multiply(crossCovariance(model.kernel, grid, data.x), solveCholesky(L, surprise));
  for (let i = 0; i < pull.data.length; i++) {
    pull.data[i] = (pull.data[i] as number) + (prior.data[i] as number);
  }
  return { prior, posterior: pull };
}
