import type { Settings } from "./parameters";
import { total } from "./plan";
import { scales } from "./recipe";
import type { Course, Result, Summary } from "./result";
import { handOnly } from "./snapshot";

/** A trained network among those that are compared. */
export interface Point {
  readonly share: number;
  readonly scale: number;
  readonly train: number;
  readonly test: number;
  readonly evidence: number;
}

export interface Comparison {
  readonly result: Result;
  readonly settings: Settings;
  readonly repeats: readonly Summary[];
}

/** Networks side by side: at all scales, or at each share the one by hand or the chosen one. */
export type Line = "scales" | "hand" | "chosen";

export const pointOf = (course: Course): Point => ({
  share: course.share,
  scale: course.scale,
  train: course.train.at(-1) ?? 0,
  test: course.test.at(-1) ?? 0,
  evidence: total(course)
});

/** Networks that are trained, by share and scale. */
export const trained = ({ courses }: Result): Course[] =>
  courses.filter(({ evidence }) => evidence !== null);

/** The lines that a state compares, from back to front. */
export const linesOf = (settings: Settings): Line[] =>
  settings.along === "scales" ? ["scales"] : handOnly(settings) ? ["hand"] : ["hand", "chosen"];

export function along<P extends { share: number; scale: number }>(
  line: Line,
  points: readonly P[],
  { scale, corruption }: Settings,
  evidence: (point: P) => number
): P[] {
  if (line === "scales") return points.filter(({ share }) => share === corruption);
  if (line === "hand") return points.filter((point) => point.scale === scale);
  const best = new Map<number, P>();
  for (const point of points) {
    const other = best.get(point.share);
    if (!scales.includes(point.scale)) continue;
    if (!other || evidence(point) > evidence(other)) best.set(point.share, point);
  }
  return [...best.values()];
}

/** Where a network stands across: its scale, or its share of random labels. */
export const across = (
  { share, scale }: { share: number; scale: number },
  { along }: Settings
): number => (along === "scales" ? scale : share);

export const pointsAlong = ({ result, settings }: Comparison, line: Line): Point[] =>
  along(line, trained(result).map(pointOf), settings, ({ evidence }) => evidence);

/** In how many repetitions the chosen network reads more new digits than the one by hand. */
export function winsOf(repeats: readonly Summary[]): {
  readonly wins: number;
  readonly of: number;
} {
  const both = repeats.filter(({ chosen, hand }) => chosen !== null && hand !== null);
  const wins = both.filter(({ chosen, hand }) => (chosen ?? 0) > (hand ?? 0)).length;
  return { wins, of: both.length };
}
