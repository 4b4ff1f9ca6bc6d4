export type Learner = "flexible" | "soft";

/** Mean squared bias and variance over the grid. */
export interface Decomposition {
  readonly bias2: number;
  readonly variance: number;
}

/** One learner along the axis. */
export interface LearnerCurves {
  readonly bias2: Float64Array;
  readonly variance: Float64Array;
  /** Estimates from the refits, at the positions of `sampledAt`. */
  readonly sampled: readonly Decomposition[];
}

/** One learner at the position on show. */
export interface Refitted {
  readonly exact: Decomposition;
  readonly sampled: Decomposition;
  /** Some of the refitted curves on the grid, one after another. */
  readonly curves: readonly Float64Array[];
  /** The mean over all refits. */
  readonly mean: Float64Array;
}

export interface Result {
  /** Degrees, strengths or numbers of points done so far, ascending. */
  readonly positions: readonly number[];
  /** Those of them at which the refits were made. */
  readonly sampledAt: readonly number[];
  readonly curves: Readonly<Record<Learner, LearnerCurves>>;
  readonly x: Float64Array;
  readonly grid: Float64Array;
  readonly target: Float64Array;
  readonly shown: Readonly<Record<Learner, Refitted>>;
}
