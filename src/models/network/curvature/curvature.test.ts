import fc from "fast-check";
import { expect, test } from "vitest";
import laplace from "../../../../tests/oracles/laplace-evidence.json";
import oracle from "../../../../tests/oracles/neural.json";
import tangent from "../../../../tests/oracles/tangent-kernel.json";
import {
  cholesky,
  column,
  identity,
  type Matrix,
  matrix,
  multiply,
  solveCholesky,
  symmetricEigen
} from "../../linalg";
import { stream } from "../../random";
import { type Architecture, draw, parameterCount, spreadOfEach, spreads } from "../architecture";
import { oneHot } from "../data";
import { lossAndGradient, outputs } from "../gradient";
import {
  centredAlignment,
  effectiveDimensionality,
  gaussNewton,
  gaussNewtonEigenvalues,
  hessian,
  jacobian,
  laplaceEvidence,
  leadingEigenvalues,
  tangentKernel
} from ".";

const near = (a: number | undefined, b: number, tolerance = 1e-9) => {
  expect(Math.abs((a ?? Number.NaN) - b)).toBeLessThanOrEqual(tolerance * (1 + Math.abs(b)));
};

test("Gauss-Newton eigenvalues and effective dimensionality agree with the oracle", () => {
  for (const { W1, b1, W2, b2, X, ggnEigenvalues, nEff } of oracle.network) {
    const architecture = { sizes: [2, 3, 1], activation: "tanh" } as const;
    const parameters = [...W1.flat(), ...b1, ...W2.flat(), ...b2];
    const data = { rows: X.length, x: X.flat() };
    const values = gaussNewtonEigenvalues(architecture, "squared", parameters, data);
    values.forEach((value, i) => void near(value, ggnEigenvalues[i] as number, oracle.tolerance));
    for (const [alpha, expected] of Object.entries(nEff)) {
      near(effectiveDimensionality(values, Number(alpha)), expected, oracle.tolerance);
    }
  }
});

test("the Laplace evidence and its parts agree with the oracle", () => {
  for (const { W1, b1, W2, b2, X, labels, priorVariances, ...parts } of laplace.cases) {
    const sizes = [W1.length, b1.length, b2.length];
    const found = laplaceEvidence(
      { sizes, activation: "tanh" },
      [...W1.flat(), ...b1, ...W2.flat(), ...b2],
      { rows: X.length, x: X.flat(), y: oneHot(labels, b2.length) },
      [
        { weights: Math.sqrt(priorVariances.W1), biases: Math.sqrt(priorVariances.b1) },
        { weights: Math.sqrt(priorVariances.W2), biases: Math.sqrt(priorVariances.b2) }
      ]
    );
    near(found.logLikelihood, parts.logLikelihood, laplace.tolerance);
    near(found.logPrior, parts.logPriorExponent, laplace.tolerance);
    near(found.logOccam, parts.occam, laplace.tolerance);
    near(found.logEvidence, parts.logEvidence, laplace.tolerance);
  }
});

test("tangent kernels, what they predict and their alignment agree with the oracle", () => {
  for (const {
    activation,
    W1,
    b1,
    w2,
    b2,
    X,
    Z,
    y,
    ridge,
    kernel,
    kernelZX,
    ...c
  } of tangent.cases) {
    const architecture = {
      sizes: [W1.length, b1.length, 1],
      activation: activation as "relu" | "tanh"
    };
    const parameters = [...W1.flat(), ...b1, ...w2.flat(), ...[b2].flat()] as number[];
    const K = tangentKernel(architecture, parameters, X.flat());
    kernel.flat().forEach((value, i) => void near(K.data[i], value, tangent.tolerance));
    const across = tangentKernel(architecture, parameters, Z.flat(), { z: X.flat() });
    kernelZX.flat().forEach((value, i) => void near(across.data[i], value, tangent.tolerance));
    const f = outputs(architecture, parameters, X.flat());
    const misfit = column(y.map((value, i) => value - (f[i] ?? 0)));
    const data = K.data.map((value, i) => value + (i % (K.rows + 1) === 0 ? ridge : 0));
    const change = multiply(across, solveCholesky(cholesky({ ...K, data }).L, misfit));
    outputs(architecture, parameters, Z.flat()).forEach((value, i) => {
      near(value + (change.data[i] ?? 0), c.prediction[i] ?? 0, tangent.tolerance);
    });
    near(centredAlignment(K, y), c.centredAlignment, tangent.tolerance);
  }
});

test("alignment is 0 where there is nothing to align with", () => {
  expect(centredAlignment(matrix(3, 3, 1), [1, 2, 3])).toBe(0);
  expect(centredAlignment(identity(3), [2, 2, 2])).toBe(0);
});

interface Case extends Architecture {
  loss: "squared" | "cross-entropy" | "logistic";
  rows: number;
  seed: number;
}

const cases = fc.record({
  sizes: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 4 }),
  activation: fc.constantFrom("tanh", "linear"),
  loss: fc.constantFrom("squared", "cross-entropy", "logistic"),
  rows: fc.integer({ min: 1, max: 6 }),
  seed: fc.integer({ min: 0, max: 1e6 })
}) as fc.Arbitrary<Case>;

function made({ sizes, activation, rows, seed }: Case) {
  const architecture = { sizes, activation };
  const random = stream(seed, "curvature test");
  const units = spreads(architecture, 1.2, 0.7);
  const parameters = draw(architecture, units, random);
  const x = Float64Array.from({ length: rows * (sizes[0] ?? 0) }, () => random.normal());
  const labels = Array.from({ length: rows }, () => random.below(sizes.at(-1) ?? 1));
  const y = oneHot(labels, sizes.at(-1) ?? 1);
  const v = parameters.map(() => random.normal());
  return { architecture, units, parameters, data: { rows, x, y }, v, random };
}

test("Hessian products agree with differences of gradients", () => {
  fc.assert(
    fc.property(cases, (input) => {
      const { architecture, parameters, data, v } = made(input);
      const product = hessian(architecture, input.loss, parameters, data)(v);
      const step = 1e-5;
      const moved = (by: number) =>
        lossAndGradient(
          architecture,
          input.loss,
          parameters.map((value, i) => value + by * (v[i] ?? 0)),
          data
        ).gradient;
      const [up, down] = [moved(step), moved(-step)];
      product.forEach((value, i) => {
        near(value, ((up[i] ?? 0) - (down[i] ?? 0)) / (2 * step), 1e-6);
      });
    })
  );
});

test("Jacobians agree with differences of outputs, and tangent kernels with Jacobians", () => {
  fc.assert(
    fc.property(cases, (input) => {
      const { architecture, units, parameters, data, v } = made(input);
      const J = jacobian(architecture, parameters, data.x);
      const along = multiply(J, { rows: v.length, columns: 1, data: v }).data;
      const step = 1e-6;
      const at = (by: number) =>
        outputs(
          architecture,
          parameters.map((value, i) => value + by * (v[i] ?? 0)),
          data.x
        );
      const [up, down] = [at(step), at(-step)];
      along.forEach(
        (value, i) => void near(value, ((up[i] ?? 0) - (down[i] ?? 0)) / (2 * step), 1e-7)
      );
      const sd = spreadOfEach(architecture, units);
      const scaled: Matrix = {
        ...J,
        data: J.data.map((value, i) => value * (sd[i % J.columns] ?? 0))
      };
      const K = tangentKernel(architecture, parameters, data.x, { units });
      multiply(scaled, scaled, { transposeB: true }).data.forEach(
        (value, i) => void near(K.data[i], value, 1e-11)
      );
    })
  );
});

test("Gauss-Newton products have the Gauss-Newton eigenvalues, and Lanczos finds the leading ones", () => {
  fc.assert(
    fc.property(cases, (input) => {
      const { architecture, parameters, data, random } = made(input);
      const n = parameterCount(architecture);
      const operator = gaussNewton(architecture, input.loss, parameters, data);
      const G: Matrix = { rows: n, columns: n, data: new Float64Array(n * n) };
      for (let i = 0; i < n; i++) {
        G.data.set(operator(Float64Array.from({ length: n }, (_, k) => (k === i ? 1 : 0))), i * n);
      }
      const all = symmetricEigen(G).values.toSorted((a, b) => b - a);
      const values = gaussNewtonEigenvalues(architecture, input.loss, parameters, data);
      values.forEach((value, i) => void near(value, all[i] ?? 0, 1e-9));
      const leading = leadingEigenvalues(operator, n, 2, random, n);
      near(leading[0], all[0] ?? 0, 1e-8);
    }),
    { numRuns: 60 }
  );
});
