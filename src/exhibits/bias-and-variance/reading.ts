import type { Settings } from "./parameters";
import { settingOf } from "./positions";
import type { Decomposition, Learner, Result } from "./result";

export const learners: readonly Learner[] = ["flexible", "soft"];

/** Expected squared error of a new label: bias² + variance + noise. */
export const errorOf = ({ bias2, variance }: Decomposition, { noise }: Settings): number =>
  bias2 + variance + noise * noise;

export interface Reading {
  /** Expected squared error of a new label at every position. */
  readonly errors: readonly number[];
  readonly least: number;
  /** The position of the least error; the first on a tie. */
  readonly leastAt: number;
  readonly here: number;
}

export function read(result: Result, learner: Learner, values: Settings): Reading {
  const { bias2, variance } = result.curves[learner];
  const errors = result.positions.map((_, i) =>
    errorOf({ bias2: bias2[i] ?? 0, variance: variance[i] ?? 0 }, values)
  );
  const least = Math.min(...errors);
  return {
    errors,
    least,
    leastAt: result.positions[errors.indexOf(least)] ?? 0,
    here: errorOf(result.shown[learner].exact, values)
  };
}

export const hereOf = (values: Settings): number => values[settingOf[values.axis]];

/** Whether least squares with this many coefficients is the minimum-norm fit. */
export const isMinimumNorm = ({ axis, degree, n }: Settings): boolean =>
  axis !== "strength" && degree + 1 > n;
