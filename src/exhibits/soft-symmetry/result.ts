export type Learner = "hard" | "soft" | "free";

/** A posterior for the data on show. */
export interface Fit {
  readonly learner: Learner;
  readonly slack: number;
  readonly lengthscale: number;
  /** The noise's standard deviation that the evidence chose. */
  readonly noise: number;
  readonly logEvidence: number;
  /** Posterior mean and standard deviation of the function, over the grid. */
  readonly mean: Float64Array;
  readonly sd: Float64Array;
  /** Root mean squared error to the truth over the grid. */
  readonly rmse: number;
}

/** Errors of one model over the data sets: one list for each brokenness, one number for each set. */
export type Errors = readonly Float64Array[];

export interface SweepResult {
  /** Brokenness along the axis. */
  readonly broken: Float64Array;
  /** Place of the brokenness on show. */
  readonly at: number;
  readonly errors: {
    readonly hard: Errors;
    readonly free: Errors;
    readonly fixed: Errors;
    readonly evidence: Errors;
  };
  /** The slack that the evidence chose: one list for each brokenness, one number for each set. */
  readonly slack: readonly Float64Array[];
  /** At the brokenness on show: log evidence over the slacks, one list for each set. */
  readonly logEvidence: readonly Float64Array[];
}

export interface Result {
  readonly grid: Float64Array;
  readonly truth: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly fits: readonly Fit[];
  /** Slacks, and the data's log evidence under each. */
  readonly slacks: Float64Array;
  readonly logEvidence: Float64Array;
  /** The slack that the evidence chooses for the data on show. */
  readonly likeliest: number;
  /** How many data sets are planned. */
  readonly planned: number;
  /** The data sets done so far. */
  readonly sweep: SweepResult;
  readonly warnings: readonly string[];
}
