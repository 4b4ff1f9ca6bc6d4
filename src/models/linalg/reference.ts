/** What the tests of this room compare with: plain loops, and matrices that are hard on purpose. */
import { type Matrix, matrix } from "./matrix";

/** Sizes on both sides of every block and vector width. */
export const SIZES = [1, 2, 3, 5, 7, 8, 9, 15, 16, 17, 31, 33, 64, 65, 100, 129];

/** Rectangular shapes, tall and wide, some thinner than a vector. */
export const SHAPES: readonly (readonly [number, number])[] = [
  [1, 9],
  [9, 1],
  [2, 3],
  [5, 3],
  [8, 17],
  [33, 16],
  [16, 65],
  [100, 7],
  [129, 64],
  [64, 129]
];

export function entry(A: Matrix, i: number, j: number): number {
  return A.data[i * A.columns + j] as number;
}

/** The matrix with entry f(i, j) at row i and column j. */
export function tabulate(rows: number, columns: number, f: (i: number, j: number) => number) {
  const result = matrix(rows, columns);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) result.data[i * columns + j] = f(i, j);
  }
  return result;
}

/** Entries uniform on [-1, 1], the same for a seed. */
export function uniform(rows: number, columns: number, seed = 1): Matrix {
  let state = seed;
  return tabulate(rows, columns, () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2147483648 - 1;
  });
}

export function symmetric(n: number, seed = 1): Matrix {
  const A = uniform(n, n, seed);
  return tabulate(n, n, (i, j) => (i < j ? entry(A, i, j) : entry(A, j, i)));
}

/** B B^T + I, positive definite with a moderate condition number. */
export function positiveDefinite(n: number, seed = 1): Matrix {
  const B = uniform(n, n, seed);
  const A = product(B, flip(B));
  for (let i = 0; i < n; i++) A.data[i * (n + 1)] = entry(A, i, i) + 1;
  return A;
}

/** 1 / (i + j + 1): the classic of ill-conditioning. */
export function hilbert(rows: number, columns = rows): Matrix {
  return tabulate(rows, columns, (i, j) => 1 / (i + j + 1));
}

/** Random, column j scaled by 2^(step j): graded down for a negative step, up for a positive. */
export function graded(rows: number, columns: number, step: number): Matrix {
  const A = uniform(rows, columns, 11);
  return tabulate(rows, columns, (i, j) => entry(A, i, j) * 2 ** (step * j));
}

export function flip(A: Matrix): Matrix {
  return tabulate(A.columns, A.rows, (i, j) => entry(A, j, i));
}

/** A B, three loops. */
export function product(A: Matrix, B: Matrix): Matrix {
  return tabulate(A.rows, B.columns, (i, j) => {
    let sum = 0;
    for (let p = 0; p < A.columns; p++) sum += entry(A, i, p) * entry(B, p, j);
    return sum;
  });
}

/** A B C^T with B given by its diagonal. */
export function compose(A: Matrix, diagonal: Float64Array, C: Matrix): Matrix {
  return product(
    tabulate(A.rows, A.columns, (i, j) => entry(A, i, j) * (diagonal[j] as number)),
    flip(C)
  );
}

/** Largest |A_ij|. */
export function size({ data }: Matrix): number {
  return data.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
}

/** Largest |A_ij - B_ij|; infinite when shapes differ or an entry is NaN. */
export function distance(A: Matrix, B: Matrix): number {
  if (A.rows !== B.rows || A.columns !== B.columns) return Number.POSITIVE_INFINITY;
  let most = 0;
  A.data.forEach((x, at) => {
    const gap = Math.abs(x - (B.data[at] as number));
    most = gap <= most ? most : gap > most ? gap : Number.POSITIVE_INFINITY;
  });
  return most;
}

/** How far the columns of Q are from orthonormal. */
export function skew(Q: Matrix): number {
  return distance(
    product(flip(Q), Q),
    tabulate(Q.columns, Q.columns, (i, j) => (i === j ? 1 : 0))
  );
}
