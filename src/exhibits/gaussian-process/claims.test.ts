import { describe, expect, it } from "vitest";
import { defaults } from "../../lab/parameters";
import { finalResult } from "../../lab/run";
import { condition, trainingSet } from "../../models/gp";
import { column } from "../../models/linalg";
import { log10 } from "./ascents";
import { grid } from "./data-sets";
import { exhibit } from "./exhibit";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { kernelOf } from "./kernels";
import { parameters, type Settings } from "./parameters";
import { presets } from "./presets";
import type { Result } from "./result";
import { fixed, nats, size } from "./words";

const usual = defaults(parameters);
const preset = (id: string) => {
  const found = presets.find((one) => one.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return found;
};
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
const says = (text: string, ...words: string[]) => {
  for (const word of words) expect(text).toContain(word);
};

const isBeyond = (_: number, i: number) => Math.abs(grid[i] as number) > 3;
const largestBeyond = (values: Float64Array) =>
  values.filter(isBeyond).reduce((most, value) => Math.max(most, Math.abs(value)), 0);

/** Root mean squared distance of the mean to the truth where no readout counts it, |x| > 3. */
function beyond({ posterior, truth }: Result): number {
  const off = posterior.mean.map((value, i) => value - (truth?.[i] as number)).filter(isBeyond);
  return Math.sqrt(off.reduce((sum, one) => sum + one * one, 0) / off.length);
}

/** Where a function of one hill is highest between two places, by golden sections. */
function highestWithin(f: (x: number) => number, low: number, high: number): number {
  const share = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [low, high];
  while (b - a > 1e-7) {
    const [left, right] = [b - share * (b - a), a + share * (b - a)];
    if (f(left) < f(right)) a = left;
    else b = right;
  }
  return (a + b) / 2;
}

describe("what the presets say", () => {
  it("ten points", async () => {
    const { values, notice } = preset("trend");
    expect(values).toEqual({});
    const result = await resultOf(values);
    expect([result.x.length, result.posterior.samples.length]).toEqual([10, 4]);
    expect(result.prior.sd.every((sd) => Math.abs(sd - 1) < 1e-12)).toBe(true);
    const of = await numbers(values);
    says(notice, `± ${size(of("band.narrowest"))}`, `± ${size(of("band.widest"))}`);
    const near = (at: number) => Math.min(...result.x.map((x) => Math.abs(x - at)));
    const widest = result.posterior.sd.indexOf(Math.max(...result.posterior.sd));
    expect(near(result.grid[widest] ?? 0)).toBeGreaterThan(1);
  });

  it("two explanations", async () => {
    const { values, notice } = preset("two-explanations");
    const of = await numbers(values);
    for (const k of [1, 2]) {
      says(notice, size(of(`summit.${k}.lengthscale`)), size(of(`summit.${k}.noise`)));
      says(notice, nats(of(`summit.${k}.evidence`)));
    }
    const replies = exhibit.prediction?.answers.map(({ reply }) => reply) ?? [];
    for (const reply of replies) {
      says(reply, nats(of("summit.1.evidence")), nats(of("summit.2.evidence")));
    }
    says(replies[0] ?? "", fixed(of("summit.2.evidence") - of("summit.1.evidence"), 3));
  });

  it("periodic × RBF", async () => {
    const { values, notice } = preset("periodic");
    const product = await resultOf(values);
    const alone = await resultOf({ ...values, second: "none", choose: "evidence" });
    says(notice, size(product.rmse ?? 0), size(alone.rmse ?? 0));
    says(notice, `${fixed(product.evidence.total - alone.evidence.total, 1)} lower`);
    const { mean } = product.posterior;
    const truth = product.truth as Float64Array;
    says(notice, `${size(beyond(alone))} against ${size(beyond(product))}`);
    says(
      notice,
      `swings up to ${size(largestBeyond(mean))}`,
      `up to ${size(largestBeyond(truth))}.`
    );
    expect(beyond(alone)).toBeLessThan(beyond(product));
    const unseen = alone.posterior.mean.filter((_, i) => (alone.grid[i] ?? 0) > 3);
    expect(Math.max(...unseen.map(Math.abs))).toBeLessThan(0.05);
  });

  it("too short, too long", async () => {
    const { values, notice } = preset("too-short");
    const result = await resultOf(values);
    const best = await resultOf({ ...values, choose: "evidence" });
    const of = await numbers(values);
    says(notice, size(result.rmse ?? 0), size(best.rmse ?? 0), `at ${size(of("slice.peak"))};`);
    const { complexity, fit, total } = result.slice;
    expect([...complexity]).toEqual([...complexity].sort((a, b) => a - b));
    const peak = total.indexOf(Math.max(...total));
    const beyond = [...fit.slice(peak)];
    expect(beyond).toEqual([...beyond].sort((a, b) => b - a));
  });

  it("no data", async () => {
    const { values } = preset("prior");
    const { prior, posterior, surface } = await resultOf(values);
    expect(posterior).toEqual(prior);
    expect(surface.values.every((value) => value === 0)).toBe(true);
    expect((await resultOf({ ...values, placed: { data: [[0, 1]] } })).x.length).toBe(1);
  });
});

describe("what else is said", () => {
  it("more evidence is not less error", async () => {
    let farther = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const byHand = await resultOf({ seed, functions: 0 });
      const chosen = await resultOf({ seed, functions: 0, choose: "evidence" });
      expect(chosen.evidence.total).toBeGreaterThan(byHand.evidence.total);
      if ((chosen.rmse ?? 0) > (byHand.rmse ?? 0)) farther++;
    }
    says(exhibit.doesNotShow[0] ?? "", `for ${farther} of seeds 1 to 40`);
  });
});

describe("what holds for every seed that was tried", () => {
  it("the complexity term rises with the lengthscale, the fit falls beyond the peak", async () => {
    for (let seed = 1; seed <= 30; seed++) {
      const { slice } = await resultOf({ data: "draw", n: 15, functions: 0, seed });
      const complexity = [...slice.complexity];
      expect(complexity).toEqual([...complexity].sort((a, b) => a - b));
      const beyond = [...slice.fit.slice(slice.total.indexOf(Math.max(...slice.total)))];
      expect(beyond).toEqual([...beyond].sort((a, b) => b - a));
    }
  });

  it("the sum is highest where it is said to be, between the places of the grid too", async () => {
    const states: Partial<Settings>[] = presets.map(({ values }) => values);
    for (let seed = 1; seed <= 12; seed++) states.push({ data: "draw", n: 15, seed });
    for (const { value: kernel } of parameters.kernel.options) states.push({ kernel });
    let apart = 0;
    for (const state of states) {
      const all = { ...usual, ...state, functions: 0 };
      const { x, y, noise, slice, surface } = await finalResult(experiment, all);
      if (!slice.peak) continue;
      const data = trainingSet(column(x), column(y));
      const height = (log: number) =>
        condition({ kernel: kernelOf(all, 10 ** log), noise }, data).evidence[0]?.total as number;
      const top = surface.lengthscales[slice.total.indexOf(Math.max(...slice.total))] as number;
      const found = highestWithin(
        height,
        Math.max(-1, top - 0.05),
        Math.min(log10(20), top + 0.05)
      );
      expect(slice.peak.logEvidence).toBeGreaterThan(height(found) - 1e-9);
      expect(Math.abs(log10(slice.peak.lengthscale) - found)).toBeLessThan(1e-4);
      if (size(slice.peak.lengthscale) !== size(10 ** top)) apart++;
    }
    expect(apart).toBeGreaterThan(states.length / 2);
  });

  it("two starts end on the two summits", async () => {
    const starts = [
      [0, -1],
      [Math.log10(4.5), Math.log10(0.4)]
    ] as const;
    const { ascents } = await resultOf({ data: "seven", placed: { starts } });
    const expected = [
      [0.9747207, 0.1191357, -5.38964],
      [4.45, 0.347, -5.377]
    ];
    ascents.forEach(({ lengthscale, noise, logEvidence, converged }, i) => {
      const [l, s, height] = expected[i] as [number, number, number];
      expect(converged).toBe(true);
      expect(lengthscale).toBeCloseTo(l, 2);
      expect(noise).toBeCloseTo(s, 3);
      expect(logEvidence).toBeCloseTo(height, 3);
    });
  });

  it("the product wins where the wave was half seen, and mostly loses beyond", async () => {
    let closer = 0;
    let farther = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const chosen = {
        ...preset("periodic").values,
        choose: "evidence",
        functions: 0,
        seed
      } as const;
      const product = await resultOf(chosen);
      const alone = await resultOf({ ...chosen, second: "none" });
      expect(product.evidence.total).toBeGreaterThan(alone.evidence.total);
      if ((product.rmse ?? 0) < (alone.rmse ?? 0)) closer++;
      if (beyond(product) > beyond(alone)) farther++;
    }
    expect(closer).toBeGreaterThan(30);
    says(exhibit.doesNotShow[1] ?? "", `for ${farther} of seeds 1 to 40`);
  });

  it("a belief is never wider after the data than before", async () => {
    for (const kernel of ["rbf", "matern12", "periodic", "linear"] as const) {
      for (const second of ["none", "plus-linear", "times-periodic"] as const) {
        const { prior, posterior } = await resultOf({ kernel, second });
        posterior.sd.forEach((sd, i) => {
          expect(sd).toBeLessThanOrEqual(prior.sd[i] as number);
        });
      }
    }
  });
});
