import type { Settings } from "../parameters";
import type { Learner } from "../result";
import { capital, list, plain, plural, smallest } from "../words";
import type { ShiftResult } from "./result";
import { comparedAt, movingAt, ownAt } from "./statistics";

const order = ["hard", "soft", "free"] as const;

/** "8.5 %", "0 %". */
export function percent(share: number): string {
  const value = 100 * share;
  const text = value.toFixed(value < 9.95 ? 1 : 0);
  return `${Number(text)} %`;
}

/** "Soft has the smallest mean error", of those that share it as printed. */
function trend(means: Record<Learner, number>): string {
  const best = smallest(order, (learner) => means[learner]);
  if (best.length === 0) return "All three networks have the same mean error";
  return `${capital(list(best))} ${best.length > 1 ? "have" : "has"} the smallest mean error`;
}

/** At most forty words. */
export function description(result: ShiftResult, { patterns, broken }: Settings): string {
  const means = comparedAt(result);
  const { sets, hard, soft, free, beatsBoth } = means;
  return `${trend(means)} over ${plural(sets, "data set")} (${plural(patterns, "pattern")}, brokenness ${broken}): hard ${plain(hard)}, soft ${plain(soft)}, free ${plain(free)}. Soft beats both in ${beatsBoth}.`;
}

export function notice(result: ShiftResult, { broken, penalty }: Settings): string {
  const means = comparedAt(result);
  const { sets, hard, soft, free, beatsBoth, hardBeatsFree } = means;
  const moving = movingAt(result);
  return [
    `${trend(means)} at brokenness ${broken}: hard ${plain(hard)}, soft ${plain(soft)}, free ${plain(free)}.`,
    `Soft is closer to the truth than both in ${beatsBoth} of ${plural(sets, "data set")}; hard is closer than free in ${hardBeatsFree}.`,
    `In the first data set ${percent(ownAt(result))} of soft’s weights, by their squares, are its own (penalty ${penalty}).`,
    moving
      ? `Of the variance of its answers ${percent(moving.soft)} is due to the shift, of free’s ${percent(moving.free)}, of the truth’s ${percent(broken * broken)}.`
      : ""
  ]
    .filter(Boolean)
    .join(" ");
}

const ends = (values: ArrayLike<number>): string =>
  `${plain(values[0] ?? 0)} to ${plain(values[values.length - 1] ?? 0)}`;

/** What each panel says, for someone who cannot see it. */
export function panelDescriptions(result: ShiftResult) {
  const { broken, course, truth, answers, at, steps } = result;
  const last = broken.length - 1;
  const reach = (values: Float64Array) => plain(Math.max(...values) - Math.min(...values));
  const errorEnds = (learner: Learner) =>
    `${learner} ${plain(comparedAt(result, 0)[learner])} and ${plain(comparedAt(result, last)[learner])}`;
  const [exact, none] = [movingAt(result, 0), movingAt(result, last)];
  const step = course.at.at(-1) ?? 0;
  return {
    pattern:
      "A pattern of twelve numbers on a ring and its eleven shifted copies, one a row: a picture of diagonal stripes.",
    answers: `Over the twelve shifts of the pattern the truth varies by ${reach(truth)}, the answers of hard by ${reach(answers.hard)}, of soft by ${reach(answers.soft)}, of free by ${reach(answers.free)}.`,
    training: `Error on new patterns from step 0 to ${step} of ${steps}: ${order.map((learner) => `${learner} ${ends(course.test[learner])}`).join("; ")}.`,
    error: `Mean error over ${plural(comparedAt(result).sets, "data set")} where the symmetry is exact and where it is broken: ${order.map(errorEnds).join("; ")}.`,
    own: `Share of soft’s weights, by their squares, that is its own at step ${step}: ${percent(ownAt(result, at))} at brokenness ${broken[at]}; ${percent(ownAt(result, 0))} where the symmetry is exact, ${percent(ownAt(result, last))} where it is broken.`,
    moving:
      exact && none
        ? `Share of the answers’ variance due to the shift where the symmetry is exact and where it is broken: soft ${percent(exact.soft)} and ${percent(none.soft)}, free ${percent(exact.free)} and ${percent(none.free)}; truth 0 % and 100 %.`
        : "Share of the answers’ variance due to the shift: so far only for the brokenness on show."
  };
}
