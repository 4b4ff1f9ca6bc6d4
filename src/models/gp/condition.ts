import {
  cholesky,
  logDeterminant,
  type Matrix,
  matrix,
  solveLower,
  solveLowerTransposed
} from "../linalg";
import { type Evidence, evidenceOf } from "./evidence";
import { symmetric } from "./gram";
import { finite, type Kernel } from "./kernel";
import { meanDiagonal, noiseVariance } from "./noise";
import type { TrainingSet } from "./training-set";

/** A Gaussian process observed with independent normal noise. */
export interface Model {
  readonly kernel: Kernel;
  /** Standard deviation of the observation noise. */
  readonly noise: number;
  /** The prior mean, the same everywhere; 0 unless given. */
  readonly mean?: number;
}

/** A model and data, factored once: K + s²I = LLᵀ. All later answers start from here. */
export interface Conditioned {
  readonly model: Model;
  readonly data: TrainingSet;
  readonly L: Matrix;
  /** L⁻¹(y − m) and (K + s²I)⁻¹(y − m), one column per output. */
  readonly whitened: Matrix;
  readonly alpha: Matrix;
  /** The noise variance s² that was used. */
  readonly noiseVariance: number;
  /** Whether it had to be raised to 1e-12 of the mean prior variance. */
  readonly noiseRaised: boolean;
  /** What was further added to the diagonal to factor it; 0 mostly. */
  readonly jitter: number;
  /** The evidence for each output. */
  readonly evidence: readonly Evidence[];
}

/**
 * Conditions a Gaussian process on data (Rasmussen & Williams 2006, algorithm 2.1). Without data the
 * answers are the prior's and the log evidence is 0. Throws RangeError on a bad model and
 * NotPositiveDefinite if K + s²I cannot be factored even with jitter.
 */
export function condition(model: Model, data: TrainingSet): Conditioned {
  const n = data.x.rows;
  const lower = model.kernel.over(data.pairs);
  const { variance, raised } = noiseVariance(model.noise, meanDiagonal(lower, n));
  const covariance = symmetric(lower, n);
  for (let i = 0; i < n; i++) {
    covariance.data[i * (n + 1)] = (covariance.data[i * (n + 1)] as number) + variance;
  }
  const { L, jitter } = n === 0 ? { L: matrix(0, 0), jitter: 0 } : cholesky(covariance);
  const y = centred(data.y, finite("mean", model.mean ?? 0));
  const whitened = n === 0 ? y : solveLower(L, y);
  const determinant = logDeterminant(L);
  return {
    model,
    data,
    L,
    whitened,
    alpha: n === 0 ? y : solveLowerTransposed(L, whitened),
    noiseVariance: variance,
    noiseRaised: raised,
    jitter,
    evidence: Array.from(columnSquares(whitened), (square) => evidenceOf(square, determinant, n))
  };
}

const centred = (y: Matrix, mean: number): Matrix =>
  mean === 0 ? y : { ...y, data: y.data.map((value) => value - mean) };

/** The sum of squares of each column. */
export function columnSquares({ rows, columns, data }: Matrix): Float64Array {
  const squares = new Float64Array(columns);
  for (let i = 0, at = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, at++) {
      squares[j] = (squares[j] as number) + (data[at] as number) * (data[at] as number);
    }
  }
  return squares;
}
