import { describe, expect, it } from "vitest";
import { fromRows, type Matrix, matrix, multiply } from "../linalg";
import { stream } from "../random";
import { learnMetric, reluLimit, ridgeByValidation } from ".";

const random = stream(7, "feature kernels");
const normal = (rows: number, columns: number): Matrix => {
  const m = matrix(rows, columns);
  for (let i = 0; i < m.data.length; i++) m.data[i] = random.normal();
  return m;
};

describe("kernel ridge regression", () => {
  it("solves (K + rI)a = y", () => {
    const A = normal(6, 6);
    const training = multiply(A, A, { transposeB: true });
    const y = [1, -2, 0.5, 3, 0, 1];
    const { coefficients, ridge } = ridgeByValidation(
      { training, validation: normal(2, 6), test: normal(3, 6) },
      y,
      [0, 0],
      [0.3]
    );
    let mean = 0;
    for (let i = 0; i < 6; i++) mean += (training.data[i * 7] ?? 0) / 6;
    y.forEach((label, i) => {
      let sum = ridge * mean * (coefficients[i] ?? 0);
      for (let j = 0; j < 6; j++) sum += (training.data[i * 6 + j] ?? 0) * (coefficients[j] ?? 0);
      expect(sum).toBeCloseTo(label, 9);
    });
  });

  it("takes the ridge that predicts the validation points", () => {
    const x = normal(40, 3);
    const K = (a: Matrix) => multiply(a, x, { transposeB: true });
    const truth = (a: Matrix) => Array.from({ length: a.rows }, (_, i) => a.data[3 * i] ?? 0);
    const [v, t] = [normal(20, 3), normal(20, 3)];
    const fit = ridgeByValidation(
      { training: K(x), validation: K(v), test: K(t) },
      truth(x),
      truth(v)
    );
    expect(fit.ridge).toBe(1e-6);
    truth(t).forEach((value, i) => {
      expect(fit.predictions[i]).toBeCloseTo(value, 3);
    });
  });
});

it("the limit of ReLU units is what many random ones give", () => {
  const [x, z] = [normal(3, 5), normal(4, 5)];
  const { readout, firstLayer } = reluLimit(x, z, 1.2, 0.4);
  const units = 200_000;
  const sums = [matrix(3, 4), matrix(3, 4)] as const;
  for (let u = 0; u < units; u++) {
    const w = Array.from({ length: 5 }, () => (1.2 / Math.sqrt(5)) * random.normal());
    const b = 0.4 * random.normal();
    const at = (m: Matrix, i: number) =>
      w.reduce((sum, value, k) => sum + value * (m.data[5 * i + k] ?? 0), b);
    for (let i = 0; i < 3; i++) {
      for (let j = 0; j < 4; j++) {
        const [h, g] = [at(x, i), at(z, j)];
        if (h <= 0 || g <= 0) continue;
        sums[0].data[4 * i + j] = (sums[0].data[4 * i + j] ?? 0) + (h * g) / units;
        sums[1].data[4 * i + j] = (sums[1].data[4 * i + j] ?? 0) + 1 / units;
      }
    }
  }
  const inner = multiply(x, z, { transposeB: true });
  for (let k = 0; k < 12; k++) {
    expect(readout.data[k]).toBeCloseTo(sums[0].data[k] ?? 0, 1);
    expect(firstLayer.data[k]).toBeCloseTo((sums[1].data[k] ?? 0) * ((inner.data[k] ?? 0) + 1), 1);
  }
});

describe("a kernel that learns its metric", () => {
  const x = normal(200, 10);
  const fold = (m: Matrix) =>
    Float64Array.from({ length: m.rows }, (_, i) => Math.abs(m.data[10 * i] ?? 0));
  const [xValidation, xTest] = [normal(50, 10), normal(200, 10)];
  const data = { x, y: fold(x), xValidation, yValidation: fold(xValidation), xTest };
  const error = (predictions: Float64Array) => {
    const truth = fold(xTest);
    return Math.sqrt(
      predictions.reduce((sum, value, i) => sum + (value - (truth[i] ?? 0)) ** 2, 0) / 200
    );
  };

  it("finds the direction that matters, and predicts better for it", () => {
    const rounds = [...learnMetric(data, { rounds: 5, lengthscales: [2, 4] })];
    const [plain, learned] = [rounds[0], rounds.at(-1)];
    expect(plain?.round).toBe(0);
    expect(learned?.round).toBeGreaterThan(0);
    expect((learned?.metric.data[0] ?? 0) / 10).toBeGreaterThan(0.8);
    expect(error(learned?.predictions ?? xTest.data)).toBeLessThan(
      0.5 * error(plain?.predictions ?? xTest.data)
    );
  });

  it("stays plain where nothing is to be learnt", () => {
    const flat = { ...data, y: new Float64Array(200), yValidation: new Float64Array(50) };
    for (const { metric, predictions } of learnMetric(flat, { rounds: 2, lengthscales: [3] })) {
      expect(metric.data[0]).toBe(1);
      expect(predictions.every((value) => value === 0)).toBe(true);
    }
  });
});

it("labels that do not belong are refused", () => {
  const K = fromRows([[1]]);
  expect(() => ridgeByValidation({ training: K, validation: K, test: K }, [], [0])).toThrow(
    /1 training and 1 validation labels/
  );
});
