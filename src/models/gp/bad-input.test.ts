import { describe, expect, it } from "vitest";
import { column, matrix } from "../linalg";
import { stream } from "../random";
import { condition, matern52, posteriorMean, predict, rbf, trainingSet } from ".";

/** n noisy observations of a sine. */
function sine(n: number, seed = 1) {
  const random = stream(seed, "sine");
  const x = Array.from({ length: n }, () => 6 * random.uniform() - 3);
  return trainingSet(column(x), column(x.map((at) => Math.sin(at) + 0.2 * random.normal())));
}
const grid = column(Array.from({ length: 41 }, (_, i) => -4 + i / 5));

describe("bad input", () => {
  const twice = trainingSet(column([1, 1, 1]), column([0.2, 0.4, 0.6]));

  it("repeated inputs without noise: the noise is raised, and it is said", () => {
    const conditioned = condition({ kernel: rbf(), noise: 0 }, twice);
    expect(conditioned.noiseRaised).toBe(true);
    expect(conditioned.noiseVariance).toBe(1e-12);
    const { mean, variance } = predict(conditioned, column([1, 2]));
    expect([...mean.data, ...variance].every(Number.isFinite)).toBe(true);
    expect(mean.data[0]).toBeCloseTo(0.4, 3);
  });

  it("a covariance that is singular to rounding needs no jitter beyond the raised noise", () => {
    const many = column(Array.from({ length: 100 }, (_, i) => i / 100));
    for (const lengthscale of [1, 100, 1e6]) {
      const model = { kernel: rbf({ lengthscale }), noise: 0 };
      const flat = condition(model, trainingSet(many, many));
      expect([flat.noiseRaised, flat.jitter]).toEqual([true, 0]);
      expect(flat.evidence[0]?.total).toSatisfy(Number.isFinite);
      expect(posteriorMean(flat, grid).data.every(Number.isFinite)).toBe(true);
    }
  });

  it("huge and tiny lengthscales give defined answers", () => {
    for (const lengthscale of [1e-300, 1e-6, 1e6, 1e300]) {
      const conditioned = condition({ kernel: matern52({ lengthscale }), noise: 0.1 }, sine(20));
      const { mean, variance } = predict(conditioned, grid);
      expect([...mean.data, ...variance].every(Number.isFinite)).toBe(true);
    }
  });

  it("numbers that are not finite are refused by name", () => {
    expect(() => trainingSet(column([0, Number.NaN]), column([1, 2]))).toThrow("input 2 is NaN");
    expect(() => trainingSet(column([0]), column([Number.POSITIVE_INFINITY]))).toThrow(
      "value 1 is Infinity"
    );
    expect(() => trainingSet(column([0]), column([1, 2]))).toThrow("one value per input");
    expect(() => condition({ kernel: rbf(), noise: -1 }, twice)).toThrow("noise is -1");
    const conditioned = condition({ kernel: rbf(), noise: 1 }, twice);
    expect(() => predict(conditioned, column([Number.NaN]))).toThrow("input 1 is NaN");
    expect(() => predict(conditioned, matrix(2, 2))).toThrow("inputs of one dimension expected");
  });

  it("a function without any variance is certain", () => {
    const certain = condition({ kernel: rbf({ amplitude: 0 }), noise: 0 }, twice);
    expect(predict(certain, grid).mean.data.every((mean) => mean === 0)).toBe(true);
  });
});
