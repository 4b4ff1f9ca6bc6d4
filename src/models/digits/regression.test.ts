import { describe, expect, it } from "vitest";
import oracle from "../../../tests/oracles/random-labels-gp.json";
import { condition as factor, leaveOneOut, rbf, trainingSet } from "../gp";
import { type Matrix, multiply } from "../linalg";
import {
  agreeing,
  along,
  condition,
  imagesAt,
  logEvidences,
  oneHot,
  rbfOver,
  readings,
  spectrumOf,
  squaredDistances
} from ".";

const near = (actual: number, expected: number, tolerance: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * (1 + Math.abs(expected)));

function study(index: readonly number[], labels: readonly number[], lengthscale: number) {
  const images = imagesAt(index);
  const spectrum = spectrumOf(rbfOver(squaredDistances(images, images), lengthscale));
  const targets = oneHot(labels);
  return { images, spectrum, targets, c: along(spectrum, targets) };
}

describe.each(oracle.cases)(
  "l = $lengthscale, s² = $noiseVariance, corruption $corruption",
  ({ trainIndex, trainLabels, testIndex, lengthscale, amplitude2, noiseVariance, ...expected }) => {
    const { images, spectrum, targets, c } = study(trainIndex, trainLabels, lengthscale);
    const variances = { amplitude: amplitude2, noise: noiseVariance };
    const { weights, fitted, leftOut } = condition(spectrum, targets, c, variances);

    it("has the oracle's evidence", () => {
      const [evidence = 0] = logEvidences(spectrum, c, [variances]);
      near(evidence, expected.logMarginalLikelihood, oracle.tolerance);
    });

    it("predicts as the oracle does", () => {
      const tests = imagesAt(testIndex);
      const cross = rbfOver(squaredDistances(tests, images), lengthscale);
      const mean = multiply(cross, weights);
      expected.firstTestOutputs.forEach((output, k) => {
        near(amplitude2 * (mean.data[k] as number), output, oracle.tolerance);
      });
      const read = readings(mean);
      expect([...read]).toEqual(expected.predictions);
      expect(agreeing(read, tests.labels) / tests.labels.length).toBe(expected.testAccuracy);
      const given = Uint8Array.from(trainLabels);
      expect(agreeing(readings(fitted), given) / given.length).toBe(expected.trainAccuracy);
    });

    it("agrees with the Cholesky route of models/gp, left out included", () => {
      const x: Matrix = {
        rows: trainIndex.length,
        columns: 64,
        data: Float64Array.from(images.pixels, (grey) => grey / 16)
      };
      const kernel = rbf({ lengthscale, amplitude: Math.sqrt(amplitude2) });
      const model = { kernel, noise: Math.sqrt(noiseVariance) };
      const other = factor(model, trainingSet(x, targets));
      const total = other.evidence.reduce((sum, output) => sum + output.total, 0);
      near(logEvidences(spectrum, c, [variances])[0] ?? 0, total, 1e-10);
      leaveOneOut(other).mean.data.forEach((value, i) => {
        near(leftOut.data[i] as number, value, 1e-9);
      });
    });
  }
);

it("is the prior's where noise drowns everything, and exact where there is none", () => {
  const index = Array.from({ length: 30 }, (_, i) => i);
  const { spectrum, targets, c } = study(index, [...imagesAt(index).labels], 1);
  const loud = condition(spectrum, targets, c, { amplitude: 1, noise: 1e9 });
  for (const value of loud.fitted.data) expect(Math.abs(value)).toBeLessThan(1e-6);
  const silent = condition(spectrum, targets, c, { amplitude: 1, noise: 1e-9 });
  silent.fitted.data.forEach((value, i) => {
    near(value, targets.data[i] as number, 1e-7);
  });
});
