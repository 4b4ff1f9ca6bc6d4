import { log } from "../kernels";
import type { Directions } from "./directions";

const log2Pi = 1.8378770664093453;

/**
 * Log evidence of the training targets, all outputs together, for weights N(0, v) and noise
 * N(0, s²): log N(y; 0, vΦΦᵀ + s²I), by the directions of Φ.
 */
export function logEvidence(
  directions: Directions,
  weightVariance: number,
  noiseVariance: number
): number {
  const { n, c } = directions;
  const { misfit, logs } = along(directions, noiseVariance / weightVariance);
  const count = n * c.columns;
  const scale = n * log(weightVariance);
  return -0.5 * (misfit / weightVariance + c.columns * (logs + scale) + count * log2Pi);
}

/**
 * The log evidence of a ridge λ = s²/v with the best v for it. The posterior mean of the weights
 * is the ridge fit, so the best λ by evidence gives the Bayesian prediction.
 */
export function ridgeEvidence(directions: Directions, ridge: number): number {
  const { n, c } = directions;
  const { misfit, logs } = along(directions, ridge);
  const count = n * c.columns;
  return -0.5 * (count * (log(misfit / count) + log2Pi + 1) + c.columns * logs);
}

/** yᵀ(ΦΦᵀ + λI)⁻¹y over all outputs and log det(ΦΦᵀ + λI). */
function along({ n, s, c, residual }: Directions, ridge: number): { misfit: number; logs: number } {
  const m = c.columns;
  let misfit = residual / ridge;
  let logs = (n - s.length) * log(ridge);
  for (let i = 0; i < s.length; i++) {
    const variance = (s[i] as number) * (s[i] as number) + ridge;
    let square = 0;
    for (let j = i * m; j < (i + 1) * m; j++)
      square += (c.data[j] as number) * (c.data[j] as number);
    misfit += square / variance;
    logs += log(variance);
  }
  return { misfit, logs };
}
