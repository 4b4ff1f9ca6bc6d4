import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { column, matrix } from "../linalg";
import { stream } from "../random";
import {
  condition,
  evidenceByNoise,
  evidenceGradient,
  evidenceSurface,
  hyperparametersOf,
  type Model,
  matern52,
  rbf,
  trainingSet,
  withHyperparameters
} from ".";
import { kernel, slopes } from "./arbitrary";

const value = fc.double({ min: -3, max: 3, noNaN: true });
const points = (most: number) =>
  fc
    .array(fc.tuple(value, value), { minLength: 1, maxLength: most })
    .map((list) => trainingSet(column(list.map(([x]) => x)), column(list.map(([, y]) => y))));
const model = fc
  .tuple(kernel, fc.double({ min: 0.1, max: 1, noNaN: true }))
  .map(([kernel, noise]): Model => ({ kernel, noise }));

/** n noisy observations of a sine. */
function sine(n: number, seed = 1) {
  const random = stream(seed, "sine");
  const x = Array.from({ length: n }, () => 6 * random.uniform() - 3);
  return trainingSet(column(x), column(x.map((at) => Math.sin(at) + 0.2 * random.normal())));
}
describe("the evidence", () => {
  it("has the gradient that finite differences see", () => {
    fc.assert(
      fc.property(model, points(8), (m, data) => {
        const { gradient, logEvidence } = evidenceGradient(m, data);
        const values = hyperparametersOf(m).map((one) => one.value);
        gradient.forEach((slope, at) => {
          const [estimate] = slopes((logs) => {
            const shifted = values.map((one, i) => (i === at ? one * Math.exp(logs) : one));
            return [evidenceGradient(withHyperparameters(m, shifted), data).logEvidence];
          });
          const scale = 1 + Math.abs(slope) + Math.abs(logEvidence);
          expect(Math.abs(slope - (estimate as number))).toBeLessThan(1e-6 * scale);
        });
      })
    );
  });

  it("by one eigendecomposition is that by Cholesky", () => {
    const data = sine(15);
    const noises = [0.05, 0.2, 1];
    const surface = evidenceSurface(
      (lengthscale) => matern52({ lengthscale }),
      data,
      [0.3, 2],
      noises
    );
    [0.3, 2].forEach((lengthscale, i) => {
      noises.forEach((noise, j) => {
        const [expected] = condition({ kernel: matern52({ lengthscale }), noise }, data).evidence;
        for (const piece of ["total", "fit", "complexity", "constant"] as const) {
          expect(surface[i]?.[j]?.[piece]).toBeCloseTo(expected?.[piece] as number, 9);
        }
      });
    });
    const none = trainingSet(matrix(0, 1), matrix(0, 1));
    expect(evidenceByNoise(rbf(), none, [1])[0]?.total).toBe(0);
  });

  it("has a complexity term that rises with the lengthscale", () => {
    for (let seed = 1; seed <= 30; seed++) {
      const data = sine(15, seed);
      const terms = [0.03, 0.1, 0.3, 1, 3, 10].map(
        (lengthscale) =>
          condition({ kernel: rbf({ lengthscale }), noise: 0.2 }, data).evidence[0]?.complexity
      ) as number[];
      expect(terms).toEqual([...terms].sort((a, b) => a - b));
    }
  });
});
