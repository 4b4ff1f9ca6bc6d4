import { lastDegree } from "./degrees";
import type { PriorName, Result, Summary } from "./result";

/** What one curve of evidence comes to. */
export interface Reading {
  /** The lowest degree within 0.05 nats of the top: what is less is not seen in the numbers printed. */
  readonly best: number;
  /** Every degree from the best one on is as near to the top. */
  readonly level: boolean;
  readonly top: number;
  readonly last: number;
  /** From the best degree to the last, in nats; at least 0. */
  readonly fall: number;
}

const near = 0.05;

/** Reads a curve of log evidence by degree; ties go to the lower degree. */
export function read(degrees: readonly number[], total: Float64Array): Reading {
  const top = total.reduce((high, value) => Math.max(high, value), total[0] ?? 0);
  const best = total.findIndex((value) => value >= top - near);
  const level = total.subarray(best).every((value) => value >= top - near);
  const last = total[degrees.indexOf(lastDegree)] ?? 0;
  return { best: degrees[best] ?? 0, level, top, last, fall: top - last };
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
