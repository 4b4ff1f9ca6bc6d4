import type { Learner } from "../../models/boolean";
import { learners } from "./learners";
import type { Settings } from "./parameters";
import type { Result } from "./result";
import { worlds } from "./worlds";

/** A share in percent with one decimal; never "100.0 %" or "0.0 %" for what is neither. */
export function percent(share: number): string {
  if (share >= 0.9995 && share < 1 - 1e-9) return "over 99.9 %";
  if (share < 0.0005 && share > 1e-9) return "under 0.1 %";
  return `${(100 * share).toFixed(1)} %`;
}

export const tableCount = ({ tables }: Result): string => tables.toLocaleString("en-GB");

/** The title of the world's picture. */
export function worldTitle({ world, agreement }: Settings): string {
  if (world !== "neighbours") return worlds[world].title;
  if (agreement === 0) return "Tables by neighbours: no tendency";
  return agreement > 0 ? "Tables whose neighbours agree" : "Tables whose neighbours differ";
}

export const nameOf = (learner: Learner): string => learners[learner].name;

/** A learner inside a sentence. */
export const inSentence = (learner: Learner): string => learners[learner].inSentence;

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Those whose accuracy is printed like the highest. */
export function best(among: readonly Learner[], accuracy: (learner: Learner) => number): Learner[] {
  const most = percent(Math.max(...among.map(accuracy)));
  return among.filter((learner) => percent(accuracy(learner)) === most);
}
