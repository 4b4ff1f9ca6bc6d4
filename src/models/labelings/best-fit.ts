import { exp, log1p } from "../kernels";
import { cholesky, column, matrix, solveCholesky } from "../linalg";
import { inputs, labelOf } from "./labeling";
import type { PriorSds } from "./logistic";

/** A penalty so slight that the probability is right to five digits, but its maximum is finite. */
const ridge = 1e-9;
const mostSteps = 60;

/**
 * The largest probability that any weights give a labeling: max_w Π σ(y u), u = w₀ + w₁x₁ + w₂x₂,
 * over the weights whose prior standard deviation is not 0 (1 where a line separates the labels). By
 * Newton's method, its steps halved until they help.
 */
export function bestFit(labeling: number, sds: PriorSds): number {
  const used = [0, 1, 2].filter((j) => (sds[j] as number) > 0);
  const rows = inputs.map(([x1, x2], i) =>
    used.map((j) => labelOf(labeling, i) * ([1, x1, x2][j] as number))
  );
  let w: number[] = used.map(() => 0);
  let loss = lossAt(rows, w);
  for (let step = 0; step < mostSteps; step++) {
    const direction = newton(rows, w);
    let size = 1;
    let next = w;
    let lower = loss;
    while (size > 1e-4) {
      next = w.map((at, j) => at + size * (direction[j] as number));
      lower = lossAt(rows, next);
      if (lower < loss) break;
      size /= 2;
    }
    if (!(lower < loss)) break;
    w = next;
    loss = lower;
  }
  return exp(-loss);
}

const margin = (row: readonly number[], w: readonly number[]) =>
  row.reduce((sum, x, j) => sum + x * (w[j] as number), 0);

/** −log Π σ(margin), without overflow, plus the penalty. */
function lossAt(rows: readonly (readonly number[])[], w: readonly number[]): number {
  let loss = 0;
  for (const row of rows) {
    const u = margin(row, w);
    loss += log1p(exp(-Math.abs(u))) + Math.max(0, -u);
  }
  return loss + 0.5 * ridge * w.reduce((sum, at) => sum + at * at, 0);
}

/** The step that would end at the minimum of a parabola with this slope and curvature. */
function newton(rows: readonly (readonly number[])[], w: readonly number[]): Float64Array {
  const n = w.length;
  const curvature = matrix(n, n);
  const descent = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    curvature.data[j * n + j] = ridge;
    descent[j] = -ridge * (w[j] as number);
  }
  for (const row of rows) {
    const missed = 1 / (1 + exp(margin(row, w)));
    for (let j = 0; j < n; j++) {
      const x = row[j] as number;
      descent[j] = (descent[j] as number) + missed * x;
      for (let k = 0; k < n; k++) {
        const at = j * n + k;
        curvature.data[at] =
          (curvature.data[at] as number) + missed * (1 - missed) * x * (row[k] as number);
      }
    }
  }
  return solveCholesky(cholesky(curvature).L, column(descent)).data;
}
