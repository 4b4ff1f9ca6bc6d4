import type { Settings } from "./parameters";
import { hereOf, isMinimumNorm, learners, read } from "./reading";
import type { Learner, Result } from "./result";
import { axisName, leastText, nameOf, placeText, plain } from "./words";

/** "Flexible: smallest error 0.110 at degree 6; here 1.79." */
function course(result: Result, learner: Learner, values: Settings): string {
  const { least, here, ...reading } = read(result, learner, values);
  const also =
    plain(here) !== plain(least)
      ? `; here ${plain(here)}`
      : reading.leastAt === hereOf(values)
        ? ", the place on show"
        : ", and the same here";
  return `${nameOf[learner]}: smallest error ${plain(least)} ${leastText(values.axis, reading)}${also}.`;
}

/** At most forty words. */
export const summary = (result: Result, values: Settings): string =>
  `Along ${axisName[values.axis]}. ${learners.map((learner) => course(result, learner, values)).join(" ")}`;

/** What of bias² and variance there is at the place on show. */
function pieces(result: Result, learner: Learner): string {
  const { bias2, variance } = result.shown[learner].exact;
  return `${nameOf[learner].toLowerCase()} has bias² ${plain(bias2)} and variance ${plain(variance)}`;
}

export function notice(result: Result, values: Settings): string {
  const here = placeText(values.axis, hereOf(values));
  return `${learners.map((learner) => course(result, learner, values)).join(" ")} At ${here} ${learners.map((learner) => pieces(result, learner)).join("; ")}. Bias² + variance + noise is the expected squared error, always: an identity, not a law that one must rise when the other falls.`;
}

export function curvesDescription(result: Result, learner: Learner, values: Settings): string {
  const { positions } = result;
  const [first, last] = [positions[0] ?? 0, positions.at(-1) ?? 0].map((p) =>
    placeText(values.axis, p)
  );
  const { bias2, variance } = result.curves[learner];
  const ends = (of: Float64Array) => `${plain(of[0] ?? 0)} to ${plain(of.at(-1) ?? 0)}`;
  return `${course(result, learner, values)} From ${first} to ${last} bias² goes from ${ends(bias2)} and variance from ${ends(variance)}.`;
}

export function refitsDescription(result: Result, learner: Learner, values: Settings): string {
  const { curves, sampled } = result.shown[learner];
  return `${curves.length} of ${values.refits} refits at ${placeText(values.axis, hereOf(values))}, ${nameOf[learner].toLowerCase()}: their mean is ${plain(sampled.bias2)} from the truth in mean square, they are ${plain(sampled.variance)} from their mean.`;
}

/** What a reader should know about this state before trusting what is drawn: one sentence each. */
export function warnings(result: Result, values: Settings): string[] {
  const found: string[] = [];
  if (isMinimumNorm(values)) {
    found.push(
      `Flexible has ${values.degree + 1} coefficients for ${placeText("points", values.n)}: of all curves that fit best, the one with the smallest Legendre coefficients is drawn (minimum norm).`
    );
  }
  const { exact, sampled } = result.shown.flexible;
  if (exact.variance / values.refits > 0.1) {
    found.push(
      `With ${values.refits} refits the sampled bias² of flexible, ${plain(sampled.bias2)}, is mostly variance that has not averaged out; the exact value is ${plain(exact.bias2)}.`
    );
  }
  return found;
}
