import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { column, fromRows, matrix } from "../linalg";
import { stream } from "../random";
import {
  condition,
  evidenceGradient,
  leaveOneOut,
  linear,
  type Model,
  matern52,
  posteriorMean,
  predict,
  predictJointly,
  rbf,
  sum,
  trainingSet
} from ".";
import { kernel } from "./arbitrary";

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
const grid = column(Array.from({ length: 41 }, (_, i) => -4 + i / 5));

describe("the posterior", () => {
  it("is never less certain than the prior", () => {
    fc.assert(
      fc.property(model, points(8), (m, data) => {
        const prior = condition(m, trainingSet(matrix(0, 1), matrix(0, 1)));
        const before = predict(prior, grid).variance;
        const after = predict(condition(m, data), grid).variance;
        after.forEach((variance, i) => {
          expect(variance).toBeGreaterThanOrEqual(0);
          expect(variance).toBeLessThanOrEqual(before[i] as number);
        });
      })
    );
  });

  it("has the mean and variances of its joint distribution", () => {
    const conditioned = condition({ kernel: matern52(), noise: 0.2 }, sine(12));
    const joint = predictJointly(conditioned, grid);
    const { mean, variance } = predict(conditioned, grid);
    expect(joint.mean).toEqual(mean);
    expect(posteriorMean(conditioned, grid)).toEqual(mean);
    variance.forEach((one, i) => {
      expect(joint.covariance.data[i * (grid.rows + 1)]).toBeCloseTo(one, 12);
    });
  });

  it("is the prior without data, with log evidence 0", () => {
    const none = trainingSet(matrix(0, 1), matrix(0, 1));
    const conditioned = condition({ kernel: rbf({ amplitude: 1.5 }), noise: 0.1, mean: 2 }, none);
    expect(conditioned.evidence).toEqual([{ total: 0, fit: 0, complexity: 0, constant: 0 }]);
    const { mean, variance } = predict(conditioned, column([0, 5]));
    expect([...mean.data, ...variance]).toEqual([2, 2, 2.25, 2.25]);
    expect(leaveOneOut(conditioned).mean.rows).toBe(0);
    expect(evidenceGradient(conditioned.model, none).gradient).toEqual(new Float64Array(3));
  });

  it("shares one factorisation among outputs", () => {
    const x = fromRows([
      [0, 1],
      [1, 0],
      [0.5, 2]
    ]);
    const both = condition(
      { kernel: rbf(), noise: 0.1 },
      trainingSet(
        x,
        fromRows([
          [1, 4],
          [2, 5],
          [3, 6]
        ])
      )
    );
    const second = condition({ kernel: rbf(), noise: 0.1 }, trainingSet(x, column([4, 5, 6])));
    expect(both.evidence[1]).toEqual(second.evidence[0]);
    const at = fromRows([[0.3, 0.3]]);
    expect(posteriorMean(both, at).data[1]).toBe(posteriorMean(second, at).data[0]);
  });

  it("moves with a prior mean as with the data", () => {
    const data = sine(9);
    const raised = trainingSet(data.x, { ...data.y, data: data.y.data.map((y) => y + 4) });
    const plain = condition({ kernel: rbf(), noise: 0.3 }, data);
    const moved = condition({ kernel: rbf(), noise: 0.3, mean: 4 }, raised);
    expect(moved.evidence[0]?.total).toBeCloseTo(plain.evidence[0]?.total as number, 10);
    const [a, b] = [posteriorMean(plain, grid).data, posteriorMean(moved, grid).data];
    a.forEach((mean, i) => {
      expect(b[i]).toBeCloseTo(mean + 4, 10);
    });
  });
});

describe("leave one out", () => {
  it("is what a fit without the point says", () => {
    const data = sine(10);
    const m = { kernel: sum(rbf({ lengthscale: 0.8 }), linear()), noise: 0.3 };
    const { mean, variance } = leaveOneOut(condition(m, data));
    for (let left = 0; left < 10; left++) {
      const keep = (values: Float64Array) => column(values.filter((_, i) => i !== left));
      const rest = condition(m, trainingSet(keep(data.x.data), keep(data.y.data)));
      const there = predict(rest, column([data.x.data[left] as number]));
      expect(mean.data[left]).toBeCloseTo(there.mean.data[0] as number, 10);
      expect(variance[left]).toBeCloseTo((there.variance[0] as number) + 0.09, 10);
    }
  });
});
