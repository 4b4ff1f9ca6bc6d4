export type PriorName = "spread" | "decaying";

/** The evidence under one prior, degree by degree, in nats: constant − misfit − complexity. */
export interface EvidenceCurve {
  readonly total: Float64Array;
  /** ½ yᵀK⁻¹y, at least 0. */
  readonly misfit: Float64Array;
  /** ½ log det(K/s²), at least 0: what the prior's spread costs. */
  readonly complexity: Float64Array;
  /** What all prior variances are multiplied by. */
  readonly amplitude: Float64Array;
  /** Place of the highest evidence among the degrees. */
  readonly best: number;
}

/** The prior and the posterior at the degree on show. */
export interface Functions {
  readonly draws: readonly Float64Array[];
  readonly mean: Float64Array;
  readonly sd: Float64Array;
  /** Root mean squared distance of the posterior mean to the truth over [−1, 1]. */
  readonly rmse: number;
}

export interface Result {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly degrees: readonly number[];
  /** −(n/2) log 2πs². */
  readonly constant: number;
  readonly evidence: Readonly<Record<PriorName, EvidenceCurve>>;
  /** Where the functions are drawn: evenly spaced places and the inputs, ascending. */
  readonly places: Float64Array;
  /** The truth there. */
  readonly target: Float64Array;
  readonly functions: Readonly<Record<PriorName, Functions>>;
}

/** What is kept of a repetition with another seed. */
export interface Summary {
  readonly degrees: readonly number[];
  readonly spread: Float64Array;
  readonly decaying: Float64Array;
}
