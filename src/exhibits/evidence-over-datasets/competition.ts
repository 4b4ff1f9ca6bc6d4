import { labelingCount } from "../../models/labelings";
import type { ModelName } from "./models";
import type { Result } from "./result";

type Competition = Omit<Result, "own" | "models" | "evidence">;

/** Who wins what, and the order in which the axis shows it. */
export function compete(
  models: readonly ModelName[],
  evidence: readonly Float64Array[]
): Competition {
  const winner = winners(evidence);
  const of = <T>(give: (values: Float64Array, m: number) => T) => evidence.map(give);
  return {
    winner,
    order: inOrder(models, evidence, winner),
    wins: of((_, m) => winner.reduce((count, won) => count + (won === m ? 1 : 0), 0)),
    poured: of((values, m) => sumWhere(values, (labeling) => winner[labeling] === m)),
    largest: of(largestOf),
    meanShare: of((values) =>
      sumWhere(
        values.map((value, labeling) => value / totalAt(evidence, labeling) / labelingCount),
        () => true
      )
    )
  };
}

/** The posterior share of each model for one labeling, all models equally likely before. */
export const sharesOf = (evidence: readonly Float64Array[], labeling: number): number[] =>
  evidence.map((values) => (values[labeling] as number) / totalAt(evidence, labeling));

function totalAt(evidence: readonly Float64Array[], labeling: number): number {
  let total = 0;
  for (const values of evidence) total += values[labeling] as number;
  return total;
}

function winners(evidence: readonly Float64Array[]): Int8Array {
  return Int8Array.from({ length: labelingCount }, (_, labeling) => {
    let best = 0;
    evidence.forEach((values, m) => {
      if ((values[labeling] as number) > (evidence[best]?.[labeling] as number)) best = m;
    });
    return best;
  });
}

function sumWhere(values: Float64Array, counts: (labeling: number) => boolean): number {
  let total = 0;
  values.forEach((value, labeling) => {
    if (counts(labeling)) total += value;
  });
  return total;
}

function largestOf(values: Float64Array): { labeling: number; evidence: number } {
  let labeling = 0;
  values.forEach((value, i) => {
    if (value > (values[labeling] as number)) labeling = i;
  });
  return { labeling, evidence: values[labeling] as number };
}

/**
 * Labelings by winner, the coin last; within each by the winner's evidence, then by that of each
 * model from the last to the first, largest first.
 */
function inOrder(
  models: readonly ModelName[],
  evidence: readonly Float64Array[],
  winner: Int8Array
): Int16Array {
  const region = (labeling: number) => {
    const m = winner[labeling] as number;
    return models[m] === "m0" ? models.length : m;
  };
  const keys = Array.from({ length: labelingCount }, (_, labeling) => {
    const all = evidence.map((values) => values[labeling] as number);
    return [-region(labeling), Math.max(...all), ...all.reverse()];
  });
  const before = (a: number, b: number): number => {
    const [one = [], other = []] = [keys[a], keys[b]];
    const i = one.findIndex((key, at) => key !== other[at]);
    return i < 0 ? a - b : (other[i] as number) - (one[i] as number);
  };
  return Int16Array.from({ length: labelingCount }, (_, labeling) => labeling).sort(before);
}
