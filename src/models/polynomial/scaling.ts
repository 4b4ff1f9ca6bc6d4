import type { Matrix } from "../linalg";

/** A·diag(scales). */
export function scaleColumns(a: Matrix, scales: Float64Array): Matrix {
  const { rows, columns } = a;
  const data = new Float64Array(a.data.length);
  for (let i = 0, at = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, at++) {
      data[at] = (a.data[at] as number) * (scales[j] as number);
    }
  }
  return { rows, columns, data };
}

/** diag(scales)·A. */
export function scaleRows(a: Matrix, scales: Float64Array): Matrix {
  const { rows, columns } = a;
  const data = new Float64Array(a.data.length);
  for (let i = 0, at = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, at++) {
      data[at] = (a.data[at] as number) * (scales[i] as number);
    }
  }
  return { rows, columns, data };
}
