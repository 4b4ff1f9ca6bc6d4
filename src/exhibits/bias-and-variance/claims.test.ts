import { describe, expect, it } from "vitest";
import { defaults } from "../../lab/parameters";
import { finalResult } from "../../lab/run";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { parameters, type Settings } from "./parameters";
import { presets } from "./presets";
import { read } from "./reading";
import type { Learner, Result } from "./result";
import { truthNames } from "./truths";
import { plain } from "./words";

const usual = defaults(parameters);
const resultOf = (changes: Partial<Settings>) => finalResult(experiment, { ...usual, ...changes });
const valuesOf = (id: string): Settings => ({
  ...usual,
  ...presets.find((preset) => preset.id === id)?.values
});
const at = ({ positions, curves }: Result, learner: Learner, position: number) => {
  const i = positions.indexOf(position);
  const { bias2, variance } = curves[learner];
  return { bias2: bias2[i] ?? Number.NaN, variance: variance[i] ?? Number.NaN };
};
const from = ({ positions }: Result, series: Float64Array, position: number) =>
  [...series].slice(positions.indexOf(position));
const excess = (result: Result, learner: Learner) =>
  [...result.curves[learner].bias2].map((b, i) => b + (result.curves[learner].variance[i] ?? 0));
const rising = (values: readonly number[]) =>
  values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0));
const falling = (values: readonly number[]) => rising(values.map((value) => -value));

describe("what the presets say", () => {
  it("degree: least squares trades, soft does not", async () => {
    const result = await resultOf({});
    const { flexible, soft } = result.curves;
    expect(read(result, "flexible", usual).leastAt).toBe(6);
    expect(at(result, "flexible", 20).variance.toFixed(2)).toBe("1.70");
    const upTo20 = result.positions.filter((degree) => degree <= 20).length;
    expect(rising([...flexible.variance].slice(0, upTo20))).toBe(true);
    const biases = [...flexible.bias2].slice(0, upTo20);
    expect(biases.every((b, i) => b <= (biases[i - 1] ?? 1) * (1 + 1e-9) + 1e-15)).toBe(true);
    for (const b of from(result, soft.bias2, 6)) expect(b).toBeCloseTo(0.001, 3);
    for (const v of from(result, soft.variance, 6)) expect(v).toBeCloseTo(0.02, 2);
  });

  it("strength: more of it is always more bias and less variance, at two levels", async () => {
    const values = valuesOf("strength");
    const result = await resultOf(values);
    for (const learner of ["flexible", "soft"] as const) {
      expect(rising([...result.curves[learner].bias2])).toBe(true);
      expect(falling([...result.curves[learner].variance])).toBe(true);
    }
    expect(read(result, "flexible", values).least.toFixed(3)).toBe("0.141");
    expect(read(result, "soft", values).least.toFixed(3)).toBe("0.112");
  });

  it("points: both fall together from 7 points on; least squares is worst at 21", async () => {
    const values = valuesOf("points");
    const result = await resultOf(values);
    const { soft } = result.curves;
    expect(falling(from(result, soft.bias2, 7))).toBe(true);
    expect(falling(from(result, soft.variance, 7))).toBe(true);
    expect(at(result, "soft", 200).bias2.toFixed(5)).toBe("0.00003");
    expect(at(result, "soft", 200).variance.toFixed(3)).toBe("0.005");
    const { errors, least } = read(result, "flexible", values);
    expect(result.positions[errors.indexOf(Math.max(...errors))]).toBe(21);
    expect(least / read(result, "soft", values).least).toBeLessThan(1.1);
  });

  it("parabola: degree 2 is best, and further orders cost the soft model a little", async () => {
    const values = valuesOf("parabola");
    const result = await resultOf(values);
    for (const learner of ["flexible", "soft"] as const) {
      expect(read(result, learner, values).leastAt).toBe(2);
      expect(read(result, learner, values).least.toFixed(3)).toBe("0.099");
    }
    expect(at(result, "flexible", 2).bias2).toBeLessThan(1e-20);
    const { bias2, variance } = at(result, "soft", 100);
    expect((bias2 + variance + 0.09).toFixed(3)).toBe("0.111");
  });

  it("beyond: variance falls, bias rises, and the error is four times soft’s", async () => {
    const values = valuesOf("beyond");
    const result = await resultOf(values);
    const { flexible } = result.curves;
    expect(falling(from(result, flexible.variance, 31))).toBe(true);
    expect(rising(from(result, flexible.bias2, 36))).toBe(true);
    expect(at(result, "flexible", 100).variance.toFixed(3)).toBe("0.034");
    expect(at(result, "flexible", 100).bias2.toFixed(3)).toBe("0.334");
    const ratio = read(result, "flexible", values).here / read(result, "soft", values).here;
    expect(ratio).toBeGreaterThan(3.8);
    expect(ratio).toBeLessThan(4.2);
  });
});

describe("what the words say", () => {
  it("holds for all three truths: least squares explodes, the soft model is nearly free", async () => {
    const costs: number[] = [];
    for (const truth of truthNames) {
      const result = await resultOf({ truth });
      const flexible = excess(result, "flexible");
      const soft = excess(result, "soft");
      const at20 = flexible[result.positions.indexOf(20)] ?? 0;
      expect(at20).toBeGreaterThan(50 * Math.min(...flexible));
      if (truth === "wave") expect(soft.at(-1)).toBeLessThan(1.25 * Math.min(...soft));
      costs.push(((soft.at(-1) ?? 0) + 0.09) / (Math.min(...soft) + 0.09));
    }
    expect(Math.round(100 * Math.min(...costs))).toBe(103);
    expect(Math.round(100 * Math.max(...costs))).toBe(113);
  });

  it("scopes the trade: soft past degree 6, both along the strength, points past coefficients", async () => {
    const degree = await resultOf({});
    for (const part of [degree.curves.soft.bias2, degree.curves.soft.variance]) {
      const tail = from(degree, part, 6);
      expect(Math.max(...tail) - Math.min(...tail)).toBeLessThan(0.004);
    }
    const few = (await resultOf({ axis: "strength", n: 5 })).curves.soft;
    expect(falling([...few.bias2].slice(0, 20))).toBe(true);
    expect(falling([...few.variance].slice(0, 20))).toBe(true);
    const points = await resultOf({ axis: "points" });
    const { bias2, variance } = points.curves.flexible;
    expect(falling(from(points, variance, 22))).toBe(true);
    expect(Math.max(...from(points, bias2, 22))).toBeLessThan(1e-15);
    expect(at(points, "flexible", 20).variance).toBeGreaterThan(
      at(points, "flexible", 10).variance
    );
    expect(
      rising([...variance].slice(points.positions.indexOf(3), points.positions.indexOf(22)))
    ).toBe(true);
  });

  it("predicts: least squares trades one way to degree 29 and the other way past it", async () => {
    const result = await resultOf({});
    const { bias2, variance } = result.curves.flexible;
    const [six, peak] = [6, 29].map((position) => result.positions.indexOf(position));
    expect(rising([...variance].slice(six, (peak ?? 0) + 1))).toBe(true);
    expect(bias2[peak ?? 0]).toBeLessThan(bias2[six ?? 0] ?? 0);
    expect(falling(from(result, variance, 29))).toBe(true);
    expect(bias2.at(-1)).toBeGreaterThan(bias2[peak ?? 0] ?? 1);
    expect(at(result, "flexible", 100).variance).toBeGreaterThan(at(result, "soft", 100).variance);
  });

  it("names the first of places whose errors print alike, and a level stretch as one", async () => {
    const result = await resultOf({ growth: 20 });
    const values = { ...usual, growth: 20 };
    const { errors, level, leastAt } = read(result, "soft", values);
    expect(level).toBe(true);
    const alike = errors.slice(result.positions.indexOf(leastAt)).map(plain);
    expect(new Set(alike).size).toBe(1);
    expect(figure(result, values).notice).toContain(`from degree ${leastAt} on, and the same here`);
  });

  it("has short labels where the label is long", () => {
    for (const parameter of Object.values(parameters)) {
      if (parameter.kind !== "number" && parameter.kind !== "integer") continue;
      if (parameter.group !== "main" || parameter.label.length <= 14) continue;
      expect(parameter.short?.length ?? 99).toBeLessThanOrEqual(14);
    }
  });

  it("refits close in on the exact values", async () => {
    const far = async (refits: number) => {
      const { shown } = await resultOf({ refits, seed: 5 });
      return Math.abs(shown.soft.sampled.variance / shown.soft.exact.variance - 1);
    };
    expect(await far(1000)).toBeLessThan(0.05);
    expect(await far(1000)).toBeLessThan(await far(5));
  });
});
