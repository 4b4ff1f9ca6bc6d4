import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { column, fromRows, matrix, symmetricEigen } from "../linalg";
import {
  constant,
  crossCovariance,
  evenPart,
  gram,
  linear,
  matern12,
  matern32,
  matern52,
  oddPart,
  Pairs,
  periodic,
  priorVariance,
  product,
  rationalQuadratic,
  rbf,
  sum
} from ".";
import { kernel, slopes } from "./arbitrary";

const inputs = (dimensions: number) =>
  fc
    .array(
      fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
        minLength: dimensions,
        maxLength: dimensions
      }),
      { minLength: 1, maxLength: 7 }
    )
    .map(fromRows);
const anyInputs = fc.integer({ min: 1, max: 3 }).chain(inputs);

describe("every kernel", () => {
  it("makes symmetric positive semidefinite Gram matrices", () => {
    fc.assert(
      fc.property(kernel, anyInputs, (k, x) => {
        const K = gram(k, x);
        const { values } = symmetricEigen(K);
        const largest = Math.max(...values.map(Math.abs));
        expect(values[0]).toBeGreaterThanOrEqual(-1e-12 * (1 + largest));
      })
    );
  });

  it("agrees between Gram matrix, cross-covariance and prior variance", () => {
    fc.assert(
      fc.property(kernel, anyInputs, (k, x) => {
        const K = gram(k, x);
        const size = 1 + Math.max(...K.data);
        crossCovariance(k, x, x).data.forEach((value, i) => {
          expect(Math.abs(value - (K.data[i] as number))).toBeLessThan(1e-14 * size);
        });
        expect(priorVariance(k, x)).toEqual(K.data.filter((_, i) => i % (x.rows + 1) === 0));
      })
    );
  });

  it("has the gradients that finite differences see", () => {
    fc.assert(
      fc.property(kernel, anyInputs, (k, x) => {
        const pairs = Pairs.within(x);
        const values = k.hyperparameters.map(({ value }) => value);
        k.gradients(pairs).forEach((gradient, at) => {
          const shifted = (logs: number) =>
            k.with(values.map((one, i) => (i === at ? one * Math.exp(logs) : one))).over(pairs);
          const estimates = slopes(shifted);
          gradient.forEach((slope, i) => {
            const estimate = estimates[i] as number;
            expect(Math.abs(slope - estimate)).toBeLessThan(1e-6 * (1 + Math.abs(slope)));
          });
        });
      })
    );
  });
});

describe("the algebra", () => {
  const x = column([-1, 0.2, 0.9]);
  const [a, b] = [rbf({ lengthscale: 0.7, amplitude: 1.3 }), periodic({ period: 0.8 })];

  it("adds and multiplies entry by entry", () => {
    const [A, B] = [gram(a, x).data, gram(b, x).data];
    expect(gram(sum(a, b), x).data).toEqual(A.map((value, i) => value + (B[i] as number)));
    expect(gram(product(a, b), x).data).toEqual(A.map((value, i) => value * (B[i] as number)));
    expect(gram(product(a, a), x).data).toEqual(A.map((value) => value * value));
  });

  it("hands each part its own hyperparameters", () => {
    const k = sum(a, product(b, constant())).with([1, 2, 3, 4, 5, 6]);
    expect(k.hyperparameters.map(({ name, value }) => `${name} ${value}`)).toEqual([
      "lengthscale 1",
      "amplitude 2",
      "lengthscale 3",
      "amplitude 4",
      "period 5",
      "amplitude 6"
    ]);
  });

  it("splits a mirror-invariant kernel into its even and odd parts", () => {
    const whole = gram(sum(evenPart(a), oddPart(a)), x).data;
    gram(a, x).data.forEach((value, i) => {
      expect(whole[i]).toBeCloseTo(value, 14);
    });
  });

  it("gives an even part that a reflected input cannot tell, whatever the kernel", () => {
    const tilted = sum(a, linear({ centre: 0.6 }));
    const mirrored = column([1, -0.2, -0.9]);
    const even = crossCovariance(evenPart(tilted), x, x).data;
    const odd = crossCovariance(oddPart(tilted), x, x).data;
    const evenAcross = crossCovariance(evenPart(tilted), x, mirrored).data;
    const oddAcross = crossCovariance(oddPart(tilted), x, mirrored).data;
    even.forEach((value, i) => {
      expect(evenAcross[i]).toBeCloseTo(value, 14);
      expect(oddAcross[i]).toBeCloseTo(-(odd[i] as number), 14);
    });
  });
});

describe("extreme hyperparameters", () => {
  const x = column([0, 1e-300, 1, 1e150]);
  const kernels = [rbf, matern12, matern32, matern52, rationalQuadratic, periodic];
  const extremes = [5e-324, 1e-300, 1e-9, 1e9, 1e300, Number.MAX_VALUE];

  it("give finite values and gradients", () => {
    for (const make of kernels) {
      for (const lengthscale of extremes) {
        const k = make({ lengthscale });
        const lists = [k.over(Pairs.within(x)), ...k.gradients(Pairs.within(x))];
        for (const list of lists) expect(list.every(Number.isFinite)).toBe(true);
      }
    }
    for (const period of extremes) {
      const lists = periodic({ period }).gradients(Pairs.within(column([0, 0.3, 1, 50])));
      for (const list of lists) expect(list.every((value) => !Number.isNaN(value))).toBe(true);
    }
  });

  it("are refused by name where they mean nothing", () => {
    expect(() => rbf({ lengthscale: 0 })).toThrow("lengthscale is 0; expected a positive number");
    expect(() => rbf({ lengthscale: Number.NaN })).toThrow("lengthscale is NaN");
    expect(() => matern12({ amplitude: -1 })).toThrow("amplitude is -1");
    expect(() => periodic({ period: Number.POSITIVE_INFINITY })).toThrow("period is Infinity");
    expect(() => rationalQuadratic({ alpha: 0 })).toThrow("alpha is 0");
    expect(() => linear({ centre: Number.NaN })).toThrow("centre is NaN");
    expect(() => sum()).toThrow("at least one kernel expected");
  });

  it("go from one input to none", () => {
    expect(gram(rbf(), matrix(0, 1)).data.length).toBe(0);
    expect(gram(rbf({ amplitude: 2 }), column([7])).data).toEqual(Float64Array.of(4));
  });
});
