import { describe, expect, it } from "vitest";
import { defaults } from "../../lab/parameters";
import { finalResult } from "../../lab/run";
import { exhibit } from "./exhibit";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { parameters, type Settings } from "./parameters";
import { presets } from "./presets";
import type { Result } from "./result";
import { plain } from "./words";

const usual = defaults(parameters);
const mirrorResult = async (values: Settings) => (await finalResult(experiment, values)) as Result;
const axis = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

async function numbers(change: Partial<Settings>) {
  const values = { ...usual, ...change };
  const found = figure(await mirrorResult(values), values).values;
  return (name: string): number => {
    const value = found[name];
    if (value === undefined) throw new Error(`no value ${name}`);
    return value;
  };
}

function preset(id: string) {
  const found = presets.find((one) => one.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return found;
}

/** The text says exactly these numbers. */
const says = (text: string, ...values: number[]) => {
  for (const value of values) expect(text).toContain(plain(value));
};

describe("what the presets say", () => {
  it("nearly symmetric", async () => {
    const { values, notice } = preset("nearly");
    expect(values).toEqual({});
    const of = await numbers(values);
    says(notice, of("soft.rmse"), of("hard.rmse"), of("free.rmse"));
    says(notice, of("mean.soft"), of("mean.hard"), of("mean.free"));
    expect(notice).toContain(`a slack of ${of("soft.slack")} from the twenty points`);
    expect(notice).toContain(`beats both others in ${of("beatsBoth")}`);
    expect(of("soft.rmse")).toBeLessThan(Math.min(of("hard.rmse"), of("free.rmse")));
    expect(of("sets")).toBe(30);
  });

  it("exactly symmetric", async () => {
    const { values, notice } = preset("exact");
    const of = await numbers(values);
    says(notice, of("mean.hard"), of("mean.soft"), of("mean.free"));
    expect([of("soft.slack"), of("slack")]).toEqual([0, 0]);
    expect(of("mean.hard")).toBeLessThan(of("mean.soft"));
    expect(of("mean.soft")).toBeLessThan(1.1 * of("mean.hard"));
  });

  it("no symmetry", async () => {
    const { values, notice } = preset("broken");
    const of = await numbers(values);
    says(notice, of("mean.hard"), of("mean.soft"), of("mean.free"));
    expect([of("soft.slack"), of("slack")]).toEqual([1, 1]);
    expect(of("mean.soft")).toBeLessThan(1.1 * of("mean.free"));
  });

  it("seen from one side", async () => {
    const { values, notice } = preset("one-side");
    const of = await numbers(values);
    says(notice, of("mean.evidence"), of("mean.fixed"), of("mean.hard"), of("mean.free"));
    const { logEvidence } = await mirrorResult({ ...usual, ...values });
    expect(Math.max(...logEvidence) - Math.min(...logEvidence)).toBeLessThan(0.3);
  });

  it("a fixed slack", async () => {
    const { values, notice } = preset("fixed");
    const of = await numbers(values);
    says(notice, of("mean.soft.0"), of("mean.hard.0"), of("mean.soft.1"), of("mean.free.1"));
    says(notice, of("mean.fixed.0.3"), of("mean.evidence.0.3"));
    const beaten = axis.filter((at) => of(`mean.fixed.${at}`) < of(`mean.evidence.${at}`));
    expect(beaten).toEqual([0.2, 0.3, 0.4]);
    const many = await numbers({ ...values, n: 200 });
    for (const broken of axis) {
      const better = Math.min(many(`mean.hard.${broken}`), many(`mean.free.${broken}`));
      expect(many(`mean.soft.${broken}`)).toBeLessThan(1.3 * better);
    }
  });

  it("networks on shifts", async () => {
    const { values, notice } = preset("shifts");
    const of = await numbers(values);
    says(notice, of("mean.soft"), of("mean.hard"), of("mean.free"));
    says(notice, of("mean.hard.0"), of("mean.soft.0"), of("mean.free.1"), of("mean.soft.1"));
    expect(notice).toContain(`beats both in ${of("beatsBoth")}.`);
    expect(of("mean.soft")).toBeLessThan(Math.min(of("mean.hard"), of("mean.free")));
    expect(of("mean.hard.0")).toBeLessThan(of("mean.soft.0"));
    expect(of("mean.free.1")).toBeLessThan(of("mean.soft.1"));
    expect(of("sets")).toBe(8);
    // What is its own stays small even where most of the variation of its answers is due to the shift.
    expect(of("own.1")).toBeLessThan(0.1);
    expect(of("moving.soft.1")).toBeGreaterThan(0.7);
  });

  it.each([100, 101])("shifts: each where it belongs, seed %i", async (seed) => {
    const of = await numbers({ symmetry: "shift", seed });
    expect(of("mean.hard.0")).toBeLessThan(Math.min(of("mean.soft.0"), of("mean.free.0")));
    expect(of("mean.soft.0")).toBeLessThan(1.2 * of("mean.hard.0"));
    for (const broken of [0.4, 0.6]) {
      const better = Math.min(of(`mean.hard.${broken}`), of(`mean.free.${broken}`));
      expect(of(`mean.soft.${broken}`)).toBeLessThan(better);
    }
    expect(of("mean.free.1")).toBeLessThan(of("mean.soft.1"));
    expect(of("moving.soft.0")).toBeLessThan(of("moving.free.0") / 2);
  });

  it("better than both where the mirror is nearly true, and close elsewhere", async () => {
    const of = await numbers({});
    const ratio = (at: number) =>
      of(`mean.evidence.${at}`) / Math.min(of(`mean.hard.${at}`), of(`mean.free.${at}`));
    expect(axis.filter((at) => ratio(at) < 1)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
    expect(Math.max(...axis.map(ratio))).toBeLessThan(1.06);
    expect(exhibit.shows).toContain("brokenness 0.1 to 0.6");
    expect(exhibit.shows).toContain("6 %");
  });

  it("the prediction", async () => {
    const of = await numbers({});
    const [hard, free, soft] = exhibit.prediction?.answers ?? [];
    says(hard?.reply ?? "", of("mean.hard"));
    says(free?.reply ?? "", of("mean.free"));
    says(soft?.reply ?? "", of("mean.soft"));
    expect(soft?.reply).toContain(`${of("beatsBoth")} of 30`);
    expect(of("mean.free.1")).toBeLessThan(Math.min(of("mean.hard.1"), of("mean.soft.1")));
  });
});

describe("what holds for every seed that was tried, in the mean over 30 data sets", () => {
  it.each([1, 2, 3, 4, 5])("seed %i", async (seed) => {
    const of = await numbers({ seed });
    const better = (broken: number) =>
      Math.min(of(`mean.hard.${broken}`), of(`mean.free.${broken}`));
    expect(of("mean.hard.0")).toBeLessThan(of("mean.free.0"));
    for (const broken of [0.1, 0.2]) {
      expect(of(`mean.evidence.${broken}`)).toBeLessThan(better(broken));
      expect(of(`mean.fixed.${broken}`)).toBeLessThan(better(broken));
    }
    for (const broken of axis) {
      expect(of(`mean.evidence.${broken}`)).toBeLessThan(1.2 * better(broken));
    }
    // A fixed slack does not stay close everywhere.
    expect(of("mean.fixed.0")).toBeGreaterThan(1.2 * better(0));
    // Nearly symmetric: about two data sets of three.
    expect(of("beatsBoth.0.2")).toBeGreaterThan(12);
    expect(of("beatsBoth.0.2")).toBeLessThan(27);
    expect(of("slack.0")).toBe(0);
    expect(of("slack.1")).toBeGreaterThan(0.7);
  });

  it.each([1, 2])("points on one side cannot tell hard from free, seed %i", async (seed) => {
    const of = await numbers({ seed, right: 1 });
    expect(of("mean.hard.0")).toBeLessThan(of("mean.evidence.0"));
    expect(of("mean.fixed.0")).toBeLessThan(of("mean.evidence.0"));
    expect(of("mean.evidence.0")).toBeLessThan(of("mean.free.0"));
  });
});
