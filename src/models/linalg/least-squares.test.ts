import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { column, fromRows, leastSquares, matrix, qr, svd } from "./index";
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

const difference = (A: { data: Float64Array }, B: { data: Float64Array }) =>
  A.data.map((x, i) => x - (B.data[i] as number));

const norm = (x: Float64Array) => Math.sqrt(x.reduce((sum, v) => sum + v * v, 0));

describe("leastSquares", () => {
  it("leaves a residual orthogonal to the columns, at every shape", () => {
    for (const [m, n] of [...SHAPES, ...SIZES.map((n) => [n, n] as const)]) {
      const [A, B] = [uniform(m, n, m + n), uniform(m, 3, n)];
      const { X, rank } = leastSquares(A, B);
      expect(rank).toBe(Math.min(m, n));
      const residual = { ...B, data: difference(product(A, X), B) };
      const bound = 1e-14 * Math.max(m, n) * (1 + size(X));
      expect(size(product(flip(A), residual)), `${m} x ${n}`).toBeLessThan(bound);
    }
  });

  it("has the least norm among the solutions, as the pseudo-inverse", () => {
    for (const [m, n, r] of [
      [20, 30, 20],
      [30, 20, 7],
      [25, 25, 3],
      [64, 64, 40],
      [9, 1, 1]
    ] as const) {
      const A = product(uniform(m, r, 1), uniform(r, n, 2));
      const B = uniform(m, 2, 3);
      const { X, rank } = leastSquares(A, B);
      expect(rank).toBe(r);
      const { U, S, V } = svd(A);
      const inverse = compose(V, S.map((s, i) => (i < r ? 1 / s : 0)), U); // biome-ignore format: one line
      expect(distance(X, product(inverse, B))).toBeLessThan(1e-10 * (1 + size(X)));
    }
  });

  it("recovers a polynomial through its points and fits a line by hand", () => {
    const line = leastSquares(
      fromRows([
        [1, 0],
        [1, 1],
        [1, 2]
      ]),
      column([6, 0, 0])
    );
    expect(line.X.data[0]).toBeCloseTo(5, 14);
    expect(line.X.data[1]).toBeCloseTo(-3, 14);
    const chebyshev = (m: number, n: number) =>
      tabulate(m, n, (i, j) => Math.cos(j * Math.acos(Math.cos(((i + 0.5) * Math.PI) / m))));
    const truth = uniform(151, 2, 7);
    const A = chebyshev(200, 151);
    const { X, rank } = leastSquares(A, product(A, truth));
    expect(rank).toBe(151);
    expect(distance(X, truth)).toBeLessThan(1e-12);
  });

  it("stays small where monomials lose rank", () => {
    const A = tabulate(200, 151, (i, j) => ((2 * i) / 199 - 1) ** j);
    const B = tabulate(200, 1, (i) => Math.sin(i / 9));
    const { X, rank } = leastSquares(A, B);
    expect(rank).toBeLessThan(100);
    expect(rank).toBeGreaterThan(25);
    expect(norm(difference(product(A, X), B))).toBeLessThan(0.05);
    expect(size(X)).toBeLessThan(1e13);
  });

  it("pivots by true norms where cancellation has eaten the updated ones", () => {
    const [u, g] = [uniform(40, 1, 8), uniform(40, 6, 9)];
    const small = [0, 0, 1e-9, 0, 1e-9, 0];
    const A = tabulate(40, 6, (i, j) => entry(u, i, 0) + (small[j] as number) * entry(g, i, j));
    expect(leastSquares(A, u, 1e-12).rank).toBe(3);
  });

  it("obeys a given tolerance", () => {
    const A = tabulate(10, 4, (i, j) => (i === j ? 10 ** (-3 * j) : 0));
    const B = matrix(10, 1, 1);
    const ranks = [1e-2, 1e-4, 1e-7, 1e-10].map((tolerance) => leastSquares(A, B, tolerance).rank);
    expect(ranks).toEqual([1, 2, 3, 4]);
    expect(Array.from(leastSquares(A, B, 1e-4).X.data)).toEqual([1, expect.closeTo(1000, 8), 0, 0]);
  });

  it("copes with graded columns, zero matrices and extreme scales", () => {
    const B = uniform(60, 1, 5);
    const { X } = leastSquares(graded(60, 40, -1), B);
    const plain = leastSquares(graded(60, 40, 0), B).X;
    X.data.forEach((x, j) => {
      expect(Math.abs(x * 2 ** -j - (plain.data[j] as number))).toBeLessThan(1e-11);
    });
    expect(leastSquares(matrix(5, 3), matrix(5, 2, 1))).toEqual({ X: matrix(3, 2), rank: 0 });
    for (const power of [1e-200, 1e200]) {
      const A = tabulate(60, 40, (i, j) => entry(graded(60, 40, 0), i, j) * power);
      expect(distance(leastSquares(A, B).X, { ...plain, data: plain.data.map((x) => x / power) }) * power).toBeLessThan(1e-11); // biome-ignore format: one line
    }
  });

  it("is defined without rows, columns or right-hand sides", () => {
    expect(leastSquares(matrix(0, 3), matrix(0, 2))).toEqual({ X: matrix(3, 2), rank: 0 });
    expect(leastSquares(matrix(3, 0), matrix(3, 2))).toEqual({ X: matrix(0, 2), rank: 0 });
    expect(leastSquares(uniform(3, 2), matrix(3, 0))).toEqual({ X: matrix(2, 0), rank: 2 });
  });

  it("refuses shapes that do not fit and what is not finite", () => {
    expect(() => leastSquares(matrix(3, 2), matrix(2, 1))).toThrow(
      expect.objectContaining({ name: "ShapeMismatch" })
    );
    expect(() => leastSquares(matrix(2, 2), column([1, Number.NaN]))).toThrow(
      expect.objectContaining({ name: "NonFiniteInput" })
    );
  });

  it("does not depend on the order of the columns", () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 2, max: 12 }), (seed, n) => {
        const [A, B] = [uniform(15, n, seed), uniform(15, 1, seed + 1)];
        const turned = tabulate(15, n, (i, j) => entry(A, i, (j + 1) % n));
        const [X, Y] = [leastSquares(A, B).X, leastSquares(turned, B).X];
        const back = tabulate(n, 1, (j) => entry(Y, (j + n - 1) % n, 0));
        expect(distance(X, back)).toBeLessThan(1e-10 * (1 + size(X)));
      })
    );
  });
});

describe("qr", () => {
  it("rebuilds A from orthonormal columns and an upper triangle, at every shape", () => {
    for (const A of [...SHAPES.map(([m, n]) => uniform(m, n, m)), hilbert(40), matrix(6, 4)]) {
      const { Q, R } = qr(A);
      const k = Math.min(A.rows, A.columns);
      expect([Q.columns, R.rows, R.columns]).toEqual([k, k, A.columns]);
      expect(skew(Q)).toBeLessThan(1e-15 * (10 + A.rows));
      expect(distance(product(Q, R), A)).toBeLessThan(1e-15 * (10 + A.rows));
      for (let i = 1; i < k; i++) for (let j = 0; j < i; j++) expect(entry(R, i, j)).toBe(0);
    }
  });

  it("is as exact in tiny columns as in large ones", () => {
    const steep = graded(40, 20, -25);
    const A = tabulate(40, 20, (i, j) =>
      i === j ? 2 ** (-25 * j) : entry(steep, i, j) * (i > j ? 1e-4 : 0.1)
    );
    const { Q, R } = qr(A);
    const rebuilt = product(Q, R);
    for (let j = 0; j < 20; j++) {
      const column = (B: typeof A) => tabulate(40, 1, (i) => entry(B, i, j) * 2 ** (25 * j));
      expect(distance(column(rebuilt), column(A))).toBeLessThan(1e-14);
    }
  });

  it("is defined on nothing", () => {
    expect(qr(matrix(0, 3))).toEqual({ Q: matrix(0, 0), R: matrix(0, 3) });
    expect(qr(matrix(3, 0))).toEqual({ Q: matrix(3, 0), R: matrix(0, 0) });
  });
});
