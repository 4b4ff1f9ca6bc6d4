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
    says(notice, of("hard"));
    for (const learner of learnerNames) expect(of(learner)).toBeLessThanOrEqual(of("bayes"));
    expect(of("hard.15")).toBeLessThan(of("bayes.15") - 0.1);
  });

  it("believed too simple: the wrong strength costs little", async () => {
    const { values, notice } = preset("wrong-strength");
    const [of, right] = [await numbers(values), await numbers({ ...values, belief: "same" })];
    says(notice, of("bayes"), right("bayes"));
    expect(right("bayes")).toBeGreaterThan(of("bayes"));
    expect(notice).toContain(`${values.leaf} at each step, and it believes ${values.believed}`);
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

describe("what the figure says of its state", () => {
  const textsOf = async (change: Partial<Settings>) => {
    const values = { ...usual, ...change };
    const { notice, warnings } = figure(await finalResult(experiment, values), values);
    return { notice, warnings: warnings.join(" ") };
  };

  it("names a belief that had ruled out what was seen", async () => {
    const ruledOut = "ruled out what it saw (xor alone makes 32 of the 65,536 tables)";
    expect((await textsOf({ belief: "parities" })).warnings).toContain(ruledOut);
    expect((await textsOf({ belief: "uniform" })).warnings).not.toContain("ruled out");
    expect(parityTables(4)).toBe(32);
    expect(parityTables(3)).toBe(16);
  });

  it("ranks a learner only beside a rival", async () => {
    const { notice } = await textsOf({ learners: ["hard"], inputs: "three", seen: 4 });
    expect(notice).not.toContain("most often");
    const two = await textsOf({ learners: ["hard", "majority"], inputs: "three", seen: 4 });
    expect(two.notice).toContain("most often");
  });
});

/** How many tables the xor of variables and constants reaches. */
function parityTables(variables: number): number {
  const inputs = Array.from({ length: 1 << variables }, (_, input) => input);
  const odd = (bits: number) => [...bits.toString(2)].filter((bit) => bit === "1").length % 2;
  const tables = inputs.flatMap((mask) =>
    [0, 1].map((constant) => inputs.map((input) => odd(input & mask) ^ constant).join(""))
  );
  return new Set(tables).size;
}

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
