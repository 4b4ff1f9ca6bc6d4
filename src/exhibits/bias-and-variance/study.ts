import { type Matrix, multiply } from "../../models/linalg";
import { drawInputs, grid, labelled } from "./data";
import { bySampling, exactly } from "./decomposition";
import type { Settings } from "./parameters";
import type { Decomposition, Learner } from "./result";
import { penalised, smoother } from "./smoother";
import { targets } from "./targets";

/** One learner in one setting. */
export interface Studied {
  readonly exact: Decomposition;
  /** null where no refits were asked for. */
  readonly refitted: {
    readonly sampled: Decomposition;
    readonly mean: Float64Array;
    /** One column a refit. */
    readonly curves: Matrix;
  } | null;
}

export type Outcome = Readonly<Record<Learner, Studied>>;

export const learners: readonly Learner[] = ["flexible", "soft"];

/**
 * Flexible is least squares, or ridge (every order at the same price) along the strength of the
 * penalty, where least squares would have nothing to show; soft pays more for higher orders.
 */
function variancesOf(learner: Learner, { axis, degree, growth, strength }: Settings) {
  if (learner === "soft") return penalised(degree, growth, strength);
  return axis === "strength" ? penalised(degree, 1, strength) : null;
}

/** Bias and variance of both learners in one setting, exactly and, if asked, by refits. */
export function study(values: Settings, noise: Matrix, refit: boolean): Outcome {
  const x = drawInputs(values, values.n);
  const truth = targets[values.truth];
  const [atInputs, target] = [x.map(truth), grid.map(truth)];
  const labels = refit ? labelled(x, noise, values) : null;
  const noiseVariance = values.noise * values.noise;
  const of = (learner: Learner): Studied => {
    const variances = variancesOf(learner, values);
    const S = smoother({ degree: values.degree, variances, noiseVariance }, x, grid);
    const exact = exactly(S, atInputs, target, noiseVariance);
    if (!labels) return { exact, refitted: null };
    const curves = multiply(S, labels);
    const { mean, bias2, variance } = bySampling(curves, target);
    return { exact, refitted: { sampled: { bias2, variance }, mean, curves } };
  };
  return { flexible: of("flexible"), soft: of("soft") };
}
