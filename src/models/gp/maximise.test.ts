import { describe, expect, it } from "vitest";
import { column, matrix } from "../linalg";
import { stream } from "../random";
import { type Model, maximiseEvidence, maximiseFromStarts, rbf, trainingSet } from ".";

/** n noisy observations of a sine. */
function sine(n: number, seed = 1) {
  const random = stream(seed, "sine");
  const x = Array.from({ length: n }, () => 6 * random.uniform() - 3);
  return trainingSet(column(x), column(x.map((at) => Math.sin(at) + 0.2 * random.normal())));
}
describe("maximising the evidence", () => {
  const free = [
    { index: 0, low: 0.05, high: 50 },
    { index: 2, low: 0.01, high: 2 }
  ];
  const m: Model = { kernel: rbf(), noise: 0.2 };

  it("climbs at every step and ends where the gradient vanishes", () => {
    for (let seed = 1; seed <= 10; seed++) {
      const data = sine(15, seed);
      const fit = maximiseEvidence(m, data, free, [0.1, 1]);
      const heights = fit.path.map(({ logEvidence }) => logEvidence);
      heights.slice(1).forEach((height, i) => {
        expect(height).toBeGreaterThan((heights[i] as number) - 1e-9);
      });
      expect(fit.converged).toBe(true);
      expect(fit.path[0]?.values[0]).toBeCloseTo(0.1, 12);
      const amplitude = fit.model.kernel.hyperparameters[1]?.value;
      expect(amplitude).toBe(1);
    }
  });

  it("stays within its limits, and rests on them", () => {
    const line = trainingSet(column([-1, 0, 1, 2]), column([0, 0, 0, 0]));
    const fit = maximiseEvidence(m, line, free, [1, 0.5]);
    expect(fit.model.noise).toBeCloseTo(0.01, 12);
    expect(fit.model.kernel.hyperparameters[0]?.value).toBeCloseTo(50, 9);
    expect(fit.converged).toBe(true);
  });

  it("returns the best of several starts first", () => {
    const fits = maximiseFromStarts(m, sine(8), free, [
      [0.06, 1],
      [1, 0.2],
      [40, 0.02]
    ]);
    const heights = fits.map(({ logEvidence }) => logEvidence);
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
  });

  it("has nothing to climb without data", () => {
    const none = trainingSet(matrix(0, 1), matrix(0, 1));
    const fit = maximiseEvidence(m, none, free, [1, 0.5]);
    expect([fit.path.length, fit.logEvidence, fit.converged]).toEqual([1, 0, true]);
  });

  it("refuses a start that is not positive", () => {
    expect(() => maximiseEvidence(m, sine(3), free, [0, 1])).toThrow(
      "start of lengthscale is 0; expected a positive number"
    );
  });
});
