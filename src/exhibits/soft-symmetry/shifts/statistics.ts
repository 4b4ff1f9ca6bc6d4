import { count, mean } from "../statistics";
import { learners } from "./networks";
import type { Each, ShiftResult } from "./result";

/** Mean errors at one place of the axis, and in how many data sets each statement holds. */
export function comparedAt({ errors, at: shown }: ShiftResult, at = shown) {
  const none = new Float64Array(0);
  const [hard, soft, free] = (["hard", "soft", "free"] as const).map(
    (learner) => errors[learner][at] ?? none
  ) as [Float64Array, Float64Array, Float64Array];
  const better = (i: number) => Math.min(hard[i] ?? 0, free[i] ?? 0);
  return {
    sets: hard.length,
    hard: mean(hard),
    soft: mean(soft),
    free: mean(free),
    beatsBoth: count(soft, (error, i) => error < better(i)),
    nearBest: count(soft, (error, i) => error <= 1.2 * better(i)),
    hardBeatsFree: count(hard, (error, i) => error < (free[i] ?? 0))
  };
}

/** Mean share of the answers' variance that is due to the shift; none where it is not known yet. */
export function movingAt({ moving, at: shown }: ShiftResult, at = shown): Each<number> | undefined {
  if (!learners.every((learner) => (moving[learner][at]?.length ?? 0) > 0)) return undefined;
  const of = (learner: "hard" | "soft" | "free") => mean(moving[learner][at] ?? []);
  return { hard: of("hard"), soft: of("soft"), free: of("free") };
}

/** The last share of its own in soft's weights, first data set. */
export const ownAt = ({ course, at: shown }: ShiftResult, at = shown): number =>
  course.own[at]?.at(-1) ?? 0;
