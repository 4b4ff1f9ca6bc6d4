import { describe, expect, it } from "vitest";
import { defaults } from "../../lab/parameters";
import { finalResult, run } from "../../lab/run";
import { column } from "../../models/linalg";
import { design, fitLeastSquares, predict } from "../../models/polynomial";
import { stream } from "../../models/random";
import type { Figure } from "../exhibit";
import { exhibit } from "./exhibit";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { distance } from "./fits";
import { parameters, type Settings } from "./parameters";
import { presets } from "./presets";
import type { FitsResult } from "./result";
import { plain } from "./words";

const usual = defaults(parameters);
const resultOf = (values: Partial<Settings>) => finalResult(experiment, { ...usual, ...values });
/** The numbers of a figure, or of what it shows when part of the work is done. */
const numbers = async (values: Partial<Settings>, until = 1) => {
  const all = { ...usual, ...values };
  let found: Figure["values"] = {};
  for await (const { done, result } of run(experiment, all)) {
    if (done < until) continue;
    found = figure(result, all).values;
    break;
  }
  return (name: string): number => {
    const value = found[name];
    if (value === undefined) throw new Error(`no value ${name}`);
    return value;
  };
};
const preset = (id: string) => {
  const found = presets.find((one) => one.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return found;
};
/** The text says exactly these numbers. */
const says = (text: string, ...values: number[]) => {
  for (const value of values) expect(text).toContain(plain(value));
};
const seeds = [1, 2, 3, 4, 5];
const sizes = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
type Numbers = Awaited<ReturnType<typeof numbers>>;
/** Whether one learner has the smaller median error. */
const ahead = (of: Numbers, truth: string, n: number, one: string, other: string) =>
  of(`${truth}.${one}.${n}`) < of(`${truth}.${other}.${n}`);

describe("what the presets say", () => {
  it("ten points", async () => {
    const { values, notice } = preset("ten-points");
    expect(values).toEqual({});
    const of = await numbers(values);
    says(notice, of("wave.soft"), of("rugged.soft"), of("trend.rigid"), of("trend.soft"));
    for (const truth of ["wave", "rugged"]) {
      expect(of(`${truth}.soft`)).toBeLessThan(of(`${truth}.rigid`));
      expect(of(`${truth}.soft`)).toBeLessThan(of(`${truth}.flexible`));
    }
    expect(of("trend.rigid")).toBeLessThan(of("trend.soft"));
    expect(await gap({ degree: 15 }, { degree: 150 })).toBeLessThan(1e-3);
  });

  it("the prediction", async () => {
    const of = await numbers({});
    const answers = exhibit.prediction?.answers ?? [];
    const [rigid, flexible, soft, different] = answers;
    for (const { reply } of answers) expect(reply).toMatch(/^With the ten points first shown, /);
    says(rigid?.reply ?? "", of("trend.rigid"));
    says(different?.reply ?? "", of("trend.rigid"), of("wave.soft"), of("rugged.soft"));
    const swings = ["trend", "wave", "rugged"].map((truth) => of(`${truth}.flexible`));
    says(flexible?.reply ?? "", Math.min(...swings));
    for (const truth of ["trend", "wave", "rugged"]) {
      const other = Math.max(of(`${truth}.rigid`), of(`${truth}.soft`));
      expect(of(`${truth}.flexible`)).toBeGreaterThan(2 * other);
      expect(of(`${truth}.flexible.residual`)).toBeLessThan(1e-10);
    }
    says(soft?.reply ?? "", of("wave.soft"), of("rugged.soft"));
  });

  it("two hundred points", async () => {
    const { values, notice } = preset("two-hundred-points");
    const of = await numbers(values);
    const worst = (learner: string) =>
      Math.max(...["trend", "wave", "rugged"].map((truth) => of(`${truth}.${learner}`)));
    says(notice, worst("soft"), of("wave.rigid"), of("rugged.rigid"), worst("flexible"));
  });

  it("a hundred data sets", async () => {
    const { values, notice } = preset("hundred-data-sets");
    const of = await numbers(values);
    says(notice, of("worst.soft"), of("wave.loo.10"), of("wave.soft.10"));
    expect(notice).toContain(`in ${of("wins.soft")} of ${of("comparisons")} comparisons`);
    const behind = (truth: string) => sizes.filter((n) => ahead(of, truth, n, "soft", "loo"));
    expect(behind("trend")).toEqual([]);
    expect(behind("wave").length + behind("rugged").length).toBe(19);
    for (const n of sizes) expect(ahead(of, "trend", n, "rigid", "soft")).toBe(true);
    says(notice, 0.694, 0.317);
  });

  it("a wiggly truth", async () => {
    const { values, notice } = preset("wiggly-truth");
    const fixed = await numbers(values);
    says(notice, fixed("wiggly.soft"), fixed("wiggly.loo"));
    expect(notice).toContain(`degree ${fixed("wiggly.loo.degree")}`);
    const of = await numbers({ ...values, choose: "evidence" });
    const all = ["rigid", "flexible", "soft", "loo", "isotropic"];
    const truths = ["trend", "wave", "rugged", "wiggly"];
    const behind = truths.map(
      (truth) => of(`${truth}.soft`) / Math.min(...all.map((name) => of(`${truth}.${name}`)))
    );
    expect(Math.max(...behind)).toBeLessThan(1.2);
    const level = truths.filter(
      (truth) => Number(plain(of(`${truth}.loo`))) <= Number(plain(of(`${truth}.soft`)))
    );
    expect(level).toEqual(["trend", "wave", "wiggly"]);
    const equal = truths.map((truth) => of(`${truth}.isotropic`) / of(`${truth}.soft`));
    expect(Math.round(Math.min(...equal))).toBe(3);
    expect(Math.round(Math.max(...equal))).toBe(7);
  });

  it("the paper's Figure 1", async () => {
    const { values, notice } = preset("figure-1");
    const of = await numbers(values);
    for (const truth of ["simple", "structured", "noise"]) {
      expect(of(`${truth}.soft.residual`)).toBeLessThan(1e-6);
    }
    says(notice, Math.max(of("simple.soft"), of("structured.soft")));
    const even = (await resultOf({ ...values, inputs: "even" })) as FitsResult;
    const swing = even.panels.find(({ truth }) => truth === "noise")?.fits[2]?.curve ?? [];
    expect(Math.round(Math.max(...[...swing].map(Math.abs)))).toBe(30);
  });

  it("the paper's Figure 5", async () => {
    const { values } = preset("figure-5");
    const of = await numbers(values);
    for (const truth of ["quadratic", "quindecic", "cosine"]) {
      for (const n of sizes) {
        if (n === 10 || truth === "quadratic") {
          expect(ahead(of, truth, n, "rigid", "soft")).toBe(true);
        } else if (n >= 30) expect(ahead(of, truth, n, "soft", "rigid")).toBe(true);
        expect(ahead(of, truth, n, "soft", "flexible")).toBe(true);
        expect(of(`${truth}.flexible.${n}`)).toBeGreaterThan(5);
      }
    }
  });

  it("the paper's Figure 5 under other weights of the data term", async () => {
    const { values } = preset("figure-5");
    const printed = await numbers({ ...values, weight: "likelihood" });
    expect(printed("wins.rigid")).toBeGreaterThan(printed("wins.soft"));
    const two: Partial<Settings> = { ...values, truths: ["quadratic", "cosine"] };
    const mean = await numbers({ ...two, weight: "mean" });
    const sum = await numbers(two);
    for (const n of sizes) {
      const [lighter, usual] = [mean(`quadratic.soft.${n}`), sum(`quadratic.soft.${n}`)];
      expect(lighter).toBeLessThan(usual);
    }
    for (const weight of ["sum", "mean", "likelihood"] as const) {
      const unscaled = await numbers({ ...two, weight, inputs: "gaussian" });
      for (const truth of ["quadratic", "cosine"]) {
        for (const n of sizes) {
          expect(unscaled(`${truth}.soft.${n}`)).toBeGreaterThan(1);
          expect(ahead(unscaled, truth, n, "rigid", "soft")).toBe(true);
        }
      }
    }
  });

  it("against noisy labels the two errors on a parabola are close", async () => {
    const { values } = preset("figure-5");
    const of = await numbers({ ...values, truths: ["quadratic"], against: "labels" });
    expect(of("quadratic.rigid.100")).toBeGreaterThan(0.095);
    expect(of("quadratic.soft.100")).toBeLessThan(1.15 * of("quadratic.rigid.100"));
  });
});

describe("what the essay says beside its numbers", () => {
  it("soft, untouched, is within 1.3 times the best of the three at 10 and at 200 points", async () => {
    for (const n of [10, 200]) {
      const of = await numbers({ n });
      for (const truth of ["trend", "wave", "rugged"]) {
        const best = Math.min(...["rigid", "flexible"].map((name) => of(`${truth}.${name}`)));
        expect(of(`${truth}.soft`)).toBeLessThan(1.3 * best);
      }
    }
  });

  it("read from the data, soft is ahead of leave-one-out on the wiggly wave at 100 points, not at 200", async () => {
    const { values } = preset("wiggly-truth");
    const hundred = await numbers({ ...values, n: 100, choose: "evidence" });
    expect(hundred("wiggly.soft")).toBeLessThan(0.5 * hundred("wiggly.loo"));
    for (const truth of ["trend", "wave", "rugged"]) {
      expect(hundred(`${truth}.loo`)).toBeLessThan(hundred(`${truth}.soft`));
    }
    const two = await numbers({ ...values, choose: "evidence" });
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
    const of = await numbers(all, 0.5);
    for (const n of [10, 20, 30, 40, 50]) {
      expect(ahead(of, "trend", n, "loo", "soft")).toBe(true);
      expect(ahead(of, "wiggly", n, "soft", "loo")).toBe(true);
    }
    expect(of("wiggly.loo.50")).toBeGreaterThan(3 * of("wiggly.soft.50"));
  });

  it("an equal price of the same total is no better than the parabola on the ten readings", async () => {
    const of = await numbers({ growth: 1, strength: 0.32 });
    const growing = await numbers({});
    expect(of("wave.soft")).toBeGreaterThan(0.99 * of("wave.rigid"));
    expect(of("wave.soft")).toBeGreaterThan(2 * growing("wave.soft"));
    const total = (growth: number, scale: number) =>
      Array.from({ length: 16 }, (_, j) => (scale * scale) / growth ** j).reduce((a, b) => a + b);
    expect(total(1, 0.32) / total(2.5, 1)).toBeCloseTo(1, 1);
  });

  it("usual Legendre polynomials hide a price that helps at 20 points, not at 50", async () => {
    const scaled = await numbers({ view: "sizes", truths: ["wave"], degree: 150 }, 0.5);
    const of = await numbers(
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
    expect(median(errors.classical)).toBeCloseTo(0.25, 1);
    expect(median(errors.legendre)).toBeCloseTo(0.84, 1);
  });
});

describe("what holds for every seed that was tried", () => {
  it("soft beats plain degree 15 at 30 points, on all three truths", async () => {
    for (const seed of seeds) {
      const of = await numbers({ n: 30, seed });
      for (const truth of ["trend", "wave", "rugged"]) {
        expect(of(`${truth}.soft`)).toBeLessThan(of(`${truth}.flexible`));
      }
    }
  });

  it("degree 15 and degree 150 are the same soft curve", async () => {
    for (const seed of seeds) {
      for (const n of [10, 50]) {
        expect(await gap({ n, seed, degree: 15 }, { n, seed, degree: 150 })).toBeLessThan(1e-3);
      }
    }
  });

  it("twelve noise labels at Chebyshev points are fitted to 1e-5", async () => {
    for (const seed of seeds) {
      const of = await numbers({ ...preset("figure-1").values, seed });
      expect(of("noise.soft.residual")).toBeLessThan(1e-5);
    }
  });

  it("a fixed decay is in effect a low-degree model", async () => {
    for (const seed of seeds) {
      const few = await numbers({ n: 50, degree: 150, seed });
      const many = await numbers({ n: 200, degree: 150, seed });
      expect(few("wave.soft.dimension")).toBeGreaterThan(7);
      expect(many("wave.soft.dimension")).toBeLessThan(11);
    }
  });

  it("the evidence mends the wiggly truth with a slower decay", async () => {
    for (const seed of seeds) {
      const { values } = preset("wiggly-truth");
      const fixed = await numbers({ ...values, seed, rivals: [] });
      const chosen = await numbers({ ...values, seed, rivals: [], choose: "evidence" });
      expect(fixed("wiggly.soft")).toBeGreaterThan(0.5);
      expect(chosen("wiggly.soft")).toBeLessThan(0.15);
      expect(chosen("wiggly.soft.growth")).toBeLessThan(1.5);
    }
  });

  it("an equal price is worse than a growing one, both read from the data", async () => {
    for (const seed of seeds) {
      const of = await numbers({ ...preset("wiggly-truth").values, choose: "evidence", seed });
      for (const truth of ["trend", "wave", "rugged"]) {
        expect(of(`${truth}.isotropic`)).toBeGreaterThan(1.3 * of(`${truth}.soft`));
      }
    }
  });

  it("degree 2 wins where the truth is a parabola, most of the time", async () => {
    let wins = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const of = await numbers({ n: 100, seed });
      if (of("trend.rigid") < of("trend.soft")) wins++;
    }
    expect(wins).toBeGreaterThan(14);
  });
});

/** The largest distance between the soft curves of two states. */
async function gap(a: Partial<Settings>, b: Partial<Settings>): Promise<number> {
  const [one, two] = (await Promise.all([resultOf(a), resultOf(b)])) as [FitsResult, FitsResult];
  return Math.max(
    ...one.panels.flatMap(({ fits }, panel) => {
      const other = two.panels[panel]?.fits[2]?.curve ?? [];
      return Array.from(fits[2]?.curve ?? [], (y, i) => Math.abs(y - (other[i] ?? Number.NaN)));
    })
  );
}
