import { describe, expect, it } from "vitest";
import { defaults } from "../../lab/parameters";
import { finalResult } from "../../lab/run";
import { type Random, stream } from "../../models/random";
import { staticPanels } from "../../site/static-figure";
import { exhibit } from "./exhibit";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { names, tableOf } from "./functions";
import { lawOf, rankOf } from "./languages";
import { parameters, type Settings } from "./parameters";
import { presets } from "./presets";
import { percent, whole } from "./words";

const usual = defaults(parameters);
const figureFor = async (change: Partial<Settings>) => {
  const values = { ...usual, ...change };
  return figure(await finalResult(experiment, values), values);
};
const numbers = async (change: Partial<Settings>) => {
  const { values } = await figureFor(change);
  return (name: string): number => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value ${name}`);
    return value;
  };
};
const preset = (id: string) => {
  const found = presets.find((one) => one.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return found;
};
const says = (text: string, ...parts: (string | number)[]) => {
  for (const part of parts) {
    expect(text).toContain(typeof part === "string" ? part : percent(part));
  }
};
const bits = (length: number) => length.toFixed(1);

describe("what the presets say", () => {
  it("a simple truth", async () => {
    const { values, notice } = preset("simple");
    expect(values).toEqual({});
    const of = await numbers(values);
    says(notice, `${bits(of("bits.parity"))} bits`, `(${bits(of("bits.majority"))})`);
    expect(of("bits.parity")).toBeLessThan(16);
    says(notice, of("bound50.parity"), of("bound500.parity"), of("posterior.10"), of("random.10"));
  });

  it("simple in whose language", async () => {
    const { values, notice } = preset("other-language");
    const [of, { values: quoted }] = [await numbers(values), await figureFor(values)];
    says(notice, `${bits(of("bits.majority"))} bits`, `rank ${whole(of("rank.majority"))}`);
    says(
      notice,
      `${bits(of("other.bits.parity"))} bits and rank ${of("other.rank.parity")} with xor`
    );
    says(notice, `behind ${whole(of("coded"))} tables`);
    expect(quoted["bits.parity"]).toBeUndefined();
    expect(of("other.rank.parity")).toBeLessThan(of("other.rank.majority"));
  });

  it("xor alone", async () => {
    const { values, notice } = preset("xor-only");
    const [of, all] = [await numbers(values), await numbers({})];
    says(notice, `${bits(of("bits.parity"))} bits in place of ${bits(all("bits.parity"))}`);
    says(notice, of("bound50.parity"), all("bound50.parity"), `only ${of("coded")} of`);
    expect(of("posterior.8")).toBeGreaterThan(1 - 1e-9);
    expect(of("posterior.7")).toBeLessThan(0.999);
    expect((await figureFor({ ...values, table: "majority" })).warnings.join()).toContain(
      "no formula of xor alone"
    );
  });

  it("a random truth", async () => {
    const { values, notice } = preset("random-truth");
    const of = await numbers(values);
    says(notice, `${bits(of("bits.random"))} bits`, of("bound50.random"), of("bound50.parity"));
    says(notice, of("posterior.10"), of("posterior.15"));
    expect(of("bits.random")).toBeGreaterThan(16);
  });

  it("the other form", async () => {
    const { values, notice } = preset("hoeffding");
    const [of, tight] = [await numbers(values), await numbers({})];
    for (const n of [50, 500]) says(notice, of(`bound${n}.parity`), tight(`bound${n}.parity`));
  });

  it("the prediction, and the price of a preference", async () => {
    const [all, andOr] = [await numbers({}), await numbers({ language: "and-or" })];
    for (const { reply } of exhibit.prediction?.answers ?? []) {
      says(reply, bits(all("bits.parity")), bits(all("bits.majority")), "over 46");
      says(reply, bits(andOr("bits.majority")));
    }
    for (const language of ["all", "and-or"] as const) {
      const law = await lawOf(language, 0.6, async () => {});
      expect(law.filter((p) => p < 1 / 65_536).length).toBeGreaterThan(65_536 / 2);
    }
  });
});

describe("what holds", () => {
  it("gives the numbers of the simulations", async () => {
    const of = await numbers({});
    expect(of("correlation.size")).toBeCloseTo(0.912, 3);
    expect(of("correlation.lz")).toBeCloseTo(0.322, 3);
    expect(of("bits.constant")).toBeCloseTo(3.25, 2);
    expect(of("bits.input")).toBeCloseTo(3.83, 2);
    expect(of("bits.and")).toBeCloseTo(13.52, 2);
    expect(of("bits.majority")).toBeCloseTo(18.11, 2);
  });

  it("draws the random table nearest the middle of seeds 1 to 40", async () => {
    const laws = [await lawOf("all", 0.6, now), await lawOf("and-or", 0.6, now)];
    const off = (seed: number) =>
      Math.max(
        ...laws.map((law) => Math.abs((rankOf(law, tableOf("random", seed)) ?? 1) - 32_768))
      );
    const seeds = Array.from({ length: 40 }, (_, i) => i + 1);
    expect(Math.min(...seeds.map(off))).toBe(off(usual.seed));
  });

  it("is fit to print in 100 random states, and says no number where there is no code", async () => {
    const random = stream(1, "states");
    for (let i = 0; i < 100; i++) {
      const values = randomState(random, i);
      for await (const { result } of experiment.run(values, { pause: now })) {
        const all = figure(result, values);
        const panels = i % 5 === 0 ? staticPanels(all, "x").map(({ svg }) => svg) : [];
        const texts = [all.description, all.notice, ...all.warnings, ...panels]
          .concat(all.panels.map(({ description }) => description))
          .concat(JSON.stringify(all.panels.map(({ readouts }) => readouts)));
        expect(texts.join(" ")).not.toMatch(/NaN|undefined|Infinity|\bnull\b/);
        expect(all.description.split(/\s+/).length).toBeLessThanOrEqual(40);
        const length = all.values[`bits.${values.table}`];
        expect(result.chosen === null).toBe(length === undefined);
        if (length === undefined) expect(all.warnings).not.toHaveLength(0);
        else expect(all.notice).toContain(`${bits(length)} bits`);
        expect(Object.values(all.values).every(Number.isFinite)).toBe(true);
      }
    }
  }, 60_000);
});

const now = async () => {};

function randomState(random: Random, i: number): Settings {
  const one = <T>(items: readonly T[]): T => items[random.below(items.length)] as T;
  return {
    table: one(names),
    language: one(["all", "and-or", "xor"] as const),
    // Few different laws, so that the test is quick.
    leaf: one([0.52, 0.6, 0.95]),
    form: one(["chernoff", "hoeffding"] as const),
    seed: i
  };
}
