import type { Directions } from "./directions";

/** Three counts of how many directions of the weights matter. */
export interface EffectiveDimensions {
  /** Of the parameter covariance, Σ 1/(1 + αs²), over the directions that the data determine. */
  readonly determined: number;
  /** The same over all p: an undetermined direction has infinite variance and counts 1. */
  readonly all: number;
  /** Of the Hessian, Σ s²/(s² + α): it can only rise with p. */
  readonly hessian: number;
}

/** Effective dimensionality N(A) = Σ λ/(λ + α) of the covariance 1/s² and of the Hessian s². */
export function effectiveDimensions({ s, p }: Directions, alpha: number): EffectiveDimensions {
  let determined = 0;
  let hessian = 0;
  for (let i = 0; i < s.length; i++) {
    const square = (s[i] as number) * (s[i] as number);
    determined += 1 / (1 + alpha * square);
    hessian += square / (square + alpha);
  }
  return { determined, all: determined + p - s.length, hessian };
}

/**
 * Effective parameters of the minimum-norm fit on test inputs, n · mean ‖ŝ(x)‖², where the
 * prediction at x is ŝ(x) · y (Curth, Jeffares & van der Schaar 2023). At the training inputs it
 * would be the rank.
 */
export function effectiveParameters({ n, s, t }: Directions): number {
  let sum = 0;
  for (let i = 0; i < t.data.length; i++) {
    const share = (t.data[i] as number) / (s[i % s.length] as number);
    sum += share * share;
  }
  return t.rows === 0 ? 0 : (n * sum) / t.rows;
}
