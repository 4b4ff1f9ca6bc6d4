import { beforeAll, describe, expect, it } from "vitest";
import { defaults } from "../../lab/parameters";
import { finalResult, repeatedSeeds } from "../../lab/run";
import { exhibit } from "./exhibit";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { parameters, type Settings } from "./parameters";
import { presets } from "./presets";
import type { Result, Summary } from "./result";
import { nats, percent } from "./words";

const usual = defaults(parameters);
const resultOf = (values: Partial<Settings>) => finalResult(experiment, { ...usual, ...values });
const numbers = async (values: Partial<Settings>) => {
  const { values: found } = figure(await resultOf(values), { ...usual, ...values });
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
const says = (text: string | undefined, ...parts: readonly (string | number)[]) => {
  for (const part of parts) expect(text).toMatch(new RegExp(`(^|[^\\d])${part}($|[^\\d%])`));
};

describe("what the presets say", () => {
  it("the evidence decides", async () => {
    const { values, notice } = preset("evidence-decides");
    expect(values).toEqual({});
    const of = await numbers(values);
    says(notice, of("wrong"), of("fit.found"), of("others.found"), of("others.recovered"));
    expect(of("fit.doubted")).toBe(of("fit.found"));
    says(notice, of("others.doubted") - of("others.found"));
    says(notice, percent(of("test.chosen")), percent(of("test.pinned")));
    says(exhibit.doesNotShow[2], of("wrong") - of("fit.found"), of("wrong"));
    expect(of("train.chosen.90")).toBeGreaterThan(0.5);
    says(exhibit.doesNotShow[0], "20 %", 10);
    expect(100 * (of("test.pinned.0") - of("test.pinned.20"))).toBeCloseTo(10, 0);
  });

  it("the prediction", async () => {
    const of = await numbers({});
    const [all, spoiled, aside] = exhibit.prediction?.answers ?? [];
    says(all?.reply, of("wrong"), percent(of("test.pinned")));
    says(spoiled?.reply, percent(of("test.chosen")), percent(of("test.chosen.0")));
    expect(of("wrong") / of("images")).toBeGreaterThan(1 / 3);
    says(aside?.reply, of("fit.found"), of("wrong"), of("others.found"), of("others.recovered"));
  });

  it("pinned", async () => {
    const { values, notice } = preset("pinned");
    const of = await numbers(values);
    expect(of("train.pinned")).toBe(1);
    expect(of("doubted")).toBe(0);
    says(notice, of("noise.pinned"), of("images"), of("wrong"));
    says(notice, percent(of("test.pinned")), percent(of("test.chosen")));
    says(notice, nats(of("evidence.pinned")), nats(of("evidence.chosen")));
    const louder = await numbers({ ...values, noise: 0.3 });
    expect(louder("train.pinned")).toBeLessThan(0.85);
    says(exhibit.doesNotShow[3], of("others.found"), of("others.doubted") - of("others.found"));
  });

  it("clean labels", async () => {
    const { values, notice } = preset("clean");
    const of = await numbers(values);
    expect(of("train.chosen")).toBe(1);
    expect(of("noise.chosen")).toBe(1e-6);
    expect(percent(of("test.chosen"))).toBe(percent(of("test.pinned")));
    says(notice, percent(of("test.chosen")), nats(of("evidence.chosen")));
    says(notice, nats(of("evidence.chosen.40")));
  });

  it("its mistakes", async () => {
    const { values, notice } = preset("its-mistakes");
    const { truth, given, others, wall } = await resultOf(values);
    const outcome = (test: (label?: number, shows?: number, read?: number) => boolean) =>
      truth.filter((shows, i) => test(given[i], shows, others?.read[i])).length;
    const misread = outcome((_, shows, read) => read !== shows);
    const maligned = outcome((label, shows, read) => label === shows && read !== shows);
    const believed = outcome((label, shows, read) => label !== shows && read === label);
    says(notice, misread, maligned, misread - maligned, misread - maligned - believed, believed);
    const first = [...wall.places].slice(0, misread);
    expect(first.every((place) => others?.read[place] !== truth[place])).toBe(true);
  });

  it("nothing to learn", async () => {
    const { values, notice } = preset("nothing-to-learn");
    const of = await numbers(values);
    for (const model of ["chosen", "pinned"]) {
      expect(Math.abs(of(`test.${model}`) - 0.1)).toBeLessThan(0.025);
    }
    says(notice, percent(of("train.chosen")));
    says(notice, nats(of("evidence.chosen")), nats(of("evidence.noise")));
    expect(of("evidence.chosen")).toBeLessThan(of("evidence.noise"));
  });
});

describe("over twenty seeds", () => {
  const results: Result[] = [];
  const summaries: Summary[] = [];
  beforeAll(async () => {
    for (const seed of repeatedSeeds(usual.seed, 20)) {
      const result = await resultOf({ seed });
      results.push(result);
      if (experiment.summarise) summaries.push(experiment.summarise(result));
    }
  }, 120_000);
  const mean = (of: (summary: Summary) => number) =>
    summaries.reduce((sum, summary) => sum + of(summary), 0) / summaries.length;
  const falls = (values: readonly number[]) =>
    values.every((value, i) => i === 0 || value < (values[i - 1] ?? 0));

  it("pinned, every label is reproduced and test accuracy falls at every step", () => {
    for (const { pinned } of results) {
      expect(pinned.every(({ train }) => train === 1)).toBe(true);
      expect(falls(pinned.map(({ test }) => test))).toBe(true);
      expect(falls(pinned.slice(0, 10).map(({ evidence }) => evidence))).toBe(true);
    }
  });

  it("the evidence falls with corruption, and clean labels are memorised", () => {
    for (const { evidence } of results) {
      expect(falls(evidence.slice(0, 10).map((scores) => scores.evidence))).toBe(true);
      expect(evidence[0]?.train).toBe(1);
    }
  });

  it("chosen reads more new digits than pinned from 10 % to 90 %, in every seed", () => {
    for (const { evidence, pinned } of results) {
      for (let i = 1; i <= 9; i++) {
        expect(evidence[i]?.test).toBeGreaterThan(pinned[i]?.test ?? 1);
      }
    }
    const { panels, notice } = figure(results[0] as Result, usual, summaries);
    expect(notice).toContain("in 20 of 20 seeds");
    expect(panels[1]?.readouts?.rows.at(-1)?.value).toBe("20 of 20 seeds");
  });

  it("finds 99 % of the wrong labels at 40 %, puts right 91 %, is right in 86 % of its doubts", () => {
    expect(mean(({ counts }) => counts.found / counts.wrong)).toBeCloseTo(0.99, 2);
    expect(mean(({ counts }) => counts.recovered / counts.wrong)).toBeCloseTo(0.91, 1);
    expect(mean(({ counts }) => counts.found / counts.doubted)).toBeCloseTo(0.86, 1);
  });
});

it("the coarser grid gives accuracies within four percentage points", async () => {
  const [fine, coarse] = [await resultOf({}), await resultOf({ grid: "coarse" })];
  fine.evidence.forEach(({ test }, i) => {
    expect(Math.abs(test - (coarse.evidence[i]?.test ?? 0))).toBeLessThan(0.045);
  });
});
