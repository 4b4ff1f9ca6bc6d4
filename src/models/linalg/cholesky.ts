import { factor, log, substitute, type Triangles } from "../kernels";
import { NotPositiveDefinite, requireSquare, ShapeMismatch, SingularFactor } from "./errors";
import type { Matrix } from "./matrix";

/** Below this a diagonal entry has no reciprocal. */
const SMALLEST = 1e-300;
const JITTERS = [0, 1e-10, 1e-8, 1e-6];

/**
 * Lower Cholesky factor L of a symmetric matrix, A = L L^T; only A's lower triangle is read. If A
 * is not positive definite to working precision, 1e-10, 1e-8 and 1e-6 times its mean diagonal are
 * added in turn; `jitter` is the amount that was. Throws NotPositiveDefinite when that is not
 * enough, ShapeMismatch or NonFiniteInput.
 */
export function cholesky(A: Matrix): { L: Matrix; jitter: number } {
  requireSquare("A", A);
  const n = A.rows;
  const mean = meanDiagonal(A);
  for (const share of JITTERS) {
    const jitter = share * mean;
    const L = factor(share === 0 ? A.data : raised(A, jitter), n);
    if (L) return { L: { rows: n, columns: n, data: L }, jitter };
    if (!(mean > 0)) break;
  }
  throw new NotPositiveDefinite(
    `positive definite matrix expected: the ${n} x ${n} matrix is not, even with ` +
      `${JITTERS.at(-1)} times its mean diagonal of ${mean} added`
  );
}

function meanDiagonal({ rows, data }: Matrix): number {
  let sum = 0;
  for (let i = 0; i < rows; i++) sum += data[i * (rows + 1)] as number;
  return rows === 0 ? 0 : sum / rows;
}

function raised({ rows, data }: Matrix, amount: number): Float64Array {
  const copy = data.slice();
  for (let i = 0; i < rows; i++) copy[i * (rows + 1)] = (copy[i * (rows + 1)] as number) + amount;
  return copy;
}

/** log det(L L^T) = 2 sum_i log L_ii. */
export function logDeterminant({ rows, data }: Matrix): number {
  let sum = 0;
  for (let i = 0; i < rows; i++) sum += log(data[i * (rows + 1)] as number);
  return 2 * sum;
}

/** X of L X = B, L lower triangular. Throws ShapeMismatch, SingularFactor or NonFiniteInput. */
export function solveLower(L: Matrix, B: Matrix): Matrix {
  return solve(L, B, ["lower"]);
}

/** X of L^T X = B, L lower triangular. Throws ShapeMismatch, SingularFactor or NonFiniteInput. */
export function solveLowerTransposed(L: Matrix, B: Matrix): Matrix {
  return solve(L, B, ["transposed"]);
}

/** X of L L^T X = B: one more solve with a known factor. Throws as solveLower. */
export function solveCholesky(L: Matrix, B: Matrix): Matrix {
  return solve(L, B, ["lower", "transposed"]);
}

function solve(L: Matrix, B: Matrix, triangles: Triangles): Matrix {
  requireSquare("L", L);
  if (L.rows !== B.rows) {
    throw new ShapeMismatch(`${L.rows} rows expected: B has ${B.rows}`);
  }
  for (let i = 0; i < L.rows; i++) {
    if (Math.abs(L.data[i * (L.rows + 1)] as number) > SMALLEST) continue;
    throw new SingularFactor(`diagonal without zeros expected: L has one at row ${i}`);
  }
  const data = substitute(L.data, B.data, [B.rows, B.columns], triangles);
  return { rows: B.rows, columns: B.columns, data };
}
