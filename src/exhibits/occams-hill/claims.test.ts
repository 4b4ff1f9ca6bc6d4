import { describe, expect, it } from "vitest";
import { defaults } from "../../lab/parameters";
import { finalResult } from "../../lab/run";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { parameters, type Settings } from "./parameters";
import { presets } from "./presets";
import { readings } from "./reading";
import type { PriorName, Result } from "./result";
import { truthNames } from "./truths";

const usual = defaults(parameters);
const resultOf = (changes: Partial<Settings>) => finalResult(experiment, { ...usual, ...changes });
const ofPreset = (id: string) => resultOf(presets.find((preset) => preset.id === id)?.values ?? {});
const at = ({ degrees, evidence }: Result, name: PriorName, degree: number) =>
  evidence[name].total[degrees.indexOf(degree)] ?? Number.NaN;
const from = (result: Result, name: PriorName, degree: number) =>
  [...result.evidence[name].total].slice(result.degrees.indexOf(degree));
const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

describe("what the presets say", () => {
  it("hill: 16 nats against 3, and a plateau from degree 20", async () => {
    const result = await ofPreset("hill");
    const found = readings(result);
    expect(found.spread.best).toBe(2);
    expect(found.decaying.best).toBe(2);
    expect(Math.round(found.spread.fall)).toBe(16);
    expect(Math.round(found.decaying.fall)).toBe(3);
    expect(spread(from(result, "decaying", 20))).toBeLessThan(0.05);
    expect(found.spread.top).toBeGreaterThan(found.decaying.top);
    expect(Math.exp(found.spread.fall)).toBeGreaterThan(8e6);
    expect(Math.exp(found.spread.fall)).toBeLessThan(1.3e7);
  });

  it("growing: 103 nats and no end; 16 remain with the total held", async () => {
    const result = await ofPreset("growing");
    const found = readings(result);
    expect(Math.round(found.spread.fall)).toBe(103);
    const tail = from(result, "spread", 150);
    tail.slice(1).forEach((value, i) => {
      expect(value).toBeLessThan(tail[i] ?? 0);
    });
    expect(found.spread.fall).toBeGreaterThan(2 * readings(await ofPreset("hill")).spread.fall);
  });

  it("wave: within one nat at degree 10,000, against 17 and a mean near zero", async () => {
    const result = await ofPreset("wave");
    const found = readings(result);
    expect(found.decaying.fall).toBeLessThan(1);
    expect(Math.round(found.spread.fall)).toBe(17);
    expect(result.functions.decaying.rmse).toBeLessThan(0.15);
    const heights = [...result.functions.spread.mean].map(Math.abs).sort((a, b) => a - b);
    expect(heights[Math.floor(0.9 * heights.length)]).toBeLessThan(0.05);
  });

  it("powers: a fall of 2.6 nats under equal variances", async () => {
    const { spread } = readings(await ofPreset("powers"));
    expect(spread.fall.toFixed(1)).toBe("2.6");
  });

  it("fast: level, 34 nats under the hill, most of it scale, yet the better curve at 150", async () => {
    const result = await ofPreset("fast");
    const found = readings(result);
    expect(spread(from(result, "decaying", 20))).toBeLessThan(0.1);
    expect(Math.floor(found.spread.top - found.decaying.top)).toBe(34);
    expect(at(result, "spread", 150)).toBeGreaterThan(at(result, "decaying", 150));
    expect(result.functions.spread.rmse).toBeGreaterThan(result.functions.decaying.rmse);
    const scaled = readings(await resultOf({ truth: "wave", decay: "quartic", amplitude: "best" }));
    expect((scaled.spread.top - scaled.decaying.top).toFixed(1)).toBe("5.0");
  });
});

describe("what the words say", () => {
  it("in 20 of 20 data sets the hill falls further than the plateau", async () => {
    const repeats = [];
    for (let seed = usual.seed; seed < usual.seed + 20; seed++) {
      const result = await resultOf({ seed });
      if (experiment.summarise) repeats.push(experiment.summarise(result));
    }
    const result = await resultOf({});
    const { notice, panels } = figure(result, usual, repeats);
    const rows = panels[0]?.readouts?.rows ?? [];
    expect(rows.at(-1)).toEqual({ label: "Spread thin falls further", value: "20 of 20 seeds" });
    expect(notice).toContain("In 20 of 20 data sets the spread-thin evidence falls further");
  }, 20_000);

  it("calls a plateau level and names where it starts, not where rounding puts its top", async () => {
    const fast = await ofPreset("fast");
    const { decaying } = readings(fast);
    expect(decaying.level).toBe(true);
    expect(decaying.best).toBeLessThan(30);
    expect(spread(from(fast, "decaying", decaying.best))).toBeLessThan(0.1);
    const { notice, panels } = figure(fast, usual);
    expect(notice).toContain(`Decaying: level from degree ${decaying.best} on.`);
    const labels = panels[0]?.readouts?.rows.map(({ label }) => label);
    expect(labels).toContain(`Decaying, level from degree ${decaying.best}`);
    expect(readings(await resultOf({})).decaying.level).toBe(false);
  });

  it("a slow decay costs as much as none, less so with the scale chosen", async () => {
    const slow = readings(await resultOf({ share: 0.95 }));
    expect(Math.round(slow.decaying.fall)).toBe(35);
    expect(Math.round(slow.spread.fall)).toBe(16);
    const scaled = readings(await resultOf({ share: 0.95, amplitude: "best" }));
    expect(Math.round(scaled.decaying.fall)).toBe(8);
    expect(Math.round(scaled.spread.fall)).toBe(12);
  });

  it("the hill shrinks and stays when the scale is chosen by the evidence", async () => {
    const set = readings(await resultOf({}));
    const best = await resultOf({ amplitude: "best" });
    const chosen = readings(best);
    expect(chosen.spread.fall).toBeLessThan(set.spread.fall);
    expect(chosen.spread.fall).toBeGreaterThan(10);
    expect(chosen.decaying.fall).toBeLessThan(1.5);
    const growing = await resultOf({ amplitude: "best", total: "growing" });
    expect(growing.evidence.spread.total.at(-1)).toBeCloseTo(
      best.evidence.spread.total.at(-1) ?? Number.NaN,
      8
    );
  });

  it("log evidence = constant − misfit − complexity, both prices at least 0", async () => {
    for (const changes of [{}, { truth: "wave", decay: "quartic", amplitude: "best" }] as const) {
      const { constant, degrees, evidence } = await resultOf(changes);
      for (const { total, misfit, complexity } of Object.values(evidence)) {
        degrees.forEach((_, i) => {
          const [fit, price] = [misfit[i] ?? -1, complexity[i] ?? -1];
          expect(Math.min(fit, price)).toBeGreaterThanOrEqual(0);
          expect(constant - fit - price).toBeCloseTo(total[i] ?? Number.NaN, 9);
        });
      }
    }
  });

  it("holds over truths, sizes and seeds: hill, plateau, and powers of x in between", async () => {
    for (const truth of truthNames) {
      for (const n of [10, 20, 50]) {
        for (const seed of [1, 2]) {
          const state = { truth, n, seed, total: "growing", degree: 10 } as const;
          const legendre = await resultOf(state);
          const { spread } = readings(legendre);
          expect(spread.top - at(legendre, "spread", 150)).toBeGreaterThan(20);
          const held = await resultOf({ ...state, total: "fixed" });
          expect(readings(held).spread.fall).toBeGreaterThan(readings(held).decaying.fall);
          const plateau = from(legendre, "decaying", 10);
          expect(Math.abs((plateau[0] ?? 0) - at(legendre, "decaying", 150))).toBeLessThan(0.35);
          const powers = readings(await resultOf({ ...state, basis: "powers" }));
          expect(powers.spread.fall).toBeLessThan(12);
        }
      }
    }
  }, 20_000);
});
