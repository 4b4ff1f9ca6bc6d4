import { describe, expect, test } from "vitest";
import { stream } from "../../random";
import { spreads } from "../architecture";
import { energy, type Posterior, Sampler } from "../sampling";
import { anchored, mostProbable, unpenalised } from "./ensembles";
import { laplaceFunctions } from "./laplace";
import { type Breathe, functionsOf } from "./problem";
import { drawSwag, swag } from "./swag";
import { drawFactorised, variational } from "./variational";

const breathe: Breathe = async () => {};
const line: Posterior = {
  architecture: { sizes: [1, 1], activation: "linear" },
  prior: spreads({ sizes: [1, 1], activation: "linear" }, 2, 1),
  data: { rows: 4, x: [-1, 0.5, 1, 1.5], y: [-0.6, 0.8, 1.1, 1.9] },
  noise: 0.5,
  temperature: 1
};
const recipe = { steps: 1500, rate: 0.05 };

/** Mean and covariance of slope and offset, exactly: the precision is 2 x 2. */
function exact({ data, noise, temperature }: Posterior) {
  const variance = noise * noise * temperature;
  let [a, b, c, u, v] = [1 / 4, 0, 1, 0, 0];
  for (let i = 0; i < data.rows; i++) {
    const [x, y] = [data.x[i] as number, data.y[i] as number];
    [a, b, c] = [a + (x * x) / variance, b + x / variance, c + 1 / variance];
    [u, v] = [u + (x * y) / variance, v + y / variance];
  }
  const determinant = a * c - b * b;
  return {
    precision: [a, c],
    mean: [(c * u - b * v) / determinant, (a * v - b * u) / determinant],
    covariance: [c / determinant, -b / determinant, a / determinant]
  };
}

function moments(draws: readonly ArrayLike<number>[]) {
  const n = draws.length;
  const mean = [0, 1].map((i) => draws.reduce((sum, draw) => sum + (draw[i] ?? 0), 0) / n);
  const second = (i: number, j: number) =>
    draws.reduce(
      (sum, draw) => sum + ((draw[i] ?? 0) - (mean[i] ?? 0)) * ((draw[j] ?? 0) - (mean[j] ?? 0)),
      0
    ) / n;
  return { mean, covariance: [second(0, 0), second(0, 1), second(1, 1)] };
}

const close = (found: readonly number[], expected: readonly number[], tolerance: number) =>
  found.forEach((value, i) => {
    expect(Math.abs(value - (expected[i] ?? Number.NaN))).toBeLessThan(tolerance);
  });

describe("where the posterior is known, for a straight line,", () => {
  for (const temperature of [1, 0.2]) {
    const posterior = { ...line, temperature };
    const { mean, covariance, precision } = exact(posterior);

    test(`the most probable network is its mean at temperature ${temperature}`, async () => {
      const fit = await mostProbable(posterior, recipe, stream(1, "map"), breathe);
      close(Array.from(fit.parameters), mean, 1e-4);
      close(Array.from(energy(posterior, mean).gradient), [0, 0], 1e-12);
    });

    test(`Hamiltonian Monte Carlo samples it at temperature ${temperature}`, () => {
      const walk = { leapfrog: 12, warmUp: 150, step: 0.05 };
      const chains = [0, 1, 2, 3];
      const sampler = new Sampler(
        posterior,
        walk,
        chains.map(() => [0, 0]),
        chains.map((c) => stream(1, "line", c))
      );
      const drawn: Float64Array[] = [];
      while (sampler.trajectories < 2150) {
        sampler.advance();
        if (sampler.warm) drawn.push(...sampler.positions);
      }
      const found = moments(drawn);
      close(found.mean, mean, 0.03);
      close(found.covariance, covariance, 0.01);
      expect(Math.abs(sampler.acceptance - 0.8)).toBeLessThan(0.15);
      expect(sampler.gradients).toBe(4 * (1 + 2150 * 12));
    });

    test(`an anchored ensemble samples it at temperature ${temperature}`, async () => {
      const members = [];
      for (let m = 0; m < 400; m++) {
        members.push(await anchored(posterior, recipe, stream(2, "anchored", m), breathe));
      }
      const found = moments(members.map(({ parameters }) => parameters));
      close(found.mean, mean, 0.06);
      close(found.covariance, covariance, 0.02);
    });

    test(`variational inference has its mean and its conditional spread at ${temperature}`, async () => {
      const plan = { steps: 3000, pairs: 4, rate: 0.02 };
      const q = await variational(posterior, [0, 0], plan, stream(3, "vi"), breathe);
      close([...q.mean], mean, 0.01);
      close(
        [...q.sd],
        precision.map((p) => 1 / Math.sqrt(p)),
        0.01
      );
      const random = stream(4, "draws");
      const found = moments(Array.from({ length: 4000 }, () => drawFactorised(q, random)));
      close(found.mean, mean, 0.03);
    });

    test(`Laplace is exact at temperature ${temperature}`, () => {
      const drawn = laplaceFunctions(posterior, mean, [0, 1], 6000, stream(5, "laplace"));
      const lines = drawn.map((f) => [(f[1] ?? 0) - (f[0] ?? 0), f[0] ?? 0]);
      const found = moments(lines);
      close(found.mean, mean, 0.02);
      close(found.covariance, covariance, 0.01);
    });
  }
});

test("without the prior's say the data alone decide", async () => {
  const fit = await unpenalised(line, recipe, stream(1, "free"), breathe);
  const { parameters } = fit;
  const [slope = 0, offset = 0] = Array.from(parameters);
  // Least squares: residuals add up to nothing, also weighted by x.
  const residuals = [0, 1, 2, 3].map(
    (i) => offset + slope * (line.data.x[i] ?? 0) - (line.data.y[i] ?? 0)
  );
  expect(Math.abs(residuals.reduce((a, b) => a + b, 0))).toBeLessThan(1e-3);
});

test("SWAG wanders around the optimum, and its draws have the spread it says", async () => {
  const optimum = exact(line).mean;
  const plan = { steps: 2000, every: 10, batch: 2, rate: 0.05, rank: 20 };
  const found = await swag(line, optimum, plan, stream(6, "swag"), breathe);
  expect(found.deviations).toHaveLength(20);
  expect(found.diverged).toBe(false);
  close([...found.mean], optimum, 0.1);
  expect(found.variance.every((value) => value > 0)).toBe(true);
  const random = stream(7, "swag draws");
  const drawn = moments(Array.from({ length: 5000 }, () => drawSwag(found, random)));
  const expected = [0, 1].map((i) => {
    const low = found.deviations.reduce((sum, one) => sum + (one[i] ?? 0) ** 2, 0) / 19;
    return ((found.variance[i] ?? 0) + low) / 2;
  });
  close([drawn.covariance[0] ?? 0, drawn.covariance[2] ?? 0], expected, 0.1 * (expected[0] ?? 0));
});

test("without data every method falls back on what it has", async () => {
  const none: Posterior = { ...line, data: { rows: 0, x: [], y: [] } };
  const random = () => stream(8, "none");
  expect([
    ...((await mostProbable(none, recipe, random(), breathe)).parameters as Float64Array)
  ]).toEqual([0, 0]);
  const anchor = (await anchored(none, recipe, random(), breathe)).parameters;
  const free = (await unpenalised(none, recipe, random(), breathe)).parameters;
  expect(anchor).toEqual(free);
  const q = await variational(none, [0, 0], { steps: 9, pairs: 1, rate: 0.1 }, random(), breathe);
  expect([...q.sd]).toEqual([2, 1]);
  const plan = { steps: 20, every: 10, batch: 2, rate: 0.05, rank: 5 };
  expect([...(await swag(none, [1, 2], plan, random(), breathe)).variance]).toEqual([0, 0]);
  const [f] = functionsOf(none, [[1, 2]], [0, 1]);
  expect([...(f ?? [])]).toEqual([2, 3]);
  const drawn = laplaceFunctions(none, [0, 0], [0], 3000, random());
  const variance = drawn.reduce((sum, value) => sum + (value[0] ?? 0) ** 2, 0) / 3000;
  expect(Math.abs(variance - 1)).toBeLessThan(0.1);
});
