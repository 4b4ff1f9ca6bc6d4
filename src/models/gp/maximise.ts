import { exp, log } from "../kernels";
import { NotPositiveDefinite } from "../linalg";
import { ascend } from "./bfgs";
import type { Model } from "./condition";
import { evidenceGradient, hyperparametersOf, withHyperparameters } from "./gradient";
import { positive } from "./kernel";
import type { TrainingSet } from "./training-set";

/** A hyperparameter that may change: its place in `hyperparametersOf`, and between what. */
export interface Free {
  readonly index: number;
  readonly low: number;
  readonly high: number;
}

/** One ascent of the log evidence. */
export interface Fit {
  readonly model: Model;
  readonly logEvidence: number;
  /** Values of the free hyperparameters at every step, the start first. */
  readonly path: readonly { readonly values: Float64Array; readonly logEvidence: number }[];
  /** Whether the gradient vanished (1e-6), apart from what the limits hold. */
  readonly converged: boolean;
}

/**
 * Climbs the log evidence (summed over the outputs) from a start, in the logarithms of the free
 * hyperparameters; the others stay as the model has them. Settings whose covariance cannot be
 * factored count as impossible. Throws RangeError on a start or limit that is not positive.
 */
export function maximiseEvidence(
  model: Model,
  data: TrainingSet,
  free: readonly Free[],
  start: ArrayLike<number>
): Fit {
  const all = hyperparametersOf(model).map(({ value }) => value);
  const named = hyperparametersOf(model).map(({ name }) => name);
  const logOf = (what: string, { index }: Free, value: number) =>
    log(positive(`${what} of ${named[index]}`, value));
  const at = (logs: Float64Array) => {
    const values = Float64Array.from(all);
    free.forEach(({ index }, k) => {
      values[index] = exp(logs[k] as number);
    });
    return withHyperparameters(model, values);
  };
  const ascent = ascend(
    (logs) => {
      try {
        const { logEvidence, gradient } = evidenceGradient(at(logs), data);
        const slopes = free.map(({ index }) => gradient[index] as number);
        return { value: logEvidence, gradient: Float64Array.from(slopes) };
      } catch (error) {
        if (!(error instanceof NotPositiveDefinite)) throw error;
        return { value: Number.NEGATIVE_INFINITY, gradient: new Float64Array(free.length) };
      }
    },
    free.map((one, k) => logOf("start", one, start[k] as number)),
    {
      low: free.map((one) => logOf("low limit", one, one.low)),
      high: free.map((one) => logOf("high limit", one, one.high))
    }
  );
  return {
    model: at(ascent.at),
    logEvidence: ascent.value,
    path: ascent.path.map(({ at: logs, value }) => ({
      values: logs.map(exp),
      logEvidence: value
    })),
    converged: ascent.converged
  };
}

/** The ascents from several starts, the best first (the earlier start on a tie). */
export const maximiseFromStarts = (
  model: Model,
  data: TrainingSet,
  free: readonly Free[],
  starts: readonly ArrayLike<number>[]
): Fit[] =>
  starts
    .map((start) => maximiseEvidence(model, data, free, start))
    .sort((a, b) => b.logEvidence - a.logEvidence);
