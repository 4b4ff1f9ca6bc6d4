import type { Result } from "./result";

export const mean = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] ?? 0;
  return values.length > 0 ? sum / values.length : 0;
};

/** The lower of the two in the middle where the number is even. */
export function median(values: ArrayLike<number>): number {
  const sorted = Array.from(values).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** How many satisfy it. */
export const count = (values: ArrayLike<number>, of: (value: number, i: number) => boolean) =>
  Array.from(values).filter(of).length;

/** Mean errors of every model at one place of the axis, and how often each statement held. */
export function compared({ sweep }: Result, hand: boolean, at = sweep.at) {
  const none = new Float64Array(0);
  const errorsOf = (model: keyof typeof sweep.errors) => sweep.errors[model][at] ?? none;
  const [hard, free] = [errorsOf("hard"), errorsOf("free")];
  const soft = errorsOf(hand ? "fixed" : "evidence");
  const better = hard.map((error, i) => Math.min(error, free[i] ?? 0));
  return {
    sets: hard.length,
    hard: mean(hard),
    soft: mean(soft),
    free: mean(free),
    fixed: mean(errorsOf("fixed")),
    evidence: mean(errorsOf("evidence")),
    /** Data sets in which soft is closer to the truth than both others. */
    beatsBoth: count(soft, (error, i) => error < (better[i] ?? 0)),
    nearBest: count(soft, (error, i) => error <= 1.2 * (better[i] ?? 0)),
    hardBeatsFree: count(hard, (error, i) => error < (free[i] ?? 0))
  };
}
