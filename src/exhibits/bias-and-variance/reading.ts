import type { Settings } from "./parameters";
import { settingOf } from "./positions";
import type { Decomposition, Learner, Result } from "./result";
import { plain } from "./words";

export const learners: readonly Learner[] = ["flexible", "soft"];

/** Expected squared error of a new label: bias² + variance + noise. */
export const errorOf = ({ bias2, variance }: Decomposition, { noise }: Settings): number =>
  bias2 + variance + noise * noise;

export interface Reading {
  /** Expected squared error of a new label at every position. */
  readonly errors: readonly number[];
  readonly least: number;
  /** The first position where the error is the least, as printed. */
  readonly leastAt: number;
  /** It is the same, as printed, at all positions from there on, and there are more. */
  readonly level: boolean;
  readonly here: number;
}

export function read(result: Result, learner: Learner, values: Settings): Reading {
  const { bias2, variance } = result.curves[learner];
  const errors = result.positions.map((_, i) =>
    errorOf({ bias2: bias2[i] ?? 0, variance: variance[i] ?? 0 }, values)
  );
  const least = Math.min(...errors);
  const printed = errors.map(plain);
  const first = printed.indexOf(plain(least));
  return {
    errors,
    least,
    leastAt: result.positions[first] ?? 0,
    level:
      first < printed.length - 1 && printed.slice(first).every((text) => text === plain(least)),
    here: errorOf(result.shown[learner].exact, values)
  };
}

export const hereOf = (values: Settings): number => values[settingOf[values.axis]];

/** Whether least squares with this many coefficients is the minimum-norm fit. */
export const isMinimumNorm = ({ axis, degree, n }: Settings): boolean =>
  axis !== "strength" && degree + 1 > n;
