import type { Course, Result } from "./result";

/** "92 %" or, with one digit more, "92.4 %". */
export const percent = (share: number, digits = 0): string => `${(100 * share).toFixed(digits)} %`;

/** A log evidence: whole nats, a true minus. */
export const nats = (value: number): string =>
  (value < -0.5 ? "−" : "") + thousands(Math.abs(Math.round(value)));

export const thousands = (n: number): string => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ",");

/** "1 label", "3 labels". */
export const count = (n: number, noun: string): string =>
  `${thousands(n)} ${noun}${n === 1 ? "" : "s"}`;

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The network on show, trained or in training. */
export const shownNow = ({ courses, shown }: Result): Course | undefined =>
  shown === null ? undefined : courses[shown];

/** "chosen, g = 2". */
export function nameOf(result: Result): string {
  const course = shownNow(result);
  if (!course) return "no network yet";
  const { shown, chosen, hand } = result;
  if (shown === chosen) return `chosen, g = ${course.scale}`;
  if (shown === hand) return `by hand, g = ${course.scale}`;
  return `g = ${course.scale}, ${course.share} % random`;
}

/** "goes from 12 % to 100 %, highest 100 %"; only what the numbers say. */
export function trend(shares: readonly number[]): string {
  const [first = 0, last = 0] = [shares[0], shares.at(-1)];
  const [low, high] = [Math.min(...shares), Math.max(...shares)];
  const peak = high > Math.max(first, last) + 0.005 ? `, highest ${percent(high)}` : "";
  const trough = low < Math.min(first, last) - 0.005 ? `, lowest ${percent(low)}` : "";
  return `goes from ${percent(first)} to ${percent(last)}${peak}${trough}`;
}
