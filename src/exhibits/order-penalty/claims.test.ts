import { describe, expect, it } from "vitest";
import { defaults } from "../../lab/parameters";
import { finalResult } from "../../lab/run";
import { exhibit } from "./exhibit";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { parameters, type Settings } from "./parameters";
import { presets } from "./presets";
import type { FitsResult } from "./result";
import { plain } from "./words";

const usual = defaults(parameters);
const resultOf = (values: Partial<Settings>) => finalResult(experiment, { ...usual, ...values });
const numbers = async (values: Partial<Settings>) => {
  const all = { ...usual, ...values };
  const found = figure(await resultOf(values), all).values;
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
    const [rigid, flexible, soft] = exhibit.prediction?.answers ?? [];
    says(rigid?.reply ?? "", of("trend.rigid"));
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
    const sizes = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
    for (const truth of ["quadratic", "quindecic", "cosine"]) {
      for (const n of sizes) {
        const [rigid, soft] = [of(`${truth}.rigid.${n}`), of(`${truth}.soft.${n}`)];
        if (n === 10 || truth === "quadratic") expect(rigid).toBeLessThan(soft);
        else if (n >= 30) expect(soft).toBeLessThan(rigid);
        expect(of(`${truth}.flexible.${n}`)).toBeGreaterThan(5);
      }
    }
    const unscaled = await numbers({ ...values, inputs: "gaussian" });
    for (const n of sizes) {
      expect(unscaled(`quadratic.soft.${n}`)).toBeGreaterThan(1);
      expect(unscaled(`cosine.soft.${n}`)).toBeGreaterThan(unscaled(`cosine.rigid.${n}`));
    }
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

  it("an equal cost is worse than a growing one, both read from the data", async () => {
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
