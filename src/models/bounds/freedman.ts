import { log, log1pEach } from "../kernels";
import { demandAmount, demandDelta, demandPositive } from "./demands";

/** Losses in the order they came, and a guess of each made before it. */
export interface LossSequence {
  readonly losses: ArrayLike<number>;
  /** Y_k: anything that is known before the k-th loss, as the mean of the model's own forecast. */
  readonly predicted: ArrayLike<number>;
  /** Δ: (predicted − loss)/Δ has to exceed −1. */
  readonly range: number;
}

export interface FreedmanBound {
  /** C = (price + ln(|K|/δ)) / n. */
  readonly complexity: number;
  /** Σ: like a standard deviation of the losses about their predictions. */
  readonly variation: number;
  /** The s of the grid that gives Σ. */
  readonly s: number;
  /** Δ C + Σ √C: how far the mean of the conditional expectations may lie above the mean loss. */
  readonly gap: number;
}

/** (i − ½)/size for i = 1 … size: numbers in (0, 1), fixed before the data. */
export const evenGrid = (size: number): readonly number[] =>
  Array.from({ length: size }, (_, i) => (i + 0.5) / size);

/**
 * The empirical Freedman inequality: with probability 1 − δ the mean of E[X_k | past] − X_k is at most
 * Δ C + Σ √C, with A_k = (Y_k − X_k)/Δ, v(a) = a − ln(1 + a) and
 * Σ = min over s in K of Δ √C (1 − s)/s + (Δ/√C) (mean of v(s A_k))/s.
 * `price` (nats) is ln 1/P(h) when the hypothesis was chosen by the data, else 0.
 * Finzi et al. (2025), Theorem 3.1, in the form re-derived in this project's dossier (Q2, Q3).
 */
export function empiricalFreedman(
  { losses, predicted, range }: LossSequence,
  { delta, grid, price = 0 }: { delta: number; grid: readonly number[]; price?: number }
): FreedmanBound {
  demandDelta(delta);
  demandPositive("the range of the loss", range);
  demandAmount("the price", price);
  const n = losses.length;
  if (n === 0) throw new RangeError("there are no losses; expected at least one");
  if (predicted.length !== n) {
    throw new RangeError(`${n} losses have ${predicted.length} predictions; expected one each`);
  }
  if (grid.length === 0 || !grid.every((s) => s > 0 && s < 1)) {
    throw new RangeError("the grid is not one of numbers between 0 and 1, at least one of them");
  }
  const gaps = Float64Array.from(losses, (loss, k) => ((predicted[k] as number) - loss) / range);
  if (!gaps.every((gap) => gap > -1)) {
    throw new RangeError(`a loss exceeds its prediction by the range, ${range}, or more`);
  }
  const complexity = (price + log(grid.length / delta)) / n;
  const root = Math.sqrt(complexity);
  let [variation, best] = [Number.POSITIVE_INFINITY, 0];
  for (const s of grid) {
    const value = range * root * ((1 - s) / s) + ((range / root) * meanExcess(gaps, s)) / s;
    if (value < variation) [variation, best] = [value, s];
  }
  return { complexity, variation, s: best, gap: range * complexity + variation * root };
}

/** The mean of s A − ln(1 + s A). */
function meanExcess(gaps: Float64Array, s: number): number {
  const logs = gaps.map((gap) => s * gap);
  log1pEach(logs);
  let sum = 0;
  for (let k = 0; k < logs.length; k++) sum += s * (gaps[k] as number) - (logs[k] as number);
  return sum / logs.length;
}
