import { describe, expect, it } from "vitest";
import oracle from "../../../tests/oracles/soft-symmetry.json";
import { condition, predict, trainingSet } from "../../models/gp";
import { column, matrix } from "../../models/linalg";
import { stream } from "../../models/random";
import { measure } from "./errors";
import { mirrorKernel, noises, shares } from "./kernels";
import { features } from "./power-series";
import { decomposer, logEvidence } from "./spectrum";
import { likeliest, sideBySide, study } from "./study";
import { grid, labels, mix, truthOf, worldOf } from "./worlds";

const close = (actual: ArrayLike<number>, expected: ArrayLike<number>, tolerance: number) => {
  expect(actual.length).toBe(expected.length);
  Array.from(expected).forEach((value, i) => {
    expect(Math.abs((actual[i] as number) - value)).toBeLessThanOrEqual(
      tolerance * (1 + Math.abs(value))
    );
  });
};

describe("the mirror kernel", () => {
  it("agrees with the reference where its variance is 1", () => {
    const cases = oracle.cases.filter(({ variance }) => variance === 1);
    expect(cases.length).toBeGreaterThan(1);
    for (const c of cases) {
      const model = { kernel: mirrorKernel(c.t, c.lengthscale), noise: c.noiseSd };
      const conditioned = condition(model, trainingSet(column(c.x), column(c.y)));
      const { mean, variance } = predict(conditioned, column(c.grid));
      close([conditioned.evidence[0]?.total as number], [c.logMarginalLikelihood], 1e-9);
      close(mean.data, c.mean, oracle.tolerance);
      close(variance, c.variance_f, oracle.tolerance);
    }
  });

  it("is an even function's at slack 0, and any function's at slack 1", () => {
    expect(shares(0)).toEqual({ even: 2, odd: 0 });
    expect(shares(1)).toEqual({ even: 1, odd: 1 });
  });
});

describe("the power series", () => {
  it("sums to the RBF kernel to rounding", () => {
    for (const lengthscale of [0.3, 0.7, 1.4]) {
      const x = Float64Array.of(-2, -1.3, 0, 0.4, 2);
      const { even, odd } = features(x, lengthscale);
      x.forEach((a, i) => {
        x.forEach((b, j) => {
          let sum = 0;
          for (let k = 0; k < even.columns; k++) {
            const at = [i * even.columns + k, j * even.columns + k] as const;
            sum += (even.data[at[0]] as number) * (even.data[at[1]] as number);
            sum += (odd.data[at[0]] as number) * (odd.data[at[1]] as number);
          }
          expect(sum).toBeCloseTo(Math.exp(-((a - b) ** 2) / (2 * lengthscale ** 2)), 14);
        });
      });
    }
  });
});

describe("a study of one data set", () => {
  const world = (n: number) => worldOf({ seed: 3, n, right: 0.6, noise: 0.1 }, 2);

  it("has the evidence and the errors of exact Gaussian processes, few points or many", async () => {
    for (const n of [1, 7, 20, 60, 150]) {
      const one = world(n);
      const axis = [0, 0.3, 1];
      const slacks = [0, 0.3, 1];
      const sets = sideBySide(axis.map((broken) => labels(one, broken)));
      const { chosen, weights } = await study(one.x, sets, slacks, async () => {});
      const errorOf = measure(one);
      axis.forEach((broken, g) => {
        slacks.forEach((slack, t) => {
          const model = chosen[g]?.[t];
          if (!model) throw new Error("nothing chosen");
          const exact = condition(
            { kernel: mirrorKernel(slack, model.lengthscale), noise: model.noise },
            trainingSet(column(one.x), column(labels(one, broken)))
          );
          close([model.logEvidence], [exact.evidence[0]?.total as number], 1e-8);
          const { mean } = predict(exact, column(grid));
          const truth = truthOf(one, broken);
          const square = mean.data.reduce((sum, m, i) => sum + (m - (truth[i] ?? 0)) ** 2, 0);
          const error = errorOf(weights(g, t), model.lengthscale, broken);
          close([error], [Math.sqrt(square / grid.length)], 1e-5);
        });
      });
    }
  });

  it("decomposes over inputs and over features alike", () => {
    const x = world(60).x;
    const y = column(labels(world(60), 0.5));
    for (const lengthscale of [0.5, 1.4]) {
      for (const slack of [0, 0.3, 1]) {
        const spectrum = decomposer(features(x, lengthscale), y)(slack);
        const kernel = mirrorKernel(slack, lengthscale);
        logEvidence(spectrum, noises).forEach(([evidence], i) => {
          const model = { kernel, noise: noises[i] as number };
          const exact = condition(model, trainingSet(column(x), y)).evidence[0]?.total as number;
          close([evidence as number], [exact], 1e-8);
        });
      }
    }
  });

  it("is defined without data", async () => {
    const { chosen, weights } = await study(
      new Float64Array(0),
      matrix(0, 1),
      [0, 1],
      async () => {}
    );
    expect(chosen[0]?.map(({ logEvidence }) => logEvidence)).toEqual([0, 0]);
    const error = measure(world(0))(weights(0, 1), 0.7, 0.5);
    const truth = truthOf(world(0), 0.5);
    expect(error).toBeCloseTo(Math.sqrt(truth.reduce((a, b) => a + b * b, 0) / 201), 12);
  });

  it("prefers the smallest slack of equals", () => {
    const model = { lengthscale: 1, noise: 1, logEvidence: -3 };
    expect(likeliest([0, 0.5, 1].map((slack) => ({ slack, ...model }))).slack).toBe(0);
  });
});

describe("a world", () => {
  it("keeps its first points when more are added, and its share on the right", () => {
    for (const right of [0.5, 0.65, 1]) {
      const few = worldOf({ seed: 1, n: 20, right, noise: 0.1 }, 0);
      const many = worldOf({ seed: 1, n: 200, right, noise: 0.1 }, 0);
      expect(many.x.slice(0, 20)).toEqual(few.x);
      expect(many.noise.slice(0, 20)).toEqual(few.noise);
      const share = many.x.filter((x) => x > 0).length / 200;
      expect(share).toBeCloseTo(right, 10);
    }
  });

  it("has a truth of root mean square 1 whose odd part has the asked-for size", () => {
    const random = stream(5, "worlds");
    for (let i = 0; i < 10; i++) {
      const broken = random.below(11) / 10;
      const truth = truthOf(worldOf({ seed: i, n: 0, right: 0.5, noise: 0 }, i), broken);
      const rms = (part: (i: number) => number) =>
        Math.sqrt(truth.reduce((sum, _, k) => sum + part(k) ** 2, 0) / truth.length);
      const at = (k: number) => truth[k] as number;
      expect(rms(at)).toBeCloseTo(1, 10);
      expect(rms((k) => (at(k) + at(200 - k)) / 2)).toBeCloseTo(mix(broken).even, 10);
      expect(rms((k) => (at(k) - at(200 - k)) / 2)).toBeCloseTo(mix(broken).odd, 10);
    }
  });
});
