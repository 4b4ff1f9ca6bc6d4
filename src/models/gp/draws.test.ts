import { describe, expect, it } from "vitest";
import { column, matrix } from "../linalg";
import { stream } from "../random";
import { condition, draws, matern12, paths, predictJointly, rbf, trainingSet } from ".";

/** n noisy observations of a sine. */
function sine(n: number, seed = 1) {
  const random = stream(seed, "sine");
  const x = Array.from({ length: n }, () => 6 * random.uniform() - 3);
  return trainingSet(column(x), column(x.map((at) => Math.sin(at) + 0.2 * random.normal())));
}
const grid = column(Array.from({ length: 41 }, (_, i) => -4 + i / 5));

describe("draws", () => {
  const count = 4000;
  const dice = (rows: number, columns: number, label: string) => {
    const random = stream(1, label);
    const z = matrix(rows, columns);
    for (let i = 0; i < z.data.length; i++) z.data[i] = random.normal();
    return z;
  };
  const at = column([-2, -0.5, 0.1, 3]);
  const conditioned = condition(
    { kernel: matern12({ amplitude: 1.4 }), noise: 0.3, mean: 1 },
    sine(6)
  );

  /** Mean and covariance of columns, within sampling error. */
  function expectMoments(
    sample: { data: Float64Array },
    mean: Float64Array,
    covariance: Float64Array
  ) {
    const rows = mean.length;
    const centred = sample.data.map((one, i) => one - (mean[Math.floor(i / count)] as number));
    for (let i = 0; i < rows; i++) {
      const row = centred.subarray(i * count, (i + 1) * count);
      expect(Math.abs(row.reduce((a, b) => a + b) / count)).toBeLessThan(0.12);
      for (let j = 0; j < rows; j++) {
        let sum = 0;
        for (let k = 0; k < count; k++) {
          sum += (row[k] as number) * (centred[j * count + k] as number);
        }
        expect(Math.abs(sum / count - (covariance[i * rows + j] as number))).toBeLessThan(0.15);
      }
    }
  }

  it("have the mean and covariance asked for", () => {
    const { mean, covariance } = predictJointly(conditioned, at);
    expectMoments(draws(mean.data, covariance, dice(4, count, "z")), mean.data, covariance.data);
  });

  it("by path have those of prior and posterior", () => {
    const { prior, posterior } = paths(conditioned, at, {
      functions: dice(10, count, "functions"),
      noise: dice(6, count, "noise")
    });
    const before = condition(conditioned.model, trainingSet(matrix(0, 1), matrix(0, 1)));
    for (const [sample, source] of [
      [prior, before],
      [posterior, conditioned]
    ] as const) {
      const { mean, covariance } = predictJointly(source, at);
      expectMoments(sample, mean.data, covariance.data);
    }
  });

  it("move continuously with the lengthscale and with the data", () => {
    const numbers = { functions: dice(47, 3, "functions"), noise: dice(6, 3, "noise") };
    const drawn = (lengthscale: number, shift: number) => {
      const data = sine(6);
      data.y.data[2] = (data.y.data[2] as number) + shift;
      const m = { kernel: rbf({ lengthscale }), noise: 0.1 };
      return paths(condition(m, data), grid, numbers);
    };
    const base = drawn(0.9, 0);
    for (const moved of [drawn(0.9 + 1e-6, 0), drawn(0.9, 1e-6)]) {
      for (const key of ["prior", "posterior"] as const) {
        moved[key].data.forEach((one, i) => {
          expect(Math.abs(one - (base[key].data[i] as number))).toBeLessThan(1e-3);
        });
      }
    }
  });

  it("of nothing are nothing, and of no variance the mean", () => {
    expect(draws([], matrix(0, 0), matrix(0, 2)).data.length).toBe(0);
    expect(draws([3], matrix(1, 1), column([0.7])).data).toEqual(Float64Array.of(3));
  });
});
