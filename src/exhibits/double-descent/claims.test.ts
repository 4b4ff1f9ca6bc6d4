import { describe, expect, it } from "vitest";
import { defaults } from "../../lab/parameters";
import { finalResult } from "../../lab/run";
import { isotropicRisk } from "../../models/features";
import { exhibit } from "./exhibit";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { isotropicSetting } from "./isotropic-draws";
import { parameters, type Settings } from "./parameters";
import { presets } from "./presets";
import type { Result } from "./result";
import { plain } from "./words";

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
  for (const part of parts) {
    const shown = typeof part === "number" ? plain(part) : part;
    expect(text).toMatch(
      new RegExp(`(^|[^\\d.,])${shown.replace(".", "\\.")}($|[^\\d.,]|[.,]($|\\D))`)
    );
  }
};
const falls = (values: readonly number[], slack = 1) =>
  values.every((value, i) => i === 0 || value < slack * (values[i - 1] ?? 0));
const rises = (values: readonly number[]) =>
  values.every((value, i) => i === 0 || value > (values[i - 1] ?? Number.POSITIVE_INFINITY));

describe("what the presets say", () => {
  it("worse, then better", async () => {
    const { values, notice } = preset("worse-then-better");
    expect(values).toEqual({});
    const of = await numbers(values);
    says(notice, of("dip.at"), of("dip"), of("peak.at"), of("peak"), of("test.400"));
    expect(of("peak.at")).toBe(of("n"));
    for (const size of [100, 105, 120, 200, 400]) expect(of(`train.${size}`)).toBeLessThan(1e-15);
    says(notice, of("evidence.100"));
    const { curves } = await resultOf({});
    expect(Math.max(...curves.evidence)).toBe(curves.evidence[0]);
    expect(falls(curves.evidence, 1.03)).toBe(true);
    const [first, second, third] = exhibit.prediction?.answers ?? [];
    says(first?.reply, of("peak"), of("test.400"));
    says(second?.reply, of("dip"), of("peak"));
    says(third?.reply, of("dip"), of("dip.at"), of("peak"), of("peak.at"), of("test.400"));
    expect(of("test.400")).toBe(Math.min(...curves.test));
  });

  it("the paper's Figure 1 (g)", async () => {
    const { values, notice } = preset("the-paper");
    const of = await numbers(values);
    says(notice, of("n"), of("determined.200"), of("determined.800"), of("all.800"));
    const { curves, sizes } = await resultOf(values);
    expect(sizes[curves.determined.indexOf(Math.max(...curves.determined))]).toBe(200);
    expect(of("peak.at")).toBe(200);
    expect(rises(curves.all)).toBe(true);
    expect(rises(curves.hessian)).toBe(true);
  });

  it("digits, and the right preference", async () => {
    const { values, notice } = preset("digits");
    const of = await numbers(values);
    says(notice, of("n"), of("peak"), of("ensemble.200"), of("evidence.200"), of("best.200"));
    expect(of("peak.at")).toBe(200);
    expect(of("draws.descent")).toBe(5);
    const { curves } = await resultOf(values);
    expect(falls(curves.evidence)).toBe(true);
    expect(Math.max(...curves.ensemble)).toBeGreaterThan(5 * Math.min(...curves.ensemble));
  });

  it("fold the curve", async () => {
    const { values, notice } = preset("fold");
    const of = await numbers(values);
    says(notice, of("effective.4000"), of("effective.200"));
    const { curves } = await resultOf(values);
    says(notice, Math.round(Math.max(...curves.test) / Math.min(...curves.test)));
    const places = curves.test.map((test, i) => [curves.effective[i] ?? 1, test] as const);
    const hollow = places.slice(0, 8);
    for (const [x, y] of places.slice(8)) {
      const i = hollow.findIndex(([effective]) => effective > x);
      const [a, b] = [hollow[i - 1] ?? [1, 1], hollow[i] ?? [1, 1]];
      const share = Math.log(x / a[0]) / Math.log(b[0] / a[0]);
      const beside = a[1] * (b[1] / a[1]) ** share;
      expect(Math.max(y / beside, beside / y)).toBeLessThan(2.2);
    }
  });

  it("without one ingredient", async () => {
    const { values, notice } = preset("one-ingredient");
    const of = await numbers(values);
    says(notice, of("test.5"), of("test.400"));
    expect(falls((await resultOf(values)).curves.test)).toBe(true);
    for (const remove of ["directions", "inputs"] as const) {
      const { curves } = await resultOf({ remove });
      expect(falls(curves.test, 1.05)).toBe(true);
    }
  });
});

describe("over many draws", () => {
  it("weak features peak at n and descend below the first minimum; the best ridge only falls", async () => {
    const { peakAtN, secondDescent, complete, draws, sizes, curves } = await resultOf({
      draws: 15
    });
    expect([complete, peakAtN, secondDescent]).toEqual([15, 15, 15]);
    for (const errors of draws) {
      const before = errors.filter((_, i) => (sizes[i] ?? 0) < 100);
      expect(Math.max(...errors)).toBeGreaterThan(5 * Math.min(...before));
    }
    expect(falls(curves.best, 1.02)).toBe(true);
  });

  it("digits peak at n too; with many wrong labels the second descent need not end lower", async () => {
    const digits = { ...preset("digits").values, rivals: [] };
    const clean = await resultOf({ ...digits, noise: 0, draws: 2 });
    expect([clean.peakAtN, clean.secondDescent]).toEqual([2, 2]);
    const wrong = await resultOf({ ...digits, noise: 30 });
    expect([wrong.peakAtN, wrong.secondDescent]).toEqual([5, 2]);
    says(exhibit.doesNotShow[4], "30 %", "2 of 5");
  });

  it("plain normal inputs follow the theory away from n", async () => {
    const errors: Result["draws"][number][] = [];
    for (let seed = 1; seed <= 4; seed++) {
      errors.push(...(await resultOf({ data: "isotropic", draws: 15, n: 40, seed })).draws);
    }
    const { sizes } = await resultOf({ data: "isotropic", draws: 1, n: 40 });
    for (const [i, size] of sizes.entries()) {
      if (Math.abs(size - 40) < 12) continue;
      const mean = errors.reduce((sum, draw) => sum + (draw[i] ?? 0), 0) / errors.length;
      const risk = isotropicRisk(isotropicSetting(40), size);
      expect(Math.abs(mean / risk - 1)).toBeLessThan(0.15);
    }
  });
});
