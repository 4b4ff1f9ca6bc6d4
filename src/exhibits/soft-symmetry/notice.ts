import type { Settings } from "./parameters";
import type { Fit, Learner, Result } from "./result";
import { compared, median } from "./statistics";
import { capital, list, nats, plain, plural, smallest } from "./words";

const learners: readonly Learner[] = ["hard", "soft", "free"];
const byHand = ({ choose }: Settings) => choose === "hand";

/** "Soft has", "Hard and soft have", of those with the smallest value; "" where all are equal. */
function leaders(value: (learner: Learner) => number, verb: readonly [string, string]): string {
  const best = smallest(learners, value);
  if (best.length === 0) return "";
  return `${capital(list(best))} ${verb[best.length > 1 ? 1 : 0]}`;
}

function meanTrend(result: Result, values: Settings): string {
  const means = compared(result, byHand(values));
  const led = leaders((learner) => means[learner], ["has", "have"]);
  return led ? `${led} the smallest mean error` : "All three models have the same mean error";
}

const dataOf = ({ n, broken }: Settings) => `${plural(n, "point")}, brokenness ${broken}`;

/** At most forty words. */
export function description(result: Result, values: Settings): string {
  const { sets, hard, soft, free, beatsBoth } = compared(result, byHand(values));
  const slack = byHand(values) ? `slack ${values.slack}` : "slack from the evidence";
  return `${meanTrend(result, values)} over ${plural(sets, "data set")} (${dataOf(values)}): hard ${plain(hard)}, soft ${plain(soft)} (${slack}), free ${plain(free)}. Soft beats both in ${beatsBoth}.`;
}

export function notice(result: Result, values: Settings): string {
  const means = compared(result, byHand(values));
  const { sets, beatsBoth, hardBeatsFree } = means;
  const slack = result.sweep.slack[result.sweep.at] ?? [];
  const chosen =
    result.x.length === 0
      ? ""
      : `For the data on show the evidence prefers a slack of ${result.likeliest}.`;
  const others =
    sets > 0 && values.n > 0
      ? `Over ${plural(sets, "generated data set")} its median choice is ${median(slack)}.`
      : "";
  return [
    `${meanTrend(result, values)} at brokenness ${values.broken}: hard ${plain(means.hard)}, soft ${plain(means.soft)}, free ${plain(means.free)}.`,
    `Soft is closer to the truth than both in ${beatsBoth} of ${plural(sets, "data set")}; hard is closer than free in ${hardBeatsFree}.`,
    chosen,
    others
  ]
    .filter(Boolean)
    .join(" ");
}

/** What each panel says, for someone who cannot see it. */
export function panelDescriptions(
  result: Result,
  values: Settings
): Record<Learner | "error" | "evidence" | "slack", string> {
  const { fits, sweep } = result;
  const [first, last] = [0, sweep.broken.length - 1];
  const ends = (learner: Learner) => {
    const at = (place: number) => plain(compared(result, byHand(values), place)[learner]);
    return `${learner} ${at(first)} and ${at(last)}`;
  };
  const of = Object.fromEntries(fits.map((fit) => [fit.learner, fit])) as Record<Learner, Fit>;
  const points = plural(result.x.length, "point");
  const fitText = (learner: Learner, what: string) =>
    `${what}, fitted to ${points}; root mean squared error to the truth ${plain(of[learner].rmse)}.`;
  const strongest = leaders((learner) => 0 - of[learner].logEvidence, ["has", "have"]);
  return {
    hard: fitText("hard", "A curve that is its own mirror image"),
    soft: fitText(
      "soft",
      `A curve that may differ from its mirror image by a slack of ${of.soft.slack}`
    ),
    free: fitText("free", "A curve that treats both sides alike but separately"),
    error: `Mean error over ${plural(compared(result, false).sets, "data set")} where the symmetry is exact and where it is broken: ${learners.map(ends).join("; ")}.`,
    evidence: `${strongest ? `${strongest} the highest evidence` : "All three models have the same evidence"} on this data set: ${learners.map((learner) => `${learner} ${nats(of[learner].logEvidence)}`).join(", ")}.`,
    slack: sweep.slack[first]?.length
      ? `The median slack that the evidence chooses is ${median(sweep.slack[first] ?? [])} where the symmetry is exact and ${median(sweep.slack[last] ?? [])} where it is broken.`
      : "Without data the evidence chooses no slack."
  };
}
