import { type Matrix, matrix } from "../linalg";
import { classes } from "./digits";

/** Targets of a regression on labels: 0.9 for the label's own output and −0.1 for the nine others. */
export function oneHot(labels: ArrayLike<number>): Matrix {
  const targets = matrix(labels.length, classes, -0.1);
  for (let i = 0; i < labels.length; i++) {
    targets.data[i * classes + (labels[i] as number)] = 0.9;
  }
  return targets;
}

/** What ten outputs read: for each row the output that is largest, the first of equals. */
export function readings({ rows, columns, data }: Matrix): Uint8Array {
  const read = new Uint8Array(rows);
  for (let i = 0; i < rows; i++) {
    let best = 0;
    for (let c = 1; c < columns; c++) {
      if ((data[i * columns + c] as number) > (data[i * columns + best] as number)) best = c;
    }
    read[i] = best;
  }
  return read;
}

/** How many of two lists of labels agree, place by place. */
export function agreeing(a: Uint8Array, b: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) count++;
  return count;
}
