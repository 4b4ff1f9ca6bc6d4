import { describe, expect, it } from "vitest";
import { fromRows, identity, type Matrix, matrix, svd, symmetricEigen } from "./index";
import {
  compose,
  distance,
  entry,
  flip,
  graded,
  hilbert,
  product,
  SHAPES,
  SIZES,
  size,
  skew,
  tabulate,
  uniform
} from "./reference";

function check(A: Matrix, tolerance = 1e-14): Float64Array {
  const { U, S, V } = svd(A);
  const k = Math.min(A.rows, A.columns);
  expect([U.rows, U.columns, S.length, V.rows, V.columns]).toEqual([A.rows, k, k, A.columns, k]);
  S.forEach((value, i) => {
    expect(value).toBeGreaterThanOrEqual(0);
    if (i > 0) expect(value).toBeLessThanOrEqual(S[i - 1] as number);
  });
  const room = tolerance * Math.max(10, A.rows, A.columns);
  expect(skew(U)).toBeLessThan(room);
  expect(skew(V)).toBeLessThan(room);
  expect(distance(compose(U, S, V), A)).toBeLessThanOrEqual(room * (S[0] ?? 0));
  return S;
}

describe("svd", () => {
  it.each(SIZES)("rebuilds a random matrix of order %d", (n) => {
    check(uniform(n, n, n));
  });

  it.each(SHAPES)("rebuilds a random %d x %d matrix", (m, n) => {
    check(uniform(m, n, m));
  });

  it("knows small ones", () => {
    const S = check(
      fromRows([
        [3, 0],
        [4, 5]
      ])
    );
    expect(S[0]).toBeCloseTo(Math.sqrt(45), 14);
    expect(S[1]).toBeCloseTo(Math.sqrt(5), 14);
    expect(check(fromRows([[-2]]))).toEqual(Float64Array.of(2));
    expect(check(fromRows([[3, 4]]))[0]).toBeCloseTo(5, 14);
    expect(check(identity(9))).toEqual(new Float64Array(9).fill(1));
  });

  it("agrees with the eigenvalues of A^T A", () => {
    const A = uniform(40, 25, 8);
    const { values } = symmetricEigen(product(flip(A), A));
    svd(A).S.forEach((s, i) => {
      expect(s * s).toBeCloseTo(values[24 - i] as number, 11);
    });
  });

  it("is defined on zero and rank-deficient matrices", () => {
    expect(check(matrix(7, 4))).toEqual(new Float64Array(4));
    const S = check(product(uniform(50, 3, 1), uniform(3, 40, 2)));
    S.slice(3).forEach((s) => {
      expect(s).toBeLessThan(1e-14 * (S[0] as number));
    });
    check(tabulate(30, 30, (i, j) => (i === 10 || j === 20 ? 0 : Math.sin(i * j + 1))));
    check(tabulate(20, 20, (i, j) => (j === i + 1 ? 1 : 0)));
    check(tabulate(64, 40, () => 1));
  });

  it("copes with ill-conditioned and graded matrices, both ways", () => {
    check(hilbert(64));
    check(hilbert(80, 30));
    for (const step of [-1, -8, 1, 8]) {
      check(graded(60, 60, step));
      check(flip(graded(90, 60, step)));
    }
    check(tabulate(200, 100, (i, j) => Math.cos(j * Math.acos((2 * i) / 199 - 1))));
    check(tabulate(100, 60, (i, j) => (i / 99) ** j));
  });

  it("finds tiny singular values to 1e-14 of the largest", () => {
    const n = 80;
    const [Q, P] = [svd(uniform(n, n, 5)).U, svd(uniform(n, n, 6)).U];
    const chosen = Float64Array.from({ length: n }, (_, i) => 2 ** (-i / 2));
    check(compose(Q, chosen, P)).forEach((s, i) => {
      expect(Math.abs(s - (chosen[i] as number))).toBeLessThan(1e-14);
    });
  });

  it("works at extreme scales", () => {
    const A = uniform(20, 12, 3);
    const { S } = svd(A);
    for (const power of [2 ** 1000, 2 ** -1000]) {
      svd(tabulate(20, 12, (i, j) => entry(A, i, j) * power)).S.forEach((s, k) => {
        expect(s / power).toBeCloseTo(S[k] as number, 12);
      });
    }
    expect(size(svd(fromRows([[1e308, 1e308]])).U)).toBe(1);
  });

  it("handles nothing, refuses what is not finite", () => {
    for (const [m, n] of [
      [0, 0],
      [0, 3],
      [3, 0]
    ] as const) {
      expect(svd(matrix(m, n))).toEqual({
        U: matrix(m, 0),
        S: new Float64Array(0),
        V: matrix(n, 0)
      });
    }
    const bad = uniform(3, 3);
    bad.data[5] = Number.POSITIVE_INFINITY;
    expect(() => svd(bad)).toThrow(expect.objectContaining({ name: "NonFiniteInput" }));
  });
});
