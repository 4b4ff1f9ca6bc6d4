import { describe, expect, it } from "vitest";
import benign from "../../../tests/oracles/benign-overfitting.json";
import oracle from "../../../tests/oracles/gaussian-process.json";
import regression from "../../../tests/oracles/gp-regression.json";
import { column } from "../linalg";
import {
  condition,
  constant,
  evidenceGradient,
  type Kernel,
  linear,
  matern12,
  matern32,
  matern52,
  maximiseEvidence,
  periodic,
  posteriorMean,
  predict,
  predictJointly,
  product,
  rationalQuadratic,
  rbf,
  sum,
  trainingSet
} from ".";

interface Named {
  readonly k: "rbf" | "matern12" | "matern32" | "matern52" | "rq" | "periodic" | "linear";
  readonly l: number;
  readonly a: number;
  readonly alpha: number;
  readonly p: number;
  readonly b: number;
  readonly c: number;
  readonly op?: "sum" | "product";
  readonly parts?: Named[];
}

function kernelOf({ k, l, a, alpha, p, b, c, op, parts = [] }: Named): Kernel {
  if (op) return (op === "sum" ? sum : product)(...parts.map(kernelOf));
  const shape = { lengthscale: l, amplitude: a };
  switch (k) {
    case "rbf":
      return rbf(shape);
    case "matern12":
      return matern12(shape);
    case "matern32":
      return matern32(shape);
    case "matern52":
      return matern52(shape);
    case "rq":
      return rationalQuadratic({ ...shape, alpha });
    case "periodic":
      return periodic({ ...shape, period: p });
    case "linear":
      return linear({ amplitude: a, offset: b, centre: c });
  }
}

const close = (tolerance: number, actual: ArrayLike<number>, expected: readonly number[]) => {
  expect(actual.length).toBe(expected.length);
  expected.forEach((value, i) => {
    const difference = Math.abs((actual[i] as number) - value);
    expect(difference, `entry ${i}: ${actual[i]} against ${value}`).toBeLessThanOrEqual(
      tolerance * (1 + Math.abs(value))
    );
  });
};

interface Decomposition {
  readonly kind: string;
  readonly note?: string;
  readonly kernel: Named;
  readonly noiseVariance: number;
  readonly x: number[];
  readonly y: number[];
  readonly xTest: number[];
  readonly mean: number[];
  readonly posteriorCovariance: number[][];
  readonly logMarginalLikelihood: number;
  readonly dataFit: number;
  readonly complexity: number;
  readonly constant: number;
}

describe("evidence and posterior", () => {
  const cases = oracle.cases as unknown as Decomposition[];
  for (const c of cases.filter(({ kind }) => kind === "decomposition")) {
    it(`${c.kernel.k ?? c.kernel.op}, n = ${c.x.length}${c.note ? `: ${c.note}` : ""}`, () => {
      const model = { kernel: kernelOf(c.kernel), noise: Math.sqrt(c.noiseVariance) };
      const conditioned = condition(model, trainingSet(column(c.x), column(c.y)));
      const { mean, covariance } = predictJointly(conditioned, column(c.xTest));
      const { total, fit, complexity, constant } = conditioned.evidence[0] as never;
      close(oracle.tolerance, mean.data, c.mean);
      close(oracle.tolerance, covariance.data, c.posteriorCovariance.flat());
      close(
        oracle.tolerance,
        [total, fit, complexity, constant],
        [c.logMarginalLikelihood, c.dataFit, c.complexity, c.constant]
      );
    });
  }
});

describe("the gradient of the evidence", () => {
  const c = oracle.cases.find(({ kind }) => kind === "gradient") as unknown as {
    x: number[];
    y: number[];
    points: {
      lengthscale: number;
      amplitude: number;
      noiseSd: number;
      logMarginalLikelihood: number;
      gradient: number[];
    }[];
  };
  for (const { lengthscale, amplitude, noiseSd, ...expected } of c.points) {
    it(`at lengthscale ${lengthscale}, noise ${noiseSd}`, () => {
      const model = { kernel: rbf({ lengthscale, amplitude }), noise: noiseSd };
      const data = trainingSet(column(c.x), column(c.y));
      const { logEvidence, gradient } = evidenceGradient(model, data);
      close(oracle.tolerance, [logEvidence], [expected.logMarginalLikelihood]);
      close(oracle.tolerance, gradient, expected.gradient);
    });
  }
});

describe("two explanations of seven points", () => {
  const c = oracle.cases.find(({ kind }) => kind === "two-optima") as unknown as {
    tolerance: number;
    x: number[];
    y: number[];
    optima: { lengthscale: number; noiseSd: number; logMarginalLikelihood: number }[];
  };
  const data = trainingSet(column(c.x), column(c.y));
  const free = [
    { index: 0, low: 0.05, high: 50 },
    { index: 2, low: 0.001, high: 5 }
  ];
  const starts = [
    [1, 0.1],
    [4.5, 0.4]
  ];
  starts.forEach((start, i) => {
    it(`from lengthscale ${start[0]} and noise ${start[1]}`, () => {
      const fit = maximiseEvidence({ kernel: rbf(), noise: 1 }, data, free, start);
      const { lengthscale, noiseSd, logMarginalLikelihood } = c.optima[i] as never;
      const [l, , noise] = [
        ...fit.model.kernel.hyperparameters.map(({ value }) => value),
        fit.model.noise
      ];
      expect(fit.converged).toBe(true);
      close(
        c.tolerance,
        [l as number, noise as number, fit.logEvidence],
        [lengthscale, noiseSd, logMarginalLikelihood]
      );
    });
  });
});

describe("against scikit-learn", () => {
  /** The kernel of a case, and what its gradient is in scikit-learn's order of parameters. */
  const scaled = (kernel: Kernel, outputScale: number) =>
    product(constant({ amplitude: Math.sqrt(outputScale) }), kernel);
  const period = 0.8;
  const kernels: Record<string, (l: number) => [Kernel, (g: number[]) => number[]]> = {
    rbf: (l) => [rbf({ lengthscale: l }), ([g]) => [g as number]],
    matern12: (l) => [matern12({ lengthscale: l }), ([g]) => [g as number]],
    matern32: (l) => [matern32({ lengthscale: l }), ([g]) => [g as number]],
    matern52: (l) => [matern52({ lengthscale: l }), ([g]) => [g as number]],
    periodic: (l) => [periodic({ lengthscale: l, period }), ([g, , p]) => [g, p] as number[]],
    "rational-quadratic": (l) => [
      rationalQuadratic({ lengthscale: l, alpha: 0.7 }),
      ([g, , alpha]) => [alpha, g] as number[]
    ],
    linear: (l) => [linear({ offset: l }), ([, offset]) => [offset as number]],
    "rbf+periodic": (l) => [
      sum(rbf({ lengthscale: l }), periodic({ lengthscale: l, period, amplitude: Math.sqrt(0.5) })),
      ([g, , ofPeriodic, amplitude, p]) =>
        [g, 0.5 * (amplitude as number), ofPeriodic, p] as number[]
    ],
    "rbf*linear": (l) => [
      product(rbf({ lengthscale: l }), linear()),
      ([g, , , offset]) => [g, offset] as number[]
    ]
  };
  for (const c of regression.cases) {
    it(c.kernel, () => {
      const [inner, inOrder] = (kernels[c.kernel] as (typeof kernels)[string])(c.lengthscale);
      const model = { kernel: scaled(inner, c.outputScale), noise: c.noiseSd };
      const data = trainingSet(column(c.x), column(c.y));
      const { mean, variance } = predict(condition(model, data), column(c.xTest));
      const { logEvidence, gradient } = evidenceGradient(model, data);
      close(regression.tolerance, mean.data, c.mean);
      close(regression.tolerance, variance, c.latentVariance);
      close(regression.tolerance, [logEvidence], [c.logMarginalLikelihood]);
      const [scale, ...rest] = Array.from(gradient);
      const noise = rest.pop() as number;
      close(
        regression.tolerance,
        [0.5 * (scale as number), ...inOrder(rest), 0.5 * noise],
        Object.values(c.gradientLogHyperparameters)
      );
    });
  }
});

describe("a spiky-smooth kernel without noise, a smooth kernel with noise", () => {
  for (const c of benign.cases) {
    it(`spikes of width ${c.spikeLength}`, () => {
      const tolerance = c.tolerance;
      const data = trainingSet(column(c.x), column(c.y));
      const at = column(c.xTest);
      const smooth = rbf({ lengthscale: c.lengthscale });
      const spikes = matern12({ lengthscale: c.spikeLength, amplitude: c.b });
      const spiky = condition({ kernel: sum(smooth, spikes), noise: 1e-6 }, data);
      close(tolerance, posteriorMean(spiky, at).data, c.spikyMean);
      close(tolerance, [spiky.evidence[0]?.total as number], [c.logMarginalLikelihood]);
      const noisy = condition({ kernel: smooth, noise: c.b }, data);
      close(tolerance, posteriorMean(noisy, at).data, c.smoothMean);
      const fitted = posteriorMean(spiky, data.x).data;
      const residual = Math.max(...fitted.map((value, i) => Math.abs(value - (c.y[i] as number))));
      close(tolerance, [residual], [c.largestTrainingResidual]);
    });
  }
});
