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
    says(notice, of("crossed.100"), of("evidence.100"));
    expect([of("draws"), of("draws.peak"), of("draws.descent")]).toEqual([9, 9, 9]);
    expect(notice).toContain("all 9 draws");
    const { curves, sizes } = await resultOf({});
    expect(falls(curves.test.slice(0, sizes.indexOf(40) + 1))).toBe(true);
    expect(falls(curves.evidence, 1.03)).toBe(true);
    expect(falls(curves.crossed)).toBe(true);
    expect(of("crossed.100")).toBeLessThan(of("evidence.100"));
    const [, news, rival] = exhibit.doesNotShow;
    says(news, of("ideal.40"), of("ideal.400"));
    says(rival, of("crossed.100"), of("evidence.100"));
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
    says(notice, of("hessian.800"));
    const { curves, sizes } = await resultOf(values);
    expect(sizes[curves.determined.indexOf(Math.max(...curves.determined))]).toBe(200);
    expect([of("peak.at"), of("dip.at")]).toEqual([200, 100]);
    const [dip, peak] = [sizes.indexOf(100), sizes.indexOf(200)];
    for (const curve of [curves.test, curves.determined])
      expect(falls(curve.slice(peak))).toBe(true);
    expect(falls(curves.test.slice(0, dip + 1))).toBe(true);
    expect(rises(curves.determined.slice(0, peak + 1))).toBe(true);
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
    says(exhibit.doesNotShow[2], of("crossed.200"), of("evidence.200"));
    expect(falls(curves.crossed)).toBe(true);
  });

  it("fold the curve", async () => {
    const { values, notice } = preset("fold");
    const of = await numbers(values);
    says(notice, of("effective.4000"), of("effective.200"));
    const { curves } = await resultOf(values);
    says(notice, Math.round(Math.max(...curves.test) / Math.min(...curves.test)));
    const places = curves.test.map((test, i) => [curves.effective[i] ?? 1, test] as const);
    const hollow = places.slice(0, 8);
    let most = 1;
    for (const [x, y] of places.slice(8)) {
      const i = hollow.findIndex(([effective]) => effective > x);
      const [a, b] = [hollow[i - 1] ?? [1, 1], hollow[i] ?? [1, 1]];
      const share = Math.log(x / a[0]) / Math.log(b[0] / a[0]);
      const beside = a[1] * (b[1] / a[1]) ** share;
      expect(y).toBeLessThan(beside);
      most = Math.max(most, beside / y);
    }
    says(notice, most.toFixed(1));
    expect(of("effective.200")).toBeGreaterThan(200);
  });

  it("without one ingredient", async () => {
    const { values, notice } = preset("one-ingredient");
    const of = await numbers(values);
    says(notice, of("test.5"), of("test.400"));
    const { curves } = await resultOf(values);
    expect(falls(curves.test)).toBe(true);
    curves.test.forEach((error, i) => {
      expect(Math.abs(Math.log(error / (curves.ideal[i] ?? 0)))).toBeLessThan(0.12);
    });
    for (const remove of ["directions", "inputs"] as const) {
      const { curves } = await resultOf({ remove });
      expect(falls(curves.test, 1.05)).toBe(true);
    }
  });
});

describe("over many draws", () => {
  it("far beyond n the evidence interpolates weak features; cross-validation does better", async () => {
    let better = 0;
    for (const seed of [1, 2, 3, 4]) {
      const of = await numbers({ seed, look: 4, draws: 5 });
      expect(of("look.evidence.ridge")).toBeCloseTo(1e-8, 12);
      if (of("crossed.100") < of("evidence.100")) better++;
      expect(of("crossed.400")).toBeLessThan(of("evidence.400"));
      expect(of("ideal.400")).toBeLessThan(of("crossed.400"));
    }
    expect(better).toBe(4);
  });

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
    const said = exhibit.doesNotShow.find((text) => text.includes("ends lower"));
    says(said, "30 %", "2 of 5");
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
