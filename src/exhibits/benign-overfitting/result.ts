import type { Learner } from "./learners";
import type { Against } from "./parameters";

/** One model fitted to the data on show. */
export interface Fit {
  readonly learner: Learner;
  /** Where the curve is drawn: the grid, the data, and for spikes the places around them. */
  readonly at: Float64Array;
  readonly curve: Float64Array;
  /** Posterior standard deviation at the same places; null where no band is drawn. */
  readonly sd: Float64Array | null;
  /** Root mean squared distance to the truth over 401 evenly spaced points. */
  readonly rmse: number;
  /** Largest distance to a training label; 0 without data. */
  readonly residual: number;
  /**
   * The same over those labels that no other label at their input contradicts, and how much of it
   * the noise variance that stands for none accounts for; the rest is rounding.
   */
  readonly slip: { readonly size: number; readonly slack: number };
  readonly logEvidence: number;
  /** What was added to the diagonal to factor the covariance. */
  readonly jitter: number;
}

/** Error of one model over refits, for each value that was tried. */
export interface ErrorCurve {
  readonly learner: Learner;
  readonly median: readonly number[];
  /** 16 % and 84 % quantiles. */
  readonly low: readonly number[];
  readonly high: readonly number[];
}

export interface Errors {
  readonly against: Against;
  /** The values tried so far. */
  readonly at: readonly number[];
  readonly refits: number;
  readonly curves: readonly ErrorCurve[];
}

export interface Result {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The noise level that the models know: the spikes' height, and the noise of the smooth model. */
  readonly height: number;
  readonly fits: readonly Fit[];
  /** Squared error of the spiky-smooth model less that of the smooth one; see excess.ts. */
  readonly excess: number;
  readonly errors: Errors;
  readonly warnings: readonly string[];
}
