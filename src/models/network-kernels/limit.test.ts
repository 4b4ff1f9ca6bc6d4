import fc from "fast-check";
import { describe, expect, it } from "vitest";
import oracle from "../../../tests/oracles/infinite-width.json";
import { gram, Pairs } from "../gp";
import { cholesky, column, matrix } from "../linalg";
import { close } from "./close";
import { limitCovariance, networkKernel } from "./limit";
import { inputProduct, type Network } from "./network";

const network: fc.Arbitrary<Network> = fc.record({
  activation: fc.constantFrom("relu" as const, "erf" as const),
  depth: fc.integer({ min: 1, max: 5 }),
  weightVariance: fc.double({ min: 0.5, max: 3, noNaN: true }),
  biasVariance: fc.double({ min: 0.01, max: 1, noNaN: true }),
  constantInput: fc.boolean()
});

describe("the limit", () => {
  const cases = oracle.cases.filter(({ kind }) => kind === "kernel");
  for (const c of cases) {
    it(`agrees with the reference: depth ${c.hiddenLayers}, biases ${c.biasVariance}`, () => {
      const X = c.X as number[][];
      const dot = (a: number[], b: number[]) => a.reduce((sum, v, k) => sum + v * (b[k] ?? 0), 0);
      const pairs = X.flatMap((x) => X.map((z) => [x, z] as const));
      const products = {
        xx: pairs.map(([x]) => dot(x, x) / 2),
        xz: pairs.map(([x, z]) => dot(x, z) / 2),
        zz: pairs.map(([, z]) => dot(z, z) / 2)
      };
      for (const activation of ["relu", "erf"] as const) {
        const of: Network = {
          activation,
          depth: c.hiddenLayers as number,
          weightVariance: c.weightVariance as number,
          biasVariance: c.biasVariance as number
        };
        const expected = (c[activation] as number[][]).flat();
        close(limitCovariance(of, products), expected, oracle.tolerance);
      }
    });
  }

  it("is the same as a kernel of numbers, whatever their signs", () => {
    fc.assert(
      fc.property(network, (of) => {
        const x = [-2, -0.7, 0, 0.3, 1.9, 1.9];
        const K = gram(networkKernel(of), column(x));
        const values = x.flatMap((a) =>
          x.map((b) => {
            const by = (p: number, q: number) => [inputProduct(of, p, q)];
            return limitCovariance(of, { xx: by(a, a), xz: by(a, b), zz: by(b, b) })[0] as number;
          })
        );
        close(K.data, values, 1e-12);
        expect(cholesky(K).L.data.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 40, seed: 1 }
    );
  });

  it("has the gradient of finite differences", () => {
    fc.assert(
      fc.property(network, (of) => {
        const pairs = Pairs.between(column([-1.5, 0.4, 1]), column([1, -0.2, 0.4]));
        const kernel = networkKernel(of);
        const values = kernel.hyperparameters.map(({ value }) => value);
        kernel.gradients(pairs).forEach((gradient, k) => {
          const shifted = (by: number) =>
            kernel.with(values.map((v, i) => (i === k ? v * Math.exp(by) : v))).over(pairs);
          const [up, down] = [shifted(1e-5), shifted(-1e-5)];
          const slopes = up.map((v, i) => (v - (down[i] as number)) / 2e-5);
          close(gradient, slopes, 1e-5);
        });
      }),
      { numRuns: 40, seed: 2 }
    );
  });

  it("refuses inputs that are more than a number", () => {
    const of = { activation: "relu", depth: 1, weightVariance: 2, biasVariance: 0 } as const;
    expect(() => gram(networkKernel(of), matrix(2, 2, 1))).toThrow("inputs of one number");
  });
});
