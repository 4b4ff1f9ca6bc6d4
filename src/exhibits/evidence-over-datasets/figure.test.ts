import { describe, expect, it } from "vitest";
import { defaults } from "../../lab/parameters";
import { finalResult } from "../../lab/run";
import { stream } from "../../models/random";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { modelNames, models } from "./models";
import { parameters, type Settings } from "./parameters";

const usual = defaults(parameters);
const shortNames = modelNames.map((model) => models[model].short);

/** Random states: 25 priors, and for each eight data sets with some of the models. */
function* states(): Generator<Settings> {
  const random = stream(1, "states");
  for (let prior = 0; prior < 25; prior++) {
    const width = 0.3 * 100 ** (random.uniform() * (prior % 5 === 0 ? 1 : 0.75));
    const bias = 0.1 ** random.uniform();
    for (let i = 0; i < 8; i++) {
      const some = modelNames.filter(() => random.uniform() < 0.8);
      yield {
        ...usual,
        width,
        bias,
        labels: random.below(512),
        models: some.length > 0 ? some : ["m3"]
      };
    }
  }
}

describe("the figure", () => {
  it("is true in 200 random states", { timeout: 60_000 }, async () => {
    for (const values of states()) {
      const result = await finalResult(experiment, values);
      const { description, notice, panels } = figure(result, values);
      expect(description.split(/\s+/).length).toBeLessThanOrEqual(40);
      const texts = [description, notice, ...panels.map((panel) => panel.description)].join(" ");
      expect(texts).not.toMatch(/NaN|undefined|Infinity|null|e-\d/);
      const at = result.evidence.map((evidence) => evidence[values.labels] ?? 0);
      const best = result.models[at.indexOf(Math.max(...at))] ?? "m0";
      expect(notice.startsWith(models[best].short)).toBe(true);
      expect(description.startsWith(models[best].short)).toBe(true);
      const loser = /(M.) could fit the labels better/.exec(notice)?.[1];
      if (loser) {
        const m = result.models.findIndex((model) => models[model].short === loser);
        expect(at[m]).toBeLessThan(Math.max(...at));
        expect(result.own.bestFit[m]).toBe(Math.max(...result.own.bestFit));
      }
      for (const name of shortNames.filter(
        (_, m) => !values.models.includes(modelNames[m] ?? "m0")
      )) {
        expect(texts).not.toContain(name);
      }
      expect(result.own.share.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }
  });

  it("lets every data set be picked once by key, and every cell be turned over", async () => {
    const result = await finalResult(experiment, usual);
    const [evidence, own] = figure(result, usual).panels;
    const values = evidence?.pick?.at.map(({ value }) => value) ?? [];
    expect(new Set(values.slice(0, 512)).size).toBe(512);
    expect(values.at(-1)).toBe(values[511]);
    expect(values[result.own.place]).toBe(usual.labels);
    const turned = own?.pick?.at.map(({ value }) => Number(value) ^ usual.labels) ?? [];
    expect(turned).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256]);
  });
});
