import type { Truth } from "./truths";

export type Learner = "rigid" | "flexible" | "soft" | "loo" | "isotropic";

/** One learner fitted to the data of one panel. */
export interface Fit {
  readonly learner: Learner;
  readonly degree: number;
  /** Values on the drawn grid. */
  readonly curve: Float64Array;
  /**
   * Root mean squared distance to the truth over the test inputs; for a reader's own points, whose
   * truth is unknown, to each label with its point left out.
   */
  readonly rmse: number;
  /** Effective dimensionality; for least squares the rank. */
  readonly dimension: number;
  /** Largest distance to a training label; 0 without data. */
  readonly residual: number;
  /** Least squares that the data leave open: of all best fits the one with least coefficients. */
  readonly minimumNorm: boolean;
  /** What only a prior gives. */
  readonly bayes: {
    /** Posterior standard deviation of the curve on the drawn grid; empty if it is not finite. */
    readonly sd: Float64Array;
    /** null where the prior is improper. */
    readonly logEvidence: number | null;
    readonly decay: number;
    readonly scale: number;
    readonly noise: number;
    readonly byEvidence: boolean;
  } | null;
}

export interface FittedPanel {
  readonly truth: Truth;
  /** Its points were placed by hand: number, noise and seed do not act on them. */
  readonly byHand: boolean;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The truth on the drawn grid; empty where nobody knows it. */
  readonly target: Float64Array;
  readonly fits: readonly Fit[];
}

export interface FitsResult {
  readonly view: "fits";
  readonly grid: Float64Array;
  readonly panels: readonly FittedPanel[];
  readonly warnings: readonly string[];
}

/** Error of one learner by training size, over refits. */
export interface SizeCurve {
  readonly learner: Learner;
  readonly median: readonly number[];
  /** 16 % and 84 % quantiles: what ± 1 standard deviation spans of a normal distribution. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly mean: readonly number[];
  readonly sd: readonly number[];
}

export interface SizesResult {
  readonly view: "sizes";
  /** The sizes done so far. */
  readonly sizes: readonly number[];
  readonly refits: number;
  readonly panels: readonly { readonly truth: Truth; readonly curves: readonly SizeCurve[] }[];
  readonly warnings: readonly string[];
}

export type Result = FitsResult | SizesResult;
