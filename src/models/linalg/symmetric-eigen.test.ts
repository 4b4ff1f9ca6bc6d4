import { describe, expect, it } from "vitest";
import { fromRows, identity, type Matrix, matrix, symmetricEigen } from "./index";
import {
  compose,
  distance,
  entry,
  hilbert,
  SIZES,
  size,
  skew,
  symmetric,
  tabulate
} from "./reference";

function check(A: Matrix, tolerance = 1e-14): Float64Array {
  const { values, vectors } = symmetricEigen(A);
  const n = A.rows;
  for (let i = 1; i < n; i++) expect(values[i]).toBeGreaterThanOrEqual(values[i - 1] as number);
  expect(skew(vectors)).toBeLessThan(tolerance * Math.max(10, n));
  const gap = distance(compose(vectors, values, vectors), A);
  expect(gap).toBeLessThanOrEqual(tolerance * Math.max(10, n) * size(A));
  return values;
}

describe("symmetricEigen", () => {
  it.each([...SIZES, 34, 300])(
    "rebuilds a random matrix of order %d from orthonormal vectors",
    (n) => {
      check(symmetric(n, n));
    }
  );

  it("knows the second difference: 2 - 2 cos(k pi / (n + 1))", () => {
    for (const n of [2, 10, 50, 101]) {
      const A = tabulate(n, n, (i, j) => (i === j ? 2 : Math.abs(i - j) === 1 ? -1 : 0));
      check(A).forEach((value, k) => {
        const expected = 2 - 2 * Math.cos(((k + 1) * Math.PI) / (n + 1));
        expect(Math.abs(value - expected)).toBeLessThan(2e-15 * n);
      });
    }
  });

  it("keeps clusters and multiples apart from failure", () => {
    expect(check(identity(40))).toEqual(new Float64Array(40).fill(1));
    expect(check(matrix(40, 40))).toEqual(new Float64Array(40));
    const ones = check(matrix(60, 60, 1));
    expect(ones[59]).toBeCloseTo(60, 11);
    expect(Math.abs(ones[58] as number)).toBeLessThan(1e-13);
    check(tabulate(90, 90, (i, j) => (i === j ? 1 : 0) + (i % 3 === j % 3 ? 1 : 0)));
    check(tabulate(80, 80, (i, j) => (i === j ? Math.floor(i / 7) : 1e-13)));
    for (const glue of [1e-14, 1e-9, 1e-4]) {
      check(
        tabulate(84, 84, (i, j) => {
          if (i === j) return Math.abs((i % 21) - 10);
          if (Math.abs(i - j) > 1) return 0;
          return Math.max(i, j) % 21 === 0 ? glue : 1;
        })
      );
    }
    const wilkinson = tabulate(81, 81, (i, j) =>
      i === j ? Math.abs(i - 40) : Math.abs(i - j) === 1 ? 1 : 0
    );
    check(wilkinson);
  });

  it("copes with ill-conditioned, graded and glued matrices", () => {
    check(hilbert(64));
    for (const step of [-1, -8, 1, 8]) {
      const A = symmetric(60, 4);
      check(tabulate(60, 60, (i, j) => entry(A, i, j) * 2 ** (step * (i + j))));
    }
    check(tabulate(100, 100, (i, j) => Math.exp(-0.5 * ((i - j) / 30) ** 2)));
    check(tabulate(64, 64, (i, j) => (i + j === 63 ? 1 : 0)));
  });

  it("works at extreme scales", () => {
    const A = symmetric(90, 3);
    const { values } = symmetricEigen(A);
    for (const power of [2 ** 1000, 2 ** 40, 2 ** -40, 2 ** -1000]) {
      const scaled = check(tabulate(90, 90, (i, j) => entry(A, i, j) * power));
      scaled.forEach((value, k) => {
        expect(value / power).toBeCloseTo(values[k] as number, 12);
      });
    }
    expect(symmetricEigen(fromRows([[5e-324]])).values[0]).toBe(5e-324);
  });

  it("handles nothing and one, refuses what is not square or finite", () => {
    expect(symmetricEigen(matrix(0, 0)).vectors).toEqual(matrix(0, 0));
    expect(symmetricEigen(fromRows([[-3]]))).toEqual({
      values: Float64Array.of(-3),
      vectors: identity(1)
    });
    expect(() => symmetricEigen(matrix(2, 3))).toThrow(
      expect.objectContaining({ name: "ShapeMismatch" })
    );
    const bad = identity(3);
    bad.data[8] = Number.NaN;
    expect(() => symmetricEigen(bad)).toThrow(expect.objectContaining({ name: "NonFiniteInput" }));
  });

  it("repeats itself to the bit and leaves its input alone", () => {
    const A = symmetric(65, 2);
    expect(symmetricEigen(A)).toEqual(symmetricEigen(A));
    expect(A).toEqual(symmetric(65, 2));
  });
});
