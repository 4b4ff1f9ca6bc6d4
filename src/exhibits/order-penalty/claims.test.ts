import { describe, expect, it } from "vitest";
import { exhibit } from "./exhibit";
import { ahead, numbersOf, presetNamed, resultOf, sizes } from "./numbers";
import type { Settings } from "./parameters";
import type { FitsResult } from "./result";
import { plain } from "./words";

/** The text says exactly these numbers. */
const says = (text: string, ...values: number[]) => {
  for (const value of values) expect(text).toContain(plain(value));
};
const seeds = [1, 2, 3, 4, 5];

describe("what the presets say", () => {
  it("ten points", async () => {
    const { values, notice } = presetNamed("ten-points");
    expect(values).toEqual({});
    const of = await numbersOf(values);
    says(notice, of("wave.soft"), of("rugged.soft"), of("trend.rigid"), of("trend.soft"));
    for (const truth of ["wave", "rugged"]) {
      expect(of(`${truth}.soft`)).toBeLessThan(of(`${truth}.rigid`));
      expect(of(`${truth}.soft`)).toBeLessThan(of(`${truth}.flexible`));
    }
    expect(of("trend.rigid")).toBeLessThan(of("trend.soft"));
    expect(await gap({ degree: 15 }, { degree: 150 })).toBeLessThan(1e-3);
  });

  it("the prediction", async () => {
    const of = await numbersOf({});
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
    const { values, notice } = presetNamed("two-hundred-points");
    const of = await numbersOf(values);
    const worst = (learner: string) =>
      Math.max(...["trend", "wave", "rugged"].map((truth) => of(`${truth}.${learner}`)));
    says(notice, worst("soft"), of("wave.rigid"), of("rugged.rigid"), worst("flexible"));
  });

  it("a hundred data sets", async () => {
    const { values, notice } = presetNamed("hundred-data-sets");
    const of = await numbersOf(values);
    says(notice, of("worst.soft"), of("wave.loo.10"), of("wave.soft.10"));
    expect(notice).toContain(`in ${of("wins.soft")} of ${of("comparisons")} comparisons`);
    const behind = (truth: string) => sizes.filter((n) => ahead(of, truth, n, "soft", "loo"));
    expect(behind("trend")).toEqual([]);
    expect(behind("wave").length + behind("rugged").length).toBe(19);
    for (const n of sizes) expect(ahead(of, "trend", n, "rigid", "soft")).toBe(true);
    says(notice, 0.694, 0.317);
  });

  it("a wiggly truth", async () => {
    const { values, notice } = presetNamed("wiggly-truth");
    const fixed = await numbersOf(values);
    says(notice, fixed("wiggly.soft"), fixed("wiggly.loo"));
    expect(notice).toContain(`degree ${fixed("wiggly.loo.degree")}`);
    const of = await numbersOf({ ...values, choose: "evidence" });
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
    const { values, notice } = presetNamed("figure-1");
    const of = await numbersOf(values);
    for (const truth of ["simple", "structured", "noise"]) {
      expect(of(`${truth}.soft.residual`)).toBeLessThan(1e-6);
    }
    says(notice, Math.max(of("simple.soft"), of("structured.soft")));
    const even = (await resultOf({ ...values, inputs: "even" })) as FitsResult;
    const swing = even.panels.find(({ truth }) => truth === "noise")?.fits[2]?.curve ?? [];
    expect(Math.round(Math.max(...[...swing].map(Math.abs)))).toBe(30);
  });

  it("the paper's Figure 5, and other weights of the data term", async () => {
    const { values } = presetNamed("figure-5");
    const of = await numbersOf(values);
    for (const truth of ["quadratic", "quindecic", "cosine"]) {
      for (const n of sizes) {
        if (n === 10 || truth === "quadratic") {
          expect(ahead(of, truth, n, "rigid", "soft")).toBe(true);
        } else if (n >= 30) expect(ahead(of, truth, n, "soft", "rigid")).toBe(true);
        expect(ahead(of, truth, n, "soft", "flexible")).toBe(true);
        expect(of(`${truth}.flexible.${n}`)).toBeGreaterThan(5);
      }
    }
    const printed = await numbersOf({ ...values, weight: "likelihood" });
    expect(printed("wins.rigid")).toBeGreaterThan(printed("wins.soft"));
    const two: Partial<Settings> = { ...values, truths: ["quadratic", "cosine"] };
    const mean = await numbersOf({ ...two, weight: "mean" });
    for (const n of sizes) {
      expect(mean(`quadratic.soft.${n}`)).toBeLessThan(of(`quadratic.soft.${n}`));
    }
    for (const weight of ["sum", "mean", "likelihood"] as const) {
      const unscaled = await numbersOf({ ...two, weight, inputs: "gaussian" });
      for (const truth of ["quadratic", "cosine"]) {
        for (const n of sizes) {
          expect(unscaled(`${truth}.soft.${n}`)).toBeGreaterThan(1);
          expect(ahead(unscaled, truth, n, "rigid", "soft")).toBe(true);
        }
      }
    }
  });

  it("against noisy labels the two errors on a parabola are close", async () => {
    const { values } = presetNamed("figure-5");
    const of = await numbersOf({ ...values, truths: ["quadratic"], against: "labels" });
    expect(of("quadratic.rigid.100")).toBeGreaterThan(0.095);
    expect(of("quadratic.soft.100")).toBeLessThan(1.15 * of("quadratic.rigid.100"));
  });
});

describe("what holds for every seed that was tried", () => {
  it("soft beats plain degree 15 at 30 points, on all three truths", async () => {
    for (const seed of seeds) {
      const of = await numbersOf({ n: 30, seed });
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
      const of = await numbersOf({ ...presetNamed("figure-1").values, seed });
      expect(of("noise.soft.residual")).toBeLessThan(1e-5);
    }
  });

  it("a fixed decay is in effect a low-degree model", async () => {
    for (const seed of seeds) {
      const few = await numbersOf({ n: 50, degree: 150, seed });
      const many = await numbersOf({ n: 200, degree: 150, seed });
      expect(few("wave.soft.dimension")).toBeGreaterThan(7);
      expect(many("wave.soft.dimension")).toBeLessThan(11);
    }
  });

  it("the evidence mends the wiggly truth with a slower decay", async () => {
    for (const seed of seeds) {
      const { values } = presetNamed("wiggly-truth");
      const fixed = await numbersOf({ ...values, seed, rivals: [] });
      const chosen = await numbersOf({ ...values, seed, rivals: [], choose: "evidence" });
      expect(fixed("wiggly.soft")).toBeGreaterThan(0.5);
      expect(chosen("wiggly.soft")).toBeLessThan(0.15);
      expect(chosen("wiggly.soft.growth")).toBeLessThan(1.5);
    }
  });

  it("an equal price is worse than a growing one, both read from the data", async () => {
    for (const seed of seeds) {
      const of = await numbersOf({
        ...presetNamed("wiggly-truth").values,
        choose: "evidence",
        seed
      });
      for (const truth of ["trend", "wave", "rugged"]) {
        expect(of(`${truth}.isotropic`)).toBeGreaterThan(1.3 * of(`${truth}.soft`));
      }
    }
  });

  it("degree 2 wins where the truth is a parabola, most of the time", async () => {
    let wins = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const of = await numbersOf({ n: 100, seed });
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
