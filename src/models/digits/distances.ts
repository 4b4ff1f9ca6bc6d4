import { type Matrix, matrix, multiply } from "../linalg";
import { imageSize } from "./digits";
import type { ImageSet } from "./split";

/** Squared distances between images in units of grey values: whole numbers up to 64 · 16². */
export interface SquaredDistances {
  readonly rows: number;
  readonly columns: number;
  readonly data: Uint16Array;
}

/** |a_i − b_j|² for every image of a and of b; exact, since sums of whole numbers are. */
export function squaredDistances(a: ImageSet, b: ImageSet): SquaredDistances {
  const [A, B] = [greyValues(a), greyValues(b)];
  const { data: inner } = multiply(A, B, { transposeB: true });
  const [normA, normB] = [squaredNorms(A), squaredNorms(B)];
  const data = new Uint16Array(inner.length);
  for (let i = 0, at = 0; i < A.rows; i++) {
    for (let j = 0; j < B.rows; j++, at++) {
      data[at] = (normA[i] as number) + (normB[j] as number) - 2 * (inner[at] as number);
    }
  }
  return { rows: A.rows, columns: B.rows, data };
}

/** One row of 64 grey values an image. */
function greyValues({ pixels }: ImageSet): Matrix {
  const values = matrix(pixels.length / imageSize, imageSize);
  values.data.set(pixels);
  return values;
}

function squaredNorms({ rows, columns, data }: Matrix): Float64Array {
  const norms = new Float64Array(rows);
  for (let i = 0; i < data.length; i++) {
    const row = Math.floor(i / columns);
    norms[row] = (norms[row] as number) + (data[i] as number) * (data[i] as number);
  }
  return norms;
}
