import { expect, test } from "vitest";
import oracle from "../../../../tests/oracles/bayesian-model-average.json";
import { stream } from "../../random";
import { draw, spreads } from "../architecture";
import { outputs } from "../gradient";
import { Sampler } from "./hamiltonian";
import { energy, type Posterior } from "./posterior";
import { splitRHat, summarise } from "./predictions";

const architecture = { sizes: [1, 20, 20, 1], activation: "tanh" } as const;
const posterior: Posterior = {
  architecture,
  prior: spreads(architecture, 2, 1),
  data: { rows: oracle.x.length, x: oracle.x, y: oracle.y },
  noise: 0.1,
  temperature: 1
};

/** The numbers of nested lists, one after the other. */
const flat = (nested: unknown): number[] => [nested].flat(9) as number[];

test("energy and gradient agree with the oracle to 1e-9", () => {
  const { weights, U, gradient } = oracle.energy;
  const found = energy(posterior, flat(weights));
  expect(Math.abs(found.energy - U)).toBeLessThanOrEqual(1e-9 * (1 + U));
  const expected = flat(gradient);
  expect(found.gradient).toHaveLength(expected.length);
  expected.forEach((value, i) => {
    const off = Math.abs((found.gradient[i] as number) - value);
    expect(off).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(value)));
  });
});

test("the posterior agrees with the oracle within Monte Carlo error", () => {
  const chains = 8;
  const starts = Array.from({ length: chains }, (_, c) =>
    draw(architecture, spreads(architecture, 1, 0.5), stream(5, "start", c))
  );
  const randoms = starts.map((_, c) => stream(5, "chain", c));
  const sampler = new Sampler(
    posterior,
    { leapfrog: 40, warmUp: 300, step: 0.02 },
    starts,
    randoms
  );
  const drawn: Float64Array[][] = starts.map(() => []);
  for (let t = 0; t < 700; t++) {
    sampler.advance();
    if (!sampler.warm) continue;
    sampler.positions.forEach((theta, c) => {
      drawn[c]?.push(outputs(architecture, theta, oracle.grid) as Float64Array);
    });
  }
  expect(Math.max(...splitRHat(drawn))).toBeLessThan(1.05);
  expect(sampler.acceptance).toBeGreaterThan(0.7);
  const all = summarise(drawn.flat());
  const each = drawn.map((one) => summarise(one));
  const agree = (what: keyof typeof all, expected: readonly number[], error: number) => {
    expected.forEach((value, k) => {
      // Chains are independent: how they differ tells how far their average may be off.
      const parts = each.map((one) => one[what][k] as number);
      const mean = parts.reduce((a, b) => a + b, 0) / chains;
      const squares = parts.reduce((sum, part) => sum + (part - mean) ** 2, 0);
      const own = Math.sqrt(squares / (chains - 1) / chains);
      expect(Math.abs((all[what][k] as number) - value)).toBeLessThan(4 * Math.hypot(own, error));
    });
  };
  agree("mean", oracle.mean, oracle.monteCarloError.mean);
  agree("sd", oracle.sd, oracle.monteCarloError.sd);
  agree("low", oracle.q05, 2 * oracle.monteCarloError.mean);
  agree("high", oracle.q95, 2 * oracle.monteCarloError.mean);
  for (const what of ["mean", "sd"] as const) {
    const off = all[what].map((value, k) => Math.abs(value - (oracle[what][k] as number)));
    expect(Math.max(...off)).toBeLessThan(0.08);
  }
});
