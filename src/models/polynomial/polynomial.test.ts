import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { column, type Matrix, matrix } from "../linalg";
import { stream } from "../random";
import {
  bestForDecay,
  chooseDegree,
  design,
  fitLeastSquares,
  geometricPrior,
  leftOutLeastSquares,
  posterior,
  predict,
  quadraticPrior
} from ".";
import { solveByCholesky } from "./by-cholesky";
import { solveBySvd } from "./by-svd";
import { scaleColumns } from "./scaling";

const grid = Float64Array.from({ length: 41 }, (_, i) => -1 + i / 20);

const sample = (seed: number, n: number) => {
  const random = stream(seed, "polynomial test");
  const x = Array.from({ length: n }, () => 2 * random.uniform() - 1);
  const y = x.map((at) => 1.5 * at * at - 0.5 + 0.2 * random.normal());
  return { x, y: column(y) };
};
const curve = (found: { coefficients: Matrix }) =>
  predict(design("legendre", grid, found.coefficients.rows - 1), found.coefficients).data;
const soft = (seed: number, n: number, degree: number, decay = 0.4, noise = 0.04) => {
  const { x, y } = sample(seed, n);
  return posterior(design("legendre", x, degree), y, geometricPrior(degree, decay), noise);
};
const largestGap = (a: Float64Array, b: Float64Array) =>
  a.reduce((worst, value, i) => Math.max(worst, Math.abs(value - (b[i] as number))), 0);
const state = fc.record({
  seed: fc.nat(1000),
  n: fc.integer({ min: 0, max: 40 }),
  degree: fc.nat(60),
  decay: fc.double({ min: 0.05, max: 1, noNaN: true }),
  noise: fc.constantFrom(1e-18, 1e-12, 1e-6, 0.04, 1)
});

describe("the posterior", () => {
  it("never has more variance than the prior, nor more dimensions than points or orders", () => {
    fc.assert(
      fc.property(state, ({ seed, n, degree, decay, noise }) => {
        const found = soft(seed, n, degree, decay, noise);
        const phi = design("legendre", grid, degree);
        const before = soft(seed, 0, degree, decay, noise).variance(phi);
        found.variance(phi).forEach((variance, i) => {
          expect(variance).toBeLessThanOrEqual((before[i] as number) * (1 + 1e-12));
          expect(variance).toBeGreaterThanOrEqual(0);
        });
        expect(found.dimension).toBeGreaterThanOrEqual(0);
        expect(found.dimension).toBeLessThanOrEqual(Math.min(n, degree + 1) * (1 + 1e-12));
        expect(Number.isFinite(found.evidence[0]?.total)).toBe(true);
      }),
      { numRuns: 150 }
    );
  });

  it("is the same curve at degree 15, 150 and 1500 when each order costs 2.5 times the last", () => {
    for (let seed = 1; seed <= 8; seed++) {
      for (const n of [10, 30, 200]) {
        const fifteen = curve(soft(seed, n, 15));
        expect(largestGap(fifteen, curve(soft(seed, n, 150)))).toBeLessThan(1e-3);
      }
    }
    const far = curve(soft(3, 30, 1500));
    expect(largestGap(curve(soft(3, 30, 150)), far)).toBeLessThan(1e-12);
  });

  it("gives one answer by Cholesky and by singular values, wide or narrow", () => {
    for (const [n, degree] of [
      [12, 30],
      [30, 12]
    ] as const) {
      const { x, y } = sample(5, n);
      const a = scaleColumns(design("legendre", x, degree), geometricPrior(degree, 0.7));
      const rows = design("legendre", grid, degree);
      const squared = solveByCholesky(a, y, 0.04);
      const singular = solveBySvd(a, y, 0.04);
      expect(largestGap(squared.weights.data, singular.weights.data)).toBeLessThan(1e-10);
      expect(largestGap(squared.variance(rows), singular.variance(rows))).toBeLessThan(1e-10);
      expect(largestGap(squared.quadratic, singular.quadratic)).toBeLessThan(1e-9);
      expect(squared.dimension).toBeCloseTo(singular.dimension, 10);
      expect(squared.logDeterminant).toBeCloseTo(singular.logDeterminant, 9);
    }
  });

  it("treats many right-hand sides as one by one", () => {
    const { x, y } = sample(2, 25);
    const phi = design("legendre", x, 20);
    const prior = geometricPrior(20, 0.4);
    const pair = matrix(25, 2);
    y.data.forEach((value, i) => {
      pair.data[2 * i] = value;
      pair.data[2 * i + 1] = -3 * value;
    });
    const both = posterior(phi, pair, prior, 0.04);
    const one = posterior(phi, y, prior, 0.04);
    expect(both.evidence[0]?.total).toBeCloseTo(one.evidence[0]?.total ?? Number.NaN, 10);
    for (let j = 0; j <= 20; j++) {
      const value = one.coefficients.data[j] as number;
      expect(both.coefficients.data[2 * j]).toBeCloseTo(value, 12);
      expect(both.coefficients.data[2 * j + 1]).toBeCloseTo(-3 * value, 12);
    }
  });
});

describe("degenerate data", () => {
  it("n = 0 is the prior, log evidence 0", () => {
    const found = soft(1, 0, 15);
    expect(found.evidence[0]).toEqual({ total: 0, fit: 0, complexity: 0, constant: 0 });
    expect(found.dimension).toBe(0);
    expect(curve(found).every((value) => value === 0)).toBe(true);
    const none = fitLeastSquares(design("legendre", [], 3), matrix(0, 1));
    expect([...none.coefficients.data, none.rank]).toEqual([0, 0, 0, 0, 0]);
  });

  it("raises zero noise to a floor and passes through the points", () => {
    const { x, y } = sample(1, 8);
    const phi = design("legendre", x, 15);
    const found = posterior(phi, y, geometricPrior(15, 0.4), 0);
    expect(found.noiseVariance).toBeGreaterThan(0);
    expect(found.noiseVariance).toBeLessThan(1e-11);
    expect(largestGap(predict(phi, found.coefficients).data, y.data)).toBeLessThan(1e-3);
  });

  it("takes equal inputs, and least squares then has rank 1 and the mean response", () => {
    const x = [0.3, 0.3, 0.3];
    const y = column([1, 2, 6]);
    const phi = design("legendre", x, 15);
    const { coefficients, rank } = fitLeastSquares(phi, y);
    expect(rank).toBe(1);
    expect(predict(phi, coefficients).data[0]).toBeCloseTo(3, 12);
    expect(chooseDegree(phi, y)[0]?.degree).toBe(0);
    const found = posterior(phi, y, geometricPrior(15, 0.4), 0);
    expect(curve(found).every(Number.isFinite)).toBe(true);
  });

  it("frees the constant: one point, and any shift, leave the rest untouched", () => {
    const prior = quadraticPrior(15, 0.01, 1);
    const one = posterior(design("monomial", [0.4], 15), column([2]), prior, 1);
    expect(predict(design("monomial", grid, 15), one.coefficients).data).toEqual(
      Float64Array.from(grid, () => 2)
    );
    const { x, y } = sample(4, 12);
    const phi = design("monomial", x, 15);
    const at = posterior(phi, y, prior, 1);
    const shifted = posterior(phi, { ...y, data: y.data.map((v) => v + 100) }, prior, 1);
    expect(shifted.coefficients.data[0]).toBeCloseTo((at.coefficients.data[0] ?? 0) + 100, 8);
    expect(shifted.coefficients.data[5]).toBeCloseTo(at.coefficients.data[5] ?? 0, 8);
    expect(at.evidence).toEqual([null]);
  });

  it("refuses what is not finite or does not fit, by name", () => {
    const phi = design("legendre", [0, 0.5], 2);
    const prior = geometricPrior(2, 0.4);
    const y = column([1, Number.NaN]);
    expect(() => posterior(phi, y, prior, 1)).toThrow("the responses are not all finite");
    expect(() => posterior(design("legendre", [0, 1 / 0], 2), column([1, 2]), prior, 1)).toThrow(
      "the inputs are not all finite"
    );
    expect(() => posterior(phi, column([1]), prior, 1)).toThrow("1 responses for 2 inputs");
    expect(() => posterior(phi, column([1, 2]), prior, -1)).toThrow("the noise variance is -1");
    expect(() => posterior(phi, column([1, 2]), prior.slice(1), 1)).toThrow("2 variances for 3");
    expect(() => design("legendre", [0], 1.5)).toThrow("degree is 1.5");
  });
});

describe("least squares", () => {
  it("does not depend on the basis while there are more points than coefficients", () => {
    const { x, y } = sample(9, 40);
    const curves = (["legendre", "classical", "chebyshev", "monomial"] as const).map(
      (basis) =>
        predict(design(basis, grid, 12), fitLeastSquares(design(basis, x, 12), y).coefficients).data
    );
    const [first, ...others] = curves as [Float64Array, ...Float64Array[]];
    for (const other of others) expect(largestGap(first, other)).toBeLessThan(1e-8);
  });

  it("passes through the points at degree 150", () => {
    const { x, y } = sample(9, 40);
    const phi = design("legendre", x, 150);
    const { coefficients, rank } = fitLeastSquares(phi, y);
    expect(rank).toBe(40);
    expect(largestGap(predict(phi, coefficients).data, y.data)).toBeLessThan(1e-10);
  });
});

describe("leave-one-out", () => {
  it("equals refitting without each point", () => {
    const { x, y } = sample(11, 14);
    const phi = design("legendre", x, 6);
    const chosen = chooseDegree(phi, y)[0];
    for (let degree = 0; degree <= 6; degree++) {
      const total = x.reduce((sum, _, left) => {
        const rest = x.filter((_, i) => i !== left);
        const responses = column([...y.data].filter((_, i) => i !== left));
        const { coefficients } = fitLeastSquares(design("legendre", rest, degree), responses);
        const guess = predict(design("legendre", [x[left] as number], degree), coefficients);
        const error = (y.data[left] as number) - (guess.data[0] as number);
        return sum + error * error;
      }, 0);
      expect(chosen?.errors[degree]).toBeCloseTo(Math.sqrt(total / x.length), 9);
    }
    expect(chosen?.degree).toBe(2);
  });

  it("never picks a degree that leaves a point to itself", () => {
    const { x, y } = sample(12, 3);
    const { degree, errors } = chooseDegree(design("legendre", x, 15), y)[0] ?? { errors: [] };
    expect(degree).toBeLessThanOrEqual(1);
    expect(errors[2]).toBe(Number.POSITIVE_INFINITY);
    expect(chooseDegree(design("legendre", [0.5], 15), column([1]))[0]?.degree).toBe(0);
    expect(chooseDegree(design("legendre", [], 15), matrix(0, 1))[0]?.degree).toBe(0);
  });
});

describe("errors of points left out", () => {
  const without = (values: readonly number[], left: number) => values.filter((_, i) => i !== left);
  const refitted = (
    x: readonly number[],
    y: Matrix,
    predictAt: (rest: number[], labels: Matrix, at: number) => number
  ) =>
    x.map((at, i) => {
      const labels = column(without([...y.data], i));
      return (y.data[i] as number) - predictAt(without(x, i), labels, at);
    });
  const close = (found: Matrix, expected: readonly number[], digits: number) =>
    expected.forEach((error, i) => {
      expect(found.data[i]).toBeCloseTo(error, digits);
    });

  it("are those of refits by least squares: few orders, many, repeated inputs", () => {
    const { x, y } = sample(31, 12);
    const twice = [0.1, 0.1, -0.4, 0.8, 0.8, 0.8];
    for (const basis of ["legendre", "classical"] as const) {
      for (const [inputs, degree] of [
        [x, 4],
        [x, 11],
        [x, 30],
        [twice, 2],
        [twice, 9],
        [[0.3], 3]
      ] as const) {
        const labels = column([...y.data].slice(0, inputs.length));
        const expected = refitted(inputs, labels, (rest, others, at) => {
          const { coefficients } = fitLeastSquares(design(basis, rest, degree), others);
          return predict(design(basis, [at], degree), coefficients).data[0] as number;
        });
        close(leftOutLeastSquares(design(basis, inputs, degree), labels), expected, 7);
      }
    }
  });

  it("are those of refits with a prior, by every route, the constant free or not", () => {
    const { x, y } = sample(32, 12);
    for (const [degree, noise] of [
      [30, 0.04],
      [6, 0.04],
      [30, 1e-14],
      [6, 1e-14]
    ] as const) {
      for (const prior of [geometricPrior(degree, 0.4), quadraticPrior(degree, 0.01, noise)]) {
        const expected = refitted(x, y, (rest, labels, at) => {
          const found = posterior(design("legendre", rest, degree), labels, prior, noise);
          return predict(design("legendre", [at], degree), found.coefficients).data[0] as number;
        });
        close(posterior(design("legendre", x, degree), y, prior, noise).leftOut(), expected, 5);
      }
    }
  });
});

describe("the evidence over a grid", () => {
  it("is the evidence of the posterior, at every setting it could choose", () => {
    for (const [n, degree] of [
      [12, 30],
      [60, 20]
    ] as const) {
      const { x, y } = sample(n, n);
      const phi = design("legendre", x, degree);
      for (const scale of [0.2, 1, 5]) {
        for (const noise of [0.05, 0.2, 1]) {
          const setting = bestForDecay(phi, y, 0.5, { scales: [scale], noises: [noise] })[0];
          const found = posterior(phi, y, geometricPrior(degree, 0.5, scale), noise * noise);
          expect(setting?.logEvidence).toBeCloseTo(found.evidence[0]?.total ?? Number.NaN, 7);
        }
      }
    }
  });

  it("finds the noise of the data", () => {
    const { x, y } = sample(21, 100);
    const grid = { scales: [0.1, 0.2, 0.5, 1, 2], noises: [0.05, 0.1, 0.2, 0.3, 0.5] };
    expect(bestForDecay(design("legendre", x, 15), y, 0.4, grid)[0]?.noise).toBe(0.2);
  });
});
