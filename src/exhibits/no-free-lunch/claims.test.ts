import { describe, expect, it } from "vitest";
import { defaults } from "../../lab/parameters";
import { finalResult } from "../../lab/run";
import { learnerNames } from "../../models/boolean";
import { exhibit } from "./exhibit";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { parameters, type Settings } from "./parameters";
import { presets } from "./presets";
import { percent } from "./words";

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
const says = (text: string | undefined, ...shares: number[]) => {
  for (const share of shares) expect(text).toContain(percent(share));
};

describe("what the presets say", () => {
  it("a simple world: preferences pay", async () => {
    const { values, notice } = preset("simple");
    expect(values).toEqual({});
    const of = await numbers(values);
    says(notice, of("bayes"), of("smallest"));
    expect(of("deviation")).toBe(0);
    // What the hard learner reaches at its best, over all numbers of inputs seen.
    const hard = Array.from({ length: 16 }, (_, seen) => of(`hard.${seen}`));
    expect(Math.max(...hard)).toBeCloseTo(0.9, 1);
    expect(of("hard.15")).toBeLessThan(of("bayes.15") - 0.1);
  });

  it("no preference: nothing is learnt, however much is seen", async () => {
    const { values, notice } = preset("no-preference");
    const of = await numbers(values);
    says(notice, of("bayes"));
    for (let seen = 0; seen < 16; seen++) expect(of(`bayes.${seen}`)).toBeCloseTo(0.5, 9);
    expect(of("smallest")).toBeGreaterThan(0.95);
  });

  it("near means different: worse than no preference", async () => {
    const { values, notice } = preset("near-differs");
    const of = await numbers(values);
    says(notice, of("neighbours"), of("bayes"));
    expect(of("neighbours")).toBeLessThan(0.5);
    says(notice, of("bayes.4"), of("smallest"));
    const worse = Array.from({ length: 16 }, (_, seen) => seen).filter(
      (seen) => of(`bayes.${seen}`) < 0.4995
    );
    expect(worse).toEqual([2, 3, 4, 5, 6]);
    expect(Math.min(...worse.map((seen) => of(`bayes.${seen}`)))).toBe(of("bayes.4"));
    expect(of("smallest")).toBeLessThan(0.5);
  });

  it("the same without xor: another language, another verdict", async () => {
    const { values, notice } = preset("poorer-language");
    const [of, withXor] = [await numbers(values), await numbers(preset("near-differs").values)];
    says(notice, withXor("bayes"), of("bayes"));
    for (const learner of ["smallest", "hard", "neighbours", "majority"]) {
      expect(of(learner)).toBe(withXor(learner));
    }
    expect({ ...values, belief: "formulas" }).toEqual(preset("near-differs").values);
  });

  it("rules of thumb win: the ranking turns over", async () => {
    const { values, notice } = preset("neighbours-agree");
    const of = await numbers(values);
    says(notice, of("neighbours"), of("majority"), of("hard"), of("bayes"), of("smallest"));
    const ranking = ["neighbours", "majority", "hard", "bayes", "smallest"].map(of);
    expect(ranking).toEqual([...ranking].sort((a, b) => b - a));
  });

  it("the prediction", async () => {
    const of = await numbers({});
    for (const learner of learnerNames) expect(of(`uniform.${learner}`)).toBe(0.5);
    for (const { reply } of exhibit.prediction?.answers ?? []) expect(reply).toContain("50 %");
    expect(exhibit.prediction?.prompt).toContain("65,536");
  });
});

describe("what holds", () => {
  it("no learner beats a coin where all tables are equally likely", async () => {
    for (const values of [{}, ...presets.map((one) => one.values)]) {
      const { curves } = await resultOf(values);
      expect(curves.deviation).toBeLessThan(1e-12);
      for (const learner of learnerNames) {
        for (const share of curves.uniform[learner]) expect(share).toBeCloseTo(0.5, 12);
      }
    }
  });

  it("Bayes is best where its belief is right, and beats the hard learner from six inputs on", async () => {
    const worlds = [{}, { inputs: "three" }, { world: "and-or", inputs: "three" }] as const;
    for (const values of worlds) {
      const { curves } = await resultOf(values);
      for (let seen = 0; seen < curves.sizes; seen++) {
        const bayes = curves.world.bayes[seen] ?? 0;
        for (const learner of learnerNames) {
          expect(curves.world[learner][seen]).toBeLessThanOrEqual(bayes + 1e-9);
        }
        if (seen >= 6) expect(bayes).toBeGreaterThan(curves.world.hard[seen] ?? 1);
      }
    }
  });

  it("near the table of the simulations, whose ten training sets are a sample", async () => {
    const of = await numbers({});
    const known: Record<number, number[]> = {
      2: [0.696, 0.684, 0.683, 0.684, 0.603, 0.304],
      4: [0.843, 0.841, 0.824, 0.752, 0.601, 0.157],
      8: [0.963, 0.962, 0.903, 0.836, 0.583, 0.037],
      12: [0.986, 0.984, 0.899, 0.909, 0.54, 0.014]
    };
    for (const [seen, shares] of Object.entries(known)) {
      learnerNames.forEach((learner, i) => {
        expect(Math.abs(of(`${learner}.${seen}`) - (shares[i] ?? 0))).toBeLessThan(0.01);
      });
    }
  });

  it("a belief about longer or shorter formulas costs little", async () => {
    for (const leaf of [0.55, 0.8]) {
      const wrong = await numbers({ leaf, belief: "formulas", inputs: "three", seen: 4 });
      const right = await numbers({ leaf, inputs: "three", seen: 4 });
      expect(right("bayes") - wrong("bayes")).toBeGreaterThanOrEqual(-1e-9);
      expect(right("bayes") - wrong("bayes")).toBeLessThan(0.01);
    }
  });

  it("three variables take the same course", async () => {
    const { curves, inputs } = await resultOf({ inputs: "three", seen: 4 });
    expect(inputs).toBe(8);
    expect(curves.sizes).toBe(8);
    expect(curves.world.bayes[4]).toBeGreaterThan(0.85);
  });
});
