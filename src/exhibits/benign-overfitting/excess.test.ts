import { describe, expect, it } from "vitest";
import { defaults } from "../../lab/parameters";
import { trainingSet } from "../../models/gp";
import { column } from "../../models/linalg";
import { drawData } from "./data";
import { excessOf } from "./excess";
import { exhibit } from "./exhibit";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { expectedExcess } from "./figure-words";
import { heightFor } from "./learners";
import { parameters, type Settings } from "./parameters";

const usual = defaults(parameters);

describe("noise² × points × width", () => {
  const hundred = Array.from({ length: 100 }, (_, i) => i + 1);
  /** Measured excess over seeds, in units of what is expected. */
  const ratios = (noise: number, n: number, spread: number, seeds = hundred.slice(0, 1200 / n)) =>
    seeds.map((seed) => {
      const { x, y } = drawData(n, noise, seed, 0);
      const data = trainingSet(column(x), column(y));
      const values = { ...usual, n, noise, width: spread / n };
      return excessOf(data, heightFor(noise), spread / n) / expectedExcess({ x }, values);
    });
  const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one / list.length, 0);
  const guided = [
    ...[0.3, 1].flatMap((noise) => [10, 20, 40, 80].map((n) => [noise, n] as const)),
    ...[0.05, 0.1].flatMap((noise) => [40, 80].map((n) => [noise, n] as const))
  ];
  const range = (spread: number) => {
    const means = guided.map(([noise, n]) => mean(ratios(noise, n, spread)));
    return `${Math.min(...means).toFixed(2)} to ${Math.max(...means).toFixed(2)}`;
  };

  it("is about what spikes add while they hardly overlap, too much once they do", () => {
    const text = exhibit.method.find((one) => one.includes("noise² × points")) ?? "";
    expect(text).toContain(`${range(0.02)} times that at points × width 0.02`);
    expect(text).toContain(`${range(0.1)} times at 0.1`);
    expect(text).toContain(`${range(0.8)} times at 0.8`);
  });

  it("is no guide with few points and little noise", () => {
    const far = mean(ratios(0.1, 10, 0.02, hundred).map((ratio) => (ratio - 1) ** 2));
    expect(Math.sqrt(far)).toBeGreaterThan(2);
    const near = mean(ratios(0.3, 10, 0.02, hundred).map((ratio) => (ratio - 1) ** 2));
    expect(Math.sqrt(near)).toBeLessThan(1);
  });

  it("is printed with its numbers, and only where it is a guide", async () => {
    const said = async (values: Partial<Settings>) => {
      const all = { ...usual, ...values };
      for await (const { result } of experiment.run(all, { pause: async () => {} })) {
        return figure(result, all).notice;
      }
      return "";
    };
    expect(await said({})).toContain("0.3² × 20 × 0.001 = 0.0018.");
    expect(await said({ width: 0.1 })).toContain(
      "0.3² × 20 × 0.1 = 0.18; at points × width 2 they"
    );
    expect(await said({ noise: 0.1, n: 40 })).toContain("0.1² × 40 × 0.001 = 0.0004.");
    for (const values of [{ noise: 0.1 }, { n: 9 }, { n: 80, noise: 0 }, { n: 0 }]) {
      expect(await said(values)).not.toContain("² ×");
    }
    expect(await said({ placed: { data: [[0.5, 1]] } })).not.toContain("² ×");
  });
});
