import { log } from "../kernels";
import {
  cholesky,
  identity,
  logDeterminant,
  type Matrix,
  multiply,
  solveCholesky,
  solveLower,
  transpose
} from "../linalg";
import type { StandardSolution } from "./linear-gaussian";

/** The route for noise that is not tiny: the smaller of AᵀA + s² I and AAᵀ + s² I, factored once. */
export const solveByCholesky = (a: Matrix, y: Matrix, noise: number): StandardSolution =>
  a.columns <= a.rows ? byCoefficients(a, y, noise) : byPoints(a, y, noise);

/**
 * p × p: B = AᵀA + s² I = LLᵀ. The quadratic form is the minimum of ‖y − Aw‖²/s² + ‖w‖², which
 * cancels nothing, and the variance of aᵀw is s² ‖L⁻¹a‖².
 */
function byCoefficients(a: Matrix, y: Matrix, noise: number): StandardSolution {
  const { L } = cholesky(addToDiagonal(multiply(a, a, { transposeA: true }), noise));
  const weights = solveCholesky(L, multiply(a, y, { transposeA: true }));
  const residuals = subtract(y, multiply(a, weights));
  const quadratic = Float64Array.from({ length: y.columns }, (_, m) => {
    let residual = 0;
    for (let i = m; i < y.data.length; i += y.columns) {
      residual += (residuals.data[i] as number) * (residuals.data[i] as number);
    }
    let length = 0;
    for (let j = m; j < weights.data.length; j += y.columns) {
      length += (weights.data[j] as number) * (weights.data[j] as number);
    }
    return residual / noise + length;
  });
  const variance = (rows: Matrix) =>
    columnNorms(solveLower(L, transpose(rows))).map((norm) => noise * norm);
  const leverages = columnNorms(solveLower(L, transpose(a)));
  return {
    weights,
    dimension: sum(leverages),
    logDeterminant: (a.rows - a.columns) * log(noise) + logDeterminant(L),
    quadratic,
    variance,
    unexplained: () => ({ residuals, shares: leverages.map((leverage) => 1 - leverage) })
  };
}

/** n × n: K = AAᵀ + s² I = LLᵀ; the function-space view of the same model. */
function byPoints(a: Matrix, y: Matrix, noise: number): StandardSolution {
  const { L } = cholesky(addToDiagonal(multiply(a, a, { transposeB: true }), noise));
  const alpha = solveCholesky(L, y);
  const quadratic = Float64Array.from({ length: y.columns }, (_, m) => {
    let total = 0;
    for (let i = m; i < y.data.length; i += y.columns) {
      total += (y.data[i] as number) * (alpha.data[i] as number);
    }
    return total;
  });
  return {
    weights: multiply(a, alpha, { transposeA: true }),
    dimension: sum(columnNorms(solveLower(L, a))),
    logDeterminant: logDeterminant(L),
    quadratic,
    variance(rows) {
      const explained = columnNorms(solveLower(L, multiply(a, rows, { transposeB: true })));
      return columnNorms(transpose(rows)).map((prior, i) =>
        Math.max(0, prior - (explained[i] as number))
      );
    },
    unexplained: () => ({
      residuals: { ...alpha, data: alpha.data.map((value) => noise * value) },
      shares: columnNorms(solveLower(L, identity(a.rows))).map((norm) => noise * norm)
    })
  };
}

function subtract(a: Matrix, b: Matrix): Matrix {
  return { ...a, data: a.data.map((value, i) => value - (b.data[i] as number)) };
}

function addToDiagonal(square: Matrix, value: number): Matrix {
  for (let i = 0; i < square.rows; i++) {
    const at = i * square.columns + i;
    square.data[at] = (square.data[at] as number) + value;
  }
  return square;
}

/** The sum of squares of each column. */
function columnNorms({ rows, columns, data }: Matrix): Float64Array {
  const norms = new Float64Array(columns);
  for (let i = 0, at = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, at++) {
      norms[j] = (norms[j] as number) + (data[at] as number) * (data[at] as number);
    }
  }
  return norms;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] as number;
  return total;
}
