import type { TaskName } from "./parameters";

export type Kind = "single" | "penalised" | "ensemble" | "posterior";

/** By width, one number each for the widths that are known so far. */
export interface Curve {
  readonly widths: readonly number[];
  readonly train: readonly number[];
  readonly test: readonly number[];
  readonly error: readonly number[];
}

/** A curve's quality of sampling: the largest split R-hat at each width; 0 while sampling. */
export interface PosteriorCurve extends Curve {
  readonly rHat: readonly number[];
  readonly acceptance: readonly number[];
}

/** Effective dimensions by width; empty where they are not computed. */
export interface Dimensions {
  readonly widths: readonly number[];
  readonly untrained: readonly number[];
  readonly trained: readonly number[];
  readonly penalised: readonly number[];
}

/** One width along the line through two training points. */
export interface TransectResult {
  readonly width: number;
  readonly at: readonly number[];
  readonly truth: readonly number[];
  readonly output: number;
  readonly targets: readonly [number, number];
  readonly single: readonly number[];
  readonly penalised: readonly number[];
  readonly ensemble: readonly number[];
  readonly posterior: {
    readonly mean: readonly number[];
    readonly low: readonly number[];
    readonly high: readonly number[];
  };
}

export interface Result {
  readonly task: TaskName;
  readonly n: number;
  readonly inputs: number;
  readonly outputs: number;
  /** Widths that are or will be trained. */
  readonly widths: readonly number[];
  /** The width with as many parameters as numbers to fit. */
  readonly threshold: number;
  /** What is being trained or sampled; nothing when all is done. */
  readonly working: Kind | null;
  readonly single: Curve;
  readonly penalised: Curve;
  readonly ensemble: Curve;
  readonly posterior: PosteriorCurve;
  readonly initialUnits: Dimensions;
  readonly rawUnits: Dimensions;
  readonly transect: TransectResult;
  /** Widths at which training diverged. */
  readonly diverged: readonly number[];
}

/** What is kept of a repetition. */
export interface Summary {
  readonly widths: readonly number[];
  readonly single: readonly number[];
  readonly penalised: readonly number[];
  readonly trained: readonly number[];
  readonly rawTrained: readonly number[];
}
