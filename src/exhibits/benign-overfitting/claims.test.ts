import { describe, expect, it } from "vitest";
import { format } from "../../lab/link";
import { defaults } from "../../lab/parameters";
import { finalResult } from "../../lab/run";
import { condition, posteriorMean, rbf, trainingSet } from "../../models/gp";
import { column } from "../../models/linalg";
import { exhibit } from "./exhibit";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { parameters, type Settings } from "./parameters";
import { presets } from "./presets";
import type { Result } from "./result";
import { error } from "./words";

const usual = defaults(parameters);
const preset = (id: string) => {
  const found = presets.find((one) => one.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return found;
};
const known = new Map<string, Promise<Result>>();
/** The last result of a state, computed once. */
const resultOf = (values: Settings): Promise<Result> => {
  const key = format(parameters, values);
  const result = known.get(key) ?? finalResult(experiment, values);
  known.set(key, result);
  return result;
};
const numbers = async (values: Partial<Settings>) => {
  const all = { ...usual, ...values };
  const found = figure(await resultOf(all), all).values;
  return (name: string): number => {
    const value = found[name];
    if (value === undefined) throw new Error(`no value ${name}`);
    return value;
  };
};
/** The text says exactly these errors. */
const says = (text: string, ...values: number[]) => {
  for (const value of values) expect(text).toContain(error(value));
};

/** The first result, without the refits. */
async function fits(values: Partial<Settings>) {
  const pause = async () => {};
  for await (const { result } of experiment.run({ ...usual, ...values }, { pause })) {
    return (learner: string) => {
      const found = result.fits.find((fit) => fit.learner === learner);
      if (!found) throw new Error(`no fit ${learner}`);
      return found;
    };
  }
  throw new Error("no result");
}

describe("what the presets say", () => {
  it("narrow spikes", async () => {
    const { values, notice } = preset("narrow-spikes");
    expect(values).toEqual({});
    const of = await numbers(values);
    says(notice, of("spiky"), of("smooth"), of("rough"));
    expect([of("points"), usual.noise]).toEqual([20, 0.3]);
    for (const learner of ["spiky", "rough"]) {
      expect(of(`${learner}.residual`)).toBeLessThan(1e-6);
    }
    expect(Math.abs(of("spiky.evidence") - of("smooth.evidence"))).toBeLessThan(0.01);
    for (const { reply } of exhibit.prediction?.answers ?? []) {
      says(reply, of("spiky"), of("smooth"), of("rough"));
    }
  });

  it("wider spikes", async () => {
    const { values, notice } = preset("wide-spikes");
    const of = await numbers(values);
    says(notice, of("spiky"), of("smooth.0.001"), of("spiky.0.3"), of("rough.0.3"));
    for (const width of [0.0001, 0.0003, 0.001]) {
      expect(of(`spiky.${width}`)).toBeLessThan(1.05 * of(`smooth.${width}`));
    }
    const climb = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3].map((width) => of(`spiky.${width}`));
    expect(climb).toEqual([...climb].sort((a, b) => a - b));
    expect(of("spiky.0.1")).toBeLessThan(of("rough.0.1"));
  });

  it("more points, same spikes", async () => {
    const { values, notice } = preset("more-points");
    const of = await numbers(values);
    says(notice, of("smooth.5"), of("smooth.80"), of("spiky.20"), of("spiky.80"));
    expect(of("spiky.80")).toBeGreaterThan(of("spiky.20"));
  });

  it("the price of noise", async () => {
    const { values, notice } = preset("more-noise");
    const of = await numbers(values);
    says(notice, of("spiky.1"), of("smooth.1"), of("spiky.0"), of("smooth.0"));
    const ratios = [0.1, 0.2, 0.3, 0.5, 0.7, 1].map((noise) => of(`rough.${noise}`) / noise);
    expect(notice).toContain(
      `${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)} times`
    );
  });

  it("a harmful interpolant", async () => {
    const { values, notice } = preset("catastrophe");
    const of = await numbers(values);
    says(notice, of("narrow.5"), of("narrow.80"), of("spiky"));
    expect(of("narrow.residual")).toBeLessThan(1e-6);
  });
});

describe("what else is said", () => {
  it("admitting noise is never more than 1 % worse in the median, and mostly better", async () => {
    let better = 0;
    let compared = 0;
    for (const { values } of presets) {
      const all = { ...usual, ...values };
      const { errors } = await resultOf(all);
      const [spiky, smooth] = errors.curves;
      errors.at.forEach((value, i) => {
        if (errors.against === "noise" && value === 0) return;
        const excess = (spiky?.median[i] ?? 0) / (smooth?.median[i] ?? 1);
        expect(excess).toBeGreaterThan(0.99);
        compared++;
        if (excess > 1) better++;
      });
    }
    expect(better).toBeGreaterThan(0.7 * compared);
  });

  it("an RBF of lengthscale 0.2 without noise misses labels", async () => {
    const { x, y } = await resultOf(usual);
    const data = trainingSet(column(x), column(y));
    const { data: curve } = posteriorMean(
      condition({ kernel: rbf({ lengthscale: 0.2 }), noise: 0 }, data),
      data.x
    );
    const most = Math.max(...curve.map((value, i) => Math.abs(value - (y[i] as number))));
    says(exhibit.method.at(-1) ?? "", most);
  });

  it("narrower spikes come ever closer to the smooth model with noise", async () => {
    const gaps: number[] = [];
    for (const width of [0.01, 0.001, 0.0001]) {
      const of = await fits({ width, n: 40 });
      gaps.push(Math.abs(of("spiky").logEvidence - of("smooth").logEvidence));
    }
    expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
  });
});

describe("what holds for every seed that was tried", () => {
  const seeds = Array.from({ length: 20 }, (_, i) => i + 1);

  it("narrow spikes pass through every label and stay near the smooth model", async () => {
    for (const seed of seeds) {
      const of = await fits({ seed });
      expect(of("spiky").residual).toBeLessThan(1e-6);
      expect(Math.abs(of("spiky").rmse - of("smooth").rmse)).toBeLessThan(0.05);
    }
  });

  it("spikes of width 0.1 lose, mostly", async () => {
    let losses = 0;
    for (const seed of seeds) {
      const of = await fits({ seed, width: 0.1 });
      if (of("spiky").rmse > of("smooth").rmse) losses++;
    }
    expect(losses).toBeGreaterThan(17);
  });

  it("medians are those of the reference table, to sampling error", async () => {
    const of = await numbers({ seed: 7 });
    const table = { smooth: [0.22, 0.15, 0.11, 0.08], spiky: [0.22, 0.16, 0.12, 0.11] };
    for (const [learner, medians] of Object.entries(table)) {
      [10, 20, 40, 80].forEach((n, i) => {
        const median = medians[i] as number;
        expect(Math.abs(of(`${learner}.${n}`) - median)).toBeLessThan(0.25 * median);
      });
    }
  });
});
