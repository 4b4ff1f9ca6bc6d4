import { describe, expect, it } from "vitest";
import { column } from "../../models/linalg";
import { design, fitLeastSquares, predict } from "../../models/polynomial";
import { stream } from "../../models/random";
import { distance } from "./fits";
import { ahead, numbersOf, presetNamed, usual } from "./numbers";
import type { Settings } from "./parameters";

const seeds = [1, 2, 3, 4, 5];

describe("what the essay says beside its numbers", () => {
  it("soft, untouched, is within 1.3 times the best of the three at 10 and at 200 points", async () => {
    for (const n of [10, 200]) {
      const of = await numbersOf({ n });
      for (const truth of ["trend", "wave", "rugged"]) {
        const best = Math.min(...["rigid", "flexible"].map((name) => of(`${truth}.${name}`)));
        expect(of(`${truth}.soft`)).toBeLessThan(1.3 * best);
      }
    }
  });

  it("read from the data, soft is ahead of leave-one-out on the wiggly wave at 100 points, not at 200", async () => {
    const { values } = presetNamed("wiggly-truth");
    const hundred = await numbersOf({ ...values, n: 100, choose: "evidence" });
    expect(hundred("wiggly.soft")).toBeLessThan(0.5 * hundred("wiggly.loo"));
    for (const truth of ["trend", "wave", "rugged"]) {
      expect(hundred(`${truth}.loo`)).toBeLessThan(hundred(`${truth}.soft`));
    }
    const two = await numbersOf({ ...values, choose: "evidence" });
    expect(two("wiggly.soft")).toBeGreaterThan(two("wiggly.loo"));
  });

  it("read from the data, in medians, to fifty points", async () => {
    const all: Settings = {
      ...usual,
      view: "sizes",
      truths: ["trend", "wave", "rugged", "wiggly"],
      degree: 30,
      choose: "evidence",
      rivals: ["loo"]
    };
    const of = await numbersOf(all, 0.5);
    for (const n of [10, 20, 30, 40, 50]) {
      expect(ahead(of, "trend", n, "loo", "soft")).toBe(true);
      expect(ahead(of, "wiggly", n, "soft", "loo")).toBe(true);
    }
    expect(of("wiggly.loo.50")).toBeGreaterThan(3 * of("wiggly.soft.50"));
  });

  it("an equal price of the same total is no better than the parabola on the ten readings", async () => {
    const of = await numbersOf({ growth: 1, strength: 0.32 });
    const growing = await numbersOf({});
    expect(of("wave.soft")).toBeGreaterThan(0.99 * of("wave.rigid"));
    expect(of("wave.soft")).toBeGreaterThan(2 * growing("wave.soft"));
    const total = (growth: number, scale: number) =>
      Array.from({ length: 16 }, (_, j) => (scale * scale) / growth ** j).reduce((a, b) => a + b);
    expect(total(1, 0.32) / total(2.5, 1)).toBeCloseTo(1, 1);
  });

  it("usual Legendre polynomials hide a price that helps at 20 points, not at 50", async () => {
    const scaled = await numbersOf({ view: "sizes", truths: ["wave"], degree: 150 }, 0.5);
    const of = await numbersOf(
      { view: "sizes", truths: ["wave"], degree: 150, basis: "classical" },
      0.5
    );
    for (const n of [10, 20, 30]) {
      expect(of(`wave.flexible.${n}`)).toBeLessThan(0.7 * scaled(`wave.flexible.${n}`));
    }
    expect(of("wave.flexible.50")).toBeGreaterThan(1);
    expect(scaled("wave.flexible.50")).toBeGreaterThan(1);
  });

  it("at degree 10,000 they help at 50 points too, on the objector's own target", () => {
    const grid = Float64Array.from({ length: 201 }, (_, i) => -1 + i / 100);
    const target = (x: number) =>
      Math.cbrt(Math.cos(Math.PI * x - 1) + 0.1 * Math.cos(2 * Math.PI * x + 1));
    const errors = { classical: [] as number[], legendre: [] as number[] };
    for (const seed of seeds) {
      const random = stream(seed, "fifty points");
      const x = Float64Array.from({ length: 50 }, () => 2 * random.uniform() - 1);
      const y = column(x.map((at) => target(at) + 0.1 * random.normal()));
      for (const basis of ["classical", "legendre"] as const) {
        const { coefficients } = fitLeastSquares(design(basis, x, 10_000), y);
        const curve = predict(design(basis, grid, 10_000), coefficients).data;
        errors[basis].push(distance(curve, grid.map(target)));
      }
    }
    const median = (values: number[]) => values.sort((a, b) => a - b)[2];
    expect(median(errors.classical)).toBeCloseTo(0.25, 2);
    expect(median(errors.legendre)).toBeCloseTo(0.84, 2);
  });
});
