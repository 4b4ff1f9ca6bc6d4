import { describe, expect, it } from "vitest";
import oracle from "../../../tests/oracles/bias-and-variance.json";
import { defaults } from "../../lab/parameters";
import { multiply } from "../../models/linalg";
import { drawInputs, drawNoise, grid, labelled } from "./data";
import { bySampling, exactly } from "./decomposition";
import { parameters } from "./parameters";
import { penalised, smoother } from "./smoother";
import { targets } from "./targets";

const truths = { cosine: "wave", quadratic: "trend" } as const;
const usual = defaults(parameters);

describe.each(oracle.cases)("bias-and-variance.json, $truth", (c) => {
  const truth = truths[c.truth as keyof typeof truths];
  const values = { ...usual, truth, n: c.n, noise: c.noiseSd };
  const x = drawInputs(values, c.n);
  const target = grid.map(targets[truth]);
  const noiseVariance = c.noiseSd * c.noiseSd;
  const smootherOf = (degree: number, soft: boolean) => {
    const variances = soft ? penalised(degree, 1 / c.rho, 1) : null;
    return smoother({ degree, variances, noiseVariance }, x, grid);
  };

  it.each(["leastSquares", "soft"] as const)("%s", (name) => {
    for (const { degree, ...expected } of c[name]) {
      const S = smootherOf(degree, name === "soft");
      const found = exactly(S, x.map(targets[truth]), target, noiseVariance);
      for (const piece of ["bias2", "variance"] as const) {
        const error = Math.abs(found[piece] - expected[piece]);
        expect(error).toBeLessThanOrEqual(oracle.tolerance * (1 + expected[piece]));
      }
    }
  });

  it("bias² + variance of refits is their distance to the truth", () => {
    const labels = labelled(x, drawNoise(values, c.n), values);
    for (const degree of [0, 3, 6, 12]) {
      for (const soft of [false, true]) {
        const { bias2, variance, distance2 } = bySampling(
          multiply(smootherOf(degree, soft), labels),
          target
        );
        expect(Math.abs(bias2 + variance - distance2)).toBeLessThan(1e-10 * distance2);
      }
    }
  });
});

it("Welford keeps the digits that plain sums lose", () => {
  const curves = { rows: 1, columns: 3, data: Float64Array.of(1e15 + 1, 1e15 + 2, 1e15 + 3) };
  expect(bySampling(curves, Float64Array.of(1e15)).variance).toBeCloseTo(2 / 3, 12);
});
