import { lastDegree } from "./degrees";
import type { PriorName, Result, Summary } from "./result";

/** What one curve of evidence comes to. */
export interface Reading {
  readonly best: number;
  readonly top: number;
  readonly last: number;
  /** From the best degree to the last, in nats; at least 0. */
  readonly fall: number;
}

/** Reads a curve of log evidence by degree; ties go to the lower degree. */
export function read(degrees: readonly number[], total: Float64Array): Reading {
  let best = 0;
  total.forEach((value, i) => {
    if (value > (total[best] ?? 0)) best = i;
  });
  const top = total[best] ?? 0;
  const last = total[degrees.indexOf(lastDegree)] ?? 0;
  return { best: degrees[best] ?? 0, top, last, fall: top - last };
}

export const readings = ({ degrees, evidence }: Result): Record<PriorName, Reading> => ({
  spread: read(degrees, evidence.spread.total),
  decaying: read(degrees, evidence.decaying.total)
});

export interface Repeated {
  readonly count: number;
  /** Data sets in which the spread-thin evidence falls further than the decaying one. */
  readonly further: number;
  readonly falls: Readonly<Record<PriorName, readonly [least: number, most: number]>>;
}

export function readRepeats(repeats: readonly Summary[]): Repeated {
  const both = repeats.map(({ degrees, spread, decaying }) => ({
    spread: read(degrees, spread).fall,
    decaying: read(degrees, decaying).fall
  }));
  const range = (name: PriorName): [number, number] => {
    const falls = both.map((one) => one[name]);
    return [Math.min(...falls), Math.max(...falls)];
  };
  return {
    count: both.length,
    further: both.filter(({ spread, decaying }) => spread > decaying).length,
    falls: { spread: range("spread"), decaying: range("decaying") }
  };
}
