/** Medians over the draws, one number a size. */
export interface Curves {
  /** Test and training error of the minimum-norm fit, and the norm of its weights. */
  readonly test: readonly number[];
  readonly train: readonly number[];
  readonly norm: readonly number[];
  /** Test errors of the ridge set by hand, the best one for the test inputs, cross-validation’s. */
  readonly ridge: readonly number[];
  readonly best: readonly number[];
  readonly crossed: readonly number[];
  /** The same of the evidence’s, and the norm of its weights. */
  readonly evidence: readonly number[];
  readonly evidenceNorm: readonly number[];
  /** The average prediction of five feature draws; empty until five are known. */
  readonly ensemble: readonly number[];
  /** Expected error by theory, for isotropic inputs; null where it is infinite. */
  readonly theory: readonly (number | null)[];
  /** Expected error of the best linear rule, for weak features; empty for others. */
  readonly ideal: readonly number[];
  readonly determined: readonly number[];
  readonly all: readonly number[];
  readonly hessian: readonly number[];
  /** Effective parameters of the minimum-norm fit on test inputs. */
  readonly effective: readonly number[];
}

/** One size, by ridge. */
export interface Look {
  readonly size: number;
  readonly ridges: Float64Array;
  /** Median test error of each ridge. */
  readonly byRidge: Float64Array;
  /** Places in `ridges`: by hand, the best, and those chosen (medians over the draws). */
  readonly hand: number;
  readonly best: number;
  readonly evidence: number;
  readonly crossed: number;
}

export interface Result {
  readonly n: number;
  readonly outputs: number;
  readonly tests: number;
  /** Numbers of features known so far, ascending. */
  readonly sizes: readonly number[];
  readonly curves: Curves;
  /** Minimum-norm test errors of every draw, by size as far as known. */
  readonly draws: readonly (readonly number[])[];
  readonly look: Look;
  /** Draws known at every size, and among them those that peak within a tenth of n. */
  readonly complete: number;
  readonly peakAtN: number;
  /** … and those whose last error is below their smallest error before n. */
  readonly secondDescent: number;
}
