import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matrix, multiply, multiplyFloat32 } from "./index";
import { distance, flip, product, SHAPES, SIZES, tabulate, uniform } from "./reference";

const TRANSPOSES = [false, true].flatMap((transposeA) =>
  [false, true].map((transposeB) => ({ transposeA, transposeB }))
);

/** Numbers whose sums of products are exact in either precision. */
const whole = (rows: number, columns: number, seed: number) => {
  const U = uniform(rows, columns, seed);
  return tabulate(rows, columns, (i, j) => Math.round(8 * (U.data[i * columns + j] as number)));
};

describe("multiply", () => {
  it.each(TRANSPOSES)("equals three loops at every size, %j", ({ transposeA, transposeB }) => {
    for (const n of SIZES) {
      const [A, B] = [uniform(n, n, n), uniform(n, n, n + 1)];
      const C = multiply(A, B, { transposeA, transposeB });
      const expected = product(transposeA ? flip(A) : A, transposeB ? flip(B) : B);
      expect(distance(C, expected), `n = ${n}`).toBeLessThan(4e-16 * n + 1e-15);
    }
  });

  it.each(TRANSPOSES)("is exact on whole numbers of any shape, %j", (options) => {
    for (const [m, k] of SHAPES) {
      for (const n of [1, 4, 6, 13, 40]) {
        const [A, B] = [whole(m, k, m + 3), whole(k, n, n + 5)];
        const [a, b] = [options.transposeA ? flip(A) : A, options.transposeB ? flip(B) : B];
        const expected = product(A, B);
        expect(multiply(a, b, options)).toEqual(expected);
        const [a32, b32] = [Float32Array.from(a.data), Float32Array.from(b.data)];
        const single = multiplyFloat32(a32, b32, m, k, n, options);
        expect(single).toEqual(Float32Array.from(expected.data));
      }
    }
  });

  it("crosses its blocks of rows, depth and columns", () => {
    for (const [m, k, n] of [
      [300, 20, 7],
      [5, 600, 6],
      [6, 7, 1100],
      [140, 270, 1030]
    ] as const) {
      const [A, B] = [whole(m, k, 1), whole(k, n, 2)];
      const expected = product(A, B);
      expect(multiply(A, B)).toEqual(expected);
      const single = multiplyFloat32(Float32Array.from(A.data), Float32Array.from(B.data), m, k, n);
      expect(single).toEqual(Float32Array.from(expected.data));
    }
  });

  it("associates, to rounding", () => {
    const side = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(side, side, side, side, fc.nat(), (m, k, n, r, seed) => {
        const [A, B, C] = [uniform(m, k, seed), uniform(k, n, seed + 1), uniform(n, r, seed + 2)];
        const gap = distance(multiply(multiply(A, B), C), multiply(A, multiply(B, C)));
        expect(gap).toBeLessThan(1e-15 * k * n);
      })
    );
  });

  it("has defined empty products", () => {
    expect(multiply(matrix(0, 3), matrix(3, 4))).toEqual(matrix(0, 4));
    expect(multiply(matrix(3, 4), matrix(4, 0))).toEqual(matrix(3, 0));
    expect(multiply(matrix(3, 0), matrix(0, 4))).toEqual(matrix(3, 4));
    multiplyFloat32(new Float32Array(9).fill(7), new Float32Array(9), 3, 3, 3);
    const nothing = new Float32Array(0);
    expect(multiplyFloat32(nothing, nothing, 2, 0, 2)).toEqual(new Float32Array(4));
  });

  it("refuses shapes that do not fit, NaN and infinities by name", () => {
    expect(() => multiply(matrix(2, 3), matrix(2, 3))).toThrow(
      expect.objectContaining({ name: "ShapeMismatch" })
    );
    const bad = matrix(2, 3);
    bad.data[4] = Number.NaN;
    expect(() => multiply(matrix(2, 2), bad)).toThrow("B has NaN at row 1, column 1");
    bad.data[4] = Number.NEGATIVE_INFINITY;
    expect(() => multiply(bad, matrix(3, 1))).toThrow(
      expect.objectContaining({ name: "NonFiniteInput" })
    );
    expect(() => multiplyFloat32(new Float32Array(5), new Float32Array(6), 2, 3, 2)).toThrow(
      expect.objectContaining({ name: "ShapeMismatch" })
    );
  });

  it("leaves its inputs alone", () => {
    const [A, B] = [uniform(9, 9, 1), uniform(9, 9, 2)];
    multiply(A, B);
    expect([A, B]).toEqual([uniform(9, 9, 1), uniform(9, 9, 2)]);
  });
});
