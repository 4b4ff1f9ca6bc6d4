import { describe, expect, it } from "vitest";
import oracle from "../../../tests/oracles/double-descent.json";
import { column, fromRows, type Matrix, matrix, multiply } from "../linalg";
import { stream } from "../random";
import {
  crossValidation,
  cut,
  directions,
  directionsOfGram,
  effectiveDimensions,
  effectiveParameters,
  errorForm,
  errorsAt,
  firstColumns,
  idealError,
  isotropicRisk,
  logEvidence,
  meanSquare,
  predictions,
  randomWeights,
  reluFeatures,
  ridgeEvidence,
  trainingError,
  unitRows,
  weakFeatures,
  weightNorm
} from ".";

const near = (actual: number, expected: number, tolerance: number) =>
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * (1 + Math.abs(expected)));

const { cases, tolerance } = oracle;
const weak = cases.flatMap((one) =>
  one.kind === "weak-features" && one.X && one.y && one.XTest && one.yTest && one.ridge
    ? [
        {
          ...one,
          X: fromRows(one.X),
          y: column(one.y),
          XTest: fromRows(one.XTest),
          yTest: column(one.yTest)
        }
      ]
    : []
);

describe.each(weak)("weak features, $X.columns of them", (one) => {
  const seen = directions(one.X, one.y, one.XTest);

  it("has the oracle's minimum-norm fit", () => {
    near(meanSquare(predictions(seen), one.yTest), one.testMse ?? 0, tolerance);
    near(trainingError(seen), one.trainMse ?? 0, tolerance);
    near(weightNorm(seen), one.weightNorm ?? 0, tolerance);
    const identity = directions(one.X, one.y, unit(one.X.columns));
    predictions(identity).data.forEach((weight, i) => {
      near(weight, one.weights?.[i] ?? Number.NaN, tolerance);
    });
  });

  it("has its effective dimensions", () => {
    const found = effectiveDimensions(seen, one.alpha ?? 0);
    near(found.determined, one.effectiveDimensionCovariance ?? 0, tolerance);
    near(found.hessian, one.effectiveDimensionHessian ?? 0, tolerance);
    near(found.all - found.determined, Math.max(0, one.X.columns - one.X.rows), tolerance);
  });

  it.each(one.ridge ?? [])(
    "has its ridge fit, λ = $lambda",
    ({ lambda, testMse, weightNorm: norm }) => {
      near(meanSquare(predictions(seen, lambda), one.yTest), testMse, tolerance);
      near(errorsAt(errorForm(seen, one.yTest), [lambda])[0] ?? 0, testMse, tolerance);
      near(weightNorm(seen, lambda), norm, tolerance);
    }
  );

  it.each(one.logEvidence ?? [])("has its evidence", ({ weightVariance, noiseVariance, value }) => {
    near(logEvidence(seen, weightVariance, noiseVariance), value, tolerance);
  });

  it("is the same by the Gram matrix", () => {
    const route = directionsOfGram(
      multiply(one.X, one.X, { transposeB: true }),
      one.y,
      multiply(one.XTest, one.X, { transposeB: true }),
      one.X.columns
    );
    const ridges = [0.01, 1];
    const expected = errorsAt(errorForm(seen, one.yTest), ridges);
    errorsAt(errorForm(route, one.yTest), ridges).forEach((error, i) => {
      near(error, expected[i] as number, 1e-9);
    });
    for (const ridge of ridges) {
      near(ridgeEvidence(route, ridge), ridgeEvidence(seen, ridge), 1e-9);
    }
  });
});

const unit = (n: number): Matrix => {
  const result = matrix(n, n);
  for (let i = 0; i < n; i++) result.data[i * (n + 1)] = 1;
  return result;
};

it("isotropic theory agrees with the oracle", () => {
  const theory = cases.find(({ kind }) => kind === "isotropic-theory");
  const { n = 0, D = 0, betaNorm2 = 0, noiseVariance = 0, p = [], risk = [] } = theory ?? {};
  expect(p.length).toBeGreaterThan(5);
  p.forEach((features, i) => {
    const found = isotropicRisk({ n, dimensions: D, signal: betaNorm2, noiseVariance }, features);
    const expected = risk[i] === "Infinity" ? Number.POSITIVE_INFINITY : Number(risk[i]);
    if (Number.isFinite(expected)) near(found, expected, tolerance);
    else expect(found).toBe(expected);
  });
});

describe("properties", () => {
  const data = weakFeatures(30, 50, 1, {
    targets: stream(1, "targets"),
    feature: (j) => stream(1, "feature", j)
  });
  const test = weakFeatures(20, 50, 1, {
    targets: stream(2, "targets"),
    feature: (j) => stream(2, "feature", j)
  });
  const at = (p: number) =>
    directions(firstColumns(data.features, p), data.targets, firstColumns(test.features, p));

  it("the best weight variance for a ridge beats others", () => {
    const seen = at(20);
    for (const ridge of [0.1, 10]) {
      const best = ridgeEvidence(seen, ridge);
      for (const v of [0.001, 0.01, 0.1, 1]) {
        expect(logEvidence(seen, v, ridge * v)).toBeLessThanOrEqual(best + 1e-9);
      }
    }
  });

  it("generalised cross-validation is the error of a fit whose leverages are all alike", () => {
    // Orthogonal columns of equal length over all points: every leverage is p/n · s²/(s² + λ).
    const [n, p] = [8, 4];
    const X = matrix(n, p);
    const sign = (i: number, j: number) => (j < 3 && (i >> j) & 1 ? -1 : 1);
    for (let i = 0; i < n; i++) for (let j = 0; j < p; j++) X.data[i * p + j] = sign(i, j);
    const y = column([1, -2, 0.5, 3, 0, 1.5, -1, 2]);
    for (const ridge of [0.1, 2]) {
      const seen = directions(X, y, X);
      let error = 0;
      for (let out = 0; out < n; out++) {
        const rows = [...Array(n).keys()].filter((i) => i !== out);
        const row = (i: number) => [...X.data.subarray(i * p, (i + 1) * p)];
        const rest = directions(
          fromRows(rows.map(row)),
          column(rows.map((i) => y.data[i] as number)),
          fromRows([row(out)])
        );
        const gap = (predictions(rest, ridge).data[0] as number) - (y.data[out] as number);
        error += (gap * gap) / n;
      }
      near(crossValidation(seen, ridge), error, 1e-10);
    }
  });

  it("the ideal rule has the error it says, and no fit less", () => {
    for (const [p, spread] of [
      [10, 1],
      [25, 2]
    ] as const) {
      const many = weakFeatures(5000, p, spread, {
        targets: stream(3, "targets"),
        feature: (j) => stream(3, "feature", j)
      });
      const weights = matrix(p, 1, 1 / (p + spread * spread));
      const error = meanSquare(multiply(many.features, weights), many.targets);
      expect(error / idealError(p, spread)).toBeCloseTo(1, 1);
      const best = trainingError(directions(many.features, many.targets, matrix(1, p)));
      expect(best / idealError(p, spread)).toBeCloseTo(1, 1);
    }
  });

  it("ridge shrinks the norm, raises the training error", () => {
    const seen = at(40);
    expect(trainingError(seen)).toBeLessThan(1e-20);
    const ridges = [0, 0.1, 1, 10, 100];
    const norms = ridges.map((ridge) => weightNorm(seen, ridge));
    const errors = ridges.map((ridge) => trainingError(seen, ridge));
    expect(norms).toEqual([...norms].sort((a, b) => b - a));
    expect(errors).toEqual([...errors].sort((a, b) => a - b));
  });

  it("effective parameters on the training inputs are the rank", () => {
    for (const p of [10, 30, 50]) {
      const X = firstColumns(data.features, p);
      near(effectiveParameters(directions(X, data.targets, X)), Math.min(30, p), 1e-10);
    }
  });

  it("the Hessian's dimension rises with every feature, the covariance's falls beyond n", () => {
    const counts = [5, 15, 25, 30, 35, 50].map((p) => effectiveDimensions(at(p), 10));
    const hessian = counts.map((count) => count.hessian);
    expect(hessian).toEqual([...hessian].sort((a, b) => a - b));
    expect(counts[5]?.determined).toBeLessThan(counts[3]?.determined ?? 0);
    expect(counts[5]?.all).toBeGreaterThan(counts[3]?.all ?? 0);
  });

  it("survives repeated columns and zero features", () => {
    const X = matrix(6, 4, 1);
    const seen = directions(X, column([1, 2, 3, 4, 5, 6]), matrix(2, 4, 1));
    expect(seen.s.length).toBe(1);
    for (const value of predictions(seen).data) near(value, 3.5, 1e-12);
    const none = directions(matrix(3, 2), column([1, 2, 3]), matrix(2, 2));
    expect([...predictions(none).data]).toEqual([0, 0]);
    expect(effectiveParameters(none)).toBe(0);
  });

  it("cut drops small directions and counts their targets as unfitted", () => {
    const seen = at(30);
    const least = (seen.s[20] as number) * 1.0001;
    const left = cut(seen, least);
    expect(left.s.length).toBe(20);
    expect(Math.min(...left.s)).toBeGreaterThanOrEqual(least);
    expect(weightNorm(left)).toBeLessThan(weightNorm(seen));
    near(effectiveDimensions(left, 10).all, effectiveDimensions(left, 10).determined + 10, 1e-12);
    expect(trainingError(left)).toBeGreaterThan(trainingError(seen));
    expect(cut(seen, 0)).toEqual(seen);
  });

  it("ReLU features of a unit input have unit length on average", () => {
    const inputs = unitRows(
      fromRows([
        [3, 4],
        [0, 0]
      ])
    );
    expect([...inputs.data]).toEqual([0.6, 0.8, 0, 0]);
    const features = reluFeatures(inputs, randomWeights(20000, 2, stream(1, "weights")));
    let square = 0;
    for (const value of features.data.subarray(0, 20000)) square += value * value;
    expect(square / 20000).toBeCloseTo(1, 1);
  });
});
