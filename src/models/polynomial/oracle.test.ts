import { describe, expect, it } from "vitest";
import oracle from "../../../tests/oracles/order-penalty.json";
import { column, type Matrix } from "../linalg";
import { type Basis, design, fitLeastSquares, geometricPrior, posterior, predict } from ".";
import { quadraticPrior } from "./prior";

interface Case {
  readonly kind: string;
  readonly note?: string;
  readonly tolerance?: number;
  readonly basis?: Basis;
  readonly degree: number;
  readonly degrees: number[];
  readonly values: number[][];
  readonly x: number[];
  readonly y: number[];
  readonly xTest: number[];
  readonly mean: number[];
  readonly coefficients?: number[];
  readonly coefficientNorm: number;
  readonly latentVariance: number[];
  readonly logEvidence: number;
  readonly dataFit: number;
  readonly complexity: number;
  readonly constant: number;
  readonly effectiveDimension: number;
  readonly largestTrainingResidual: number;
  readonly tau2: number;
  readonly rho: number;
  readonly noiseVariance: number;
  readonly a: number;
  readonly c: number;
  readonly gamma: number;
}

const cases = oracle.cases as unknown as Case[];
const closeTo = (tolerance: number) => (actual: ArrayLike<number>, expected: number[]) => {
  expect(actual.length).toBeGreaterThanOrEqual(expected.length);
  expected.forEach((value, i) => {
    const difference = Math.abs((actual[i] as number) - value);
    expect(difference, `entry ${i}: ${actual[i]} against ${value}`).toBeLessThanOrEqual(
      tolerance * (1 + Math.abs(value))
    );
  });
};
const named = (c: Case) =>
  `${c.kind}, degree ${c.degree}, n = ${c.x.length}${c.note ? `: ${c.note}` : ""}`;

describe("against 80-digit references", () => {
  for (const c of cases) {
    const tolerance = c.tolerance ?? oracle.tolerance;
    const close = closeTo(tolerance);
    const both = (basis: Basis): [Matrix, Matrix] => [
      design(basis, c.x, c.degree),
      design(basis, c.xTest, c.degree)
    ];

    it(named(c), () => {
      switch (c.kind) {
        case "legendre-basis": {
          const phi = design("legendre", c.x, 150);
          c.x.forEach((_, i) => {
            close(
              c.degrees.map((j) => phi.data[i * 151 + j] as number),
              c.values[i] as number[]
            );
          });
          break;
        }
        case "least-squares":
        case "minimum-norm": {
          const [phi, test] = both("legendre");
          const { coefficients, rank } = fitLeastSquares(phi, column(c.y));
          expect(rank).toBe(Math.min(c.x.length, c.degree + 1));
          close(coefficients.data, c.coefficients ?? []);
          close(predict(test, coefficients).data, c.mean);
          break;
        }
        case "soft-bias": {
          const [phi, test] = both("legendre");
          const prior = geometricPrior(c.degree, c.rho, Math.sqrt(c.tau2));
          const found = posterior(phi, column(c.y), prior, c.noiseVariance);
          const evidence = found.evidence[0];
          close(found.coefficients.data, c.coefficients ?? []);
          close(predict(test, found.coefficients).data, c.mean);
          close(found.variance(test), c.latentVariance);
          close(
            [evidence?.total, evidence?.fit, evidence?.complexity, evidence?.constant].map(Number),
            [c.logEvidence, c.dataFit, c.complexity, c.constant]
          );
          close([found.dimension], [c.effectiveDimension]);
          break;
        }
        case "order-penalty": {
          const [phi, test] = both(c.basis ?? "legendre");
          const prior = geometricPrior(c.degree, 1 / c.gamma, Math.sqrt(1 / c.a));
          const found = posterior(phi, column(c.y), prior, 1);
          close(found.coefficients.data, c.coefficients ?? []);
          close(predict(test, found.coefficients).data, c.mean);
          break;
        }
        case "figure-1": {
          const [phi, test] = both("monomial");
          const prior = geometricPrior(c.degree, 1 / c.gamma);
          const found = posterior(phi, column(c.y), prior, c.noiseVariance);
          close(predict(test, found.coefficients).data, c.mean);
          close([found.evidence[0]?.total ?? Number.NaN], [c.logEvidence]);
          const fitted = predict(phi, found.coefficients).data;
          const residual = Math.max(...c.y.map((value, i) => Math.abs(value - (fitted[i] ?? 0))));
          close([residual], [c.largestTrainingResidual]);
          break;
        }
        case "figure-5": {
          const [phi, test] = both("monomial");
          const found = posterior(phi, column(c.y), quadraticPrior(c.degree, c.c, 1), 1);
          close(found.coefficients.data, c.coefficients ?? []);
          close(predict(test, found.coefficients).data, c.mean);
          break;
        }
        default:
          expect.fail(`no test for ${c.kind}`);
      }
    });
  }
});
