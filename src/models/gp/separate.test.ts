import { describe, expect, it } from "vitest";
import { fromRows } from "../linalg";
import { Pairs, rbf, separateRbf } from ".";

const x = fromRows([
  [0.3, -1.2, 0.5],
  [1.1, 0.4, -0.7],
  [-0.6, 0.9, 2.1]
]);

describe("the kernel with a lengthscale for every coordinate", () => {
  it("is the isotropic one when they are equal", () => {
    const pairs = Pairs.within(x);
    const one = rbf({ lengthscale: 0.7, amplitude: 1.3 }).over(pairs);
    separateRbf([0.7, 0.7, 0.7], 1.3)
      .over(pairs)
      .forEach((value, i) => {
        expect(value).toBeCloseTo(one[i] ?? 0, 12);
      });
  });

  it("leaves a coordinate out when its lengthscale is long", () => {
    const pairs = Pairs.within(x);
    const long = separateRbf([0.7, 1e9, 0.9]).over(pairs);
    const moved = fromRows([
      [0.3, 5, 0.5],
      [1.1, -3, -0.7],
      [-0.6, 8, 2.1]
    ]);
    separateRbf([0.7, 1e9, 0.9])
      .over(Pairs.within(moved))
      .forEach((value, i) => {
        expect(value).toBeCloseTo(long[i] ?? 0, 12);
      });
  });

  it("has the gradients of its logarithms", () => {
    const pairs = Pairs.within(x);
    const kernel = separateRbf([0.7, 1.4, 2], 1.3);
    const values = kernel.hyperparameters.map(({ value }) => value);
    kernel.gradients(pairs).forEach((slope, k) => {
      const step = 1e-5;
      const at = (sign: number) =>
        kernel.with(values.map((v, i) => (i === k ? v * (1 + sign * step) : v))).over(pairs);
      const [up, down] = [at(1), at(-1)];
      slope.forEach((value, i) => {
        expect(((up[i] ?? 0) - (down[i] ?? 0)) / (2 * step)).toBeCloseTo(value, 5);
      });
    });
  });

  it("refuses a lengthscale that is none", () => {
    expect(() => separateRbf([1, 0])).toThrow(/lengthscale 2 is 0/);
  });
});
