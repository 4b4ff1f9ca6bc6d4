import { describe, expect, it } from "vitest";
import {
  cholesky,
  column,
  fromRows,
  identity,
  logDeterminant,
  matrix,
  solveCholesky,
  solveLower,
  solveLowerTransposed
} from "./index";
import {
  distance,
  entry,
  flip,
  hilbert,
  positiveDefinite,
  product,
  SIZES,
  size,
  tabulate,
  uniform
} from "./reference";

/** Points on a line under a wide RBF: the covariance that ruins naive factorisations. */
const smooth = (n: number) => tabulate(n, n, (i, j) => Math.exp(-0.5 * ((i - j) / (n / 3)) ** 2));

describe("cholesky", () => {
  it.each([...SIZES, 193, 260, 390])("rebuilds A of order %d from a lower factor", (n) => {
    const A = positiveDefinite(n, n);
    const { L, jitter } = cholesky(A);
    expect(jitter).toBe(0);
    expect(distance(product(L, flip(L)), A)).toBeLessThan(2e-15 * n * size(A));
    for (let i = 0; i < n; i++) {
      expect(entry(L, i, i)).toBeGreaterThan(0);
      for (let j = i + 1; j < n; j++) expect(entry(L, i, j)).toBe(0);
    }
  });

  it("knows a classic", () => {
    const A = fromRows([
      [4, 12, -16],
      [12, 37, -43],
      [-16, -43, 98]
    ]);
    const { L } = cholesky(A);
    const expected = fromRows([
      [2, 0, 0],
      [6, 1, 0],
      [-8, 5, 3]
    ]);
    expect(L).toEqual(expected);
    expect(logDeterminant(L)).toBeCloseTo(Math.log(36), 14);
  });

  it("reads only the lower triangle and leaves its input alone", () => {
    const A = positiveDefinite(40);
    const half = tabulate(40, 40, (i, j) => (j > i ? 1e6 : entry(A, i, j)));
    const kept = half.data.slice();
    expect(cholesky(half)).toEqual(cholesky(A));
    expect(half.data).toEqual(kept);
  });

  it("is backward stable on Hilbert matrices", () => {
    const A = hilbert(12);
    const { L, jitter } = cholesky(A);
    expect(jitter).toBe(0);
    expect(distance(product(L, flip(L)), A)).toBeLessThan(1e-15);
  });

  it.each([60, 129, 300])("adds jitter to a singular matrix of order %d and says how much", (n) => {
    const A = smooth(n);
    const { L, jitter } = cholesky(A);
    expect([1e-10, 1e-8, 1e-6]).toContain(jitter);
    for (let i = 0; i < n; i++) A.data[i * (n + 1)] = entry(A, i, i) + jitter;
    expect(distance(product(L, flip(L)), A)).toBeLessThan(1e-14 * n);
  });

  it("scales jitter with the mean diagonal", () => {
    const A = matrix(5, 5, 1e8);
    expect(cholesky(A).jitter).toBeCloseTo(1e-2, 10);
  });

  it("is the same for equal rows twice, at any scale", () => {
    for (const scale of [1e-200, 1, 1e200]) {
      const A = matrix(3, 3, scale);
      const { L, jitter } = cholesky(A);
      expect(jitter / scale).toBeCloseTo(1e-10, 15);
      expect(distance(product(L, flip(L)), A) / scale).toBeLessThan(1e-9);
    }
  });

  it("refuses what is not positive definite, and what is not finite or square", () => {
    const refusal = expect.objectContaining({ name: "NotPositiveDefinite" });
    expect(() => cholesky(fromRows([[1, 2], [2, 1]]))).toThrow(refusal); // biome-ignore format: one line
    expect(() => cholesky(matrix(4, 4))).toThrow(refusal);
    expect(() => cholesky(fromRows([[-1]]))).toThrow(refusal);
    const indefinite = positiveDefinite(100);
    indefinite.data[77 * 101] = -1;
    expect(() => cholesky(indefinite)).toThrow(refusal);
    const bad = identity(3);
    bad.data[3] = Number.POSITIVE_INFINITY;
    expect(() => cholesky(bad)).toThrow("A has Infinity at row 1, column 0");
    expect(() => cholesky(matrix(2, 3))).toThrow(
      expect.objectContaining({ name: "ShapeMismatch" })
    );
  });

  it("has a defined answer for nothing", () => {
    const { L, jitter } = cholesky(matrix(0, 0));
    expect([L, jitter, logDeterminant(L)]).toEqual([matrix(0, 0), 0, 0]);
    expect(solveCholesky(L, matrix(0, 3))).toEqual(matrix(0, 3));
    expect(solveLower(identity(3), matrix(3, 0))).toEqual(matrix(3, 0));
  });
});

describe("triangular solves", () => {
  it.each(SIZES)("undo products with a factor of order %d", (n) => {
    const { L } = cholesky(positiveDefinite(n, n));
    for (const r of [1, 2, 3, 4, 5, 8, 11, 16, 33]) {
      const B = uniform(n, r, r);
      const bound = 1e-13 * n;
      expect(distance(product(L, solveLower(L, B)), B)).toBeLessThan(bound);
      expect(distance(product(flip(L), solveLowerTransposed(L, B)), B)).toBeLessThan(bound);
      const X = solveCholesky(L, B);
      expect(distance(X, solveLowerTransposed(L, solveLower(L, B)))).toBe(0);
    }
  });

  it("give the same bits for a column alone and among others", () => {
    const n = 70;
    const { L } = cholesky(positiveDefinite(n));
    const B = uniform(n, 13, 4);
    const X = solveCholesky(L, B);
    for (let j = 0; j < 13; j++) {
      const alone = solveCholesky(L, column(Array.from({ length: n }, (_, i) => entry(B, i, j))));
      for (let i = 0; i < n; i++) expect(entry(alone, i, 0)).toBe(entry(X, i, j));
    }
  });

  it("keep small residuals on an ill-conditioned factor", () => {
    const { L } = cholesky(smooth(200));
    const B = uniform(200, 9, 3);
    const X = solveLower(L, B);
    expect(distance(product(L, X), B)).toBeLessThan(1e-13 * Math.max(1, size(X)));
  });

  it("ignore the upper triangle and refuse shapes that do not fit", () => {
    const { L } = cholesky(positiveDefinite(50));
    const full = tabulate(50, 50, (i, j) => (j > i ? 99 : entry(L, i, j)));
    const B = uniform(50, 9, 3);
    expect(solveCholesky(full, B)).toEqual(solveCholesky(L, B));
    expect(() => solveLower(L, uniform(49, 1))).toThrow(
      expect.objectContaining({ name: "ShapeMismatch" })
    );
    L.data[7 * 51] = 0;
    expect(() => solveLower(L, B)).toThrow("L has one at row 7");
  });
});
