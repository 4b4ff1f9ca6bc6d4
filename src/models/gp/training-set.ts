import { type Matrix, ShapeMismatch } from "../linalg";
import { Pairs } from "./pairs";

/** Observations: n inputs of d numbers (n × d) and their values, one column per output (n × m). */
export interface TrainingSet {
  readonly x: Matrix;
  readonly y: Matrix;
  /** The inputs among themselves. */
  readonly pairs: Pairs;
}

/** Checks observations once. Throws ShapeMismatch, or RangeError naming the first entry at fault. */
export function trainingSet(x: Matrix, y: Matrix): TrainingSet {
  if (x.rows !== y.rows) {
    throw new ShapeMismatch(`one value per input expected: ${x.rows} inputs, ${y.rows} values`);
  }
  requireFinite("input", x);
  requireFinite("value", y);
  return { x, y, pairs: Pairs.within(x) };
}

/** Throws RangeError unless all entries are finite. */
export function requireFinite(what: string, { data, columns }: Matrix): void {
  for (let i = 0; i < data.length; i++) {
    if (!Number.isFinite(data[i])) {
      const row = Math.floor(i / columns) + 1;
      throw new RangeError(`${what} ${row} is ${data[i]}; expected finite numbers`);
    }
  }
}
