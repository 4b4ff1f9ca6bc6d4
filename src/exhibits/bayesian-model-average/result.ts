import type { Stretch } from "./data";
import type { MethodName } from "./parameters";

/** Functions averaged: their mean and the quantiles 0.05 and 0.95 on the grid. */
export interface Band {
  readonly mean: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** A few of the functions. */
  readonly functions: readonly Float64Array[];
}

/** How functions do where there are no data; null where that is not defined. */
export interface InGaps {
  /** Standard deviation, averaged over the gaps. */
  readonly spread: number | null;
  /** Mean log density of fresh observations. */
  readonly likelihood: number | null;
}

/** The chains of Hamiltonian Monte Carlo, as far as they are. */
export interface Reference extends Band, InGaps {
  readonly trajectories: number;
  readonly planned: number;
  readonly warm: boolean;
  /** Samples of each chain in the band. */
  readonly kept: number;
  /** Largest split R-hat over the grid; null when there are too few samples for it. */
  readonly rHat: number | null;
  readonly acceptance: number;
  /** Gradients spent by all chains. */
  readonly gradients: number;
  /** Distance of the first half of the chains to the second; null until all is sampled. */
  readonly halves: number | null;
}

/** What stands in for the posterior, in numbers. */
export interface Approximation extends InGaps {
  readonly method: MethodName;
  /** Numbers of functions averaged, and for each its distance and the gradients it cost. */
  readonly counts: readonly number[];
  readonly distances: readonly number[];
  readonly gradients: readonly number[];
  /** Some network's loss was no longer finite; it stands at its last finite state. */
  readonly diverged: boolean;
}

export interface Result {
  readonly grid: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly truth: Float64Array | null;
  readonly gaps: readonly Stretch[];
  readonly reference: Reference;
  /** Those made so far. */
  readonly approximations: readonly Approximation[];
  /** The band of the one on show; null while it is not made yet. */
  readonly shown: Band | null;
}

/** What is kept of a repetition with another seed. */
export interface Summary extends InGaps {
  readonly methods: readonly (InGaps & {
    readonly method: MethodName;
    readonly distance: number;
  })[];
}
