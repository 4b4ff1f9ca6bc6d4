import { describe, expect, it } from "vitest";
import { defaults } from "../../lab/parameters";
import { finalResult } from "../../lab/run";
import { advance, outputs, start } from "../../models/network";
import { bound, drawsOfOne, drawsOfSwag, recipe, wandering } from "./approximations";
import { grid } from "./data";
import { effects } from "./effects";
import { exhibit } from "./exhibit";
import { experiment, secondOpinion } from "./experiment";
import { figure } from "./figure";
import { parameters, type Settings } from "./parameters";
import { presets } from "./presets";
import { leapfrog, startSteps } from "./reference";
import type { Result } from "./result";
import { size, thousandth } from "./words";

const usual = defaults(parameters);
const preset = (id: string) => {
  const found = presets.find((one) => one.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return found;
};
const known = new Map<string, Promise<Result>>();
const resultOf = (values: Partial<Settings>): Promise<Result> => {
  const key = JSON.stringify(values);
  const found = known.get(key) ?? finalResult(experiment, { ...usual, ...values });
  known.set(key, found);
  return found;
};
const says = (text: string, ...words: string[]) => {
  for (const word of words) expect(text).toContain(word);
};
async function numbers(values: Partial<Settings>) {
  const found = figure(await resultOf(values), { ...usual, ...values }).values;
  return (name: string): number => {
    const value = found[name];
    if (value === undefined) throw new Error(`no value ${name}`);
    return value;
  };
}
/** How far the mean on show is from the posterior's, on average over the grid. */
const offMean = ({ reference, shown }: Result): number =>
  reference.mean.reduce((sum, m, i) => sum + Math.abs(m - (shown?.mean[i] ?? Number.NaN)), 0) /
  reference.mean.length;

describe("what the presets say", () => {
  it("the posterior and an ensemble", async () => {
    const { values, notice } = preset("ensemble");
    expect(values).toEqual({});
    const of = await numbers(values);
    const [own, posterior] = [of("ensemble.spread"), of("posterior.spread")].map(thousandth);
    says(notice, `spread ${own}`, `posterior ${posterior}`);
    says(notice, `distance ${thousandth(of("ensemble.distance"))}`);
    says(notice, `is ${thousandth(of("ensemble.first"))} away`);
    for (const { reply } of exhibit.prediction?.answers ?? []) {
      says(reply, `${own} against ${posterior}`);
    }
    expect(Math.round(of("posterior.spread") / of("ensemble.spread"))).toBe(6);
    expect(of("posterior.rHat")).toBeLessThan(1.05);
  });

  it("leave out the prior", async () => {
    const { values, notice } = preset("free");
    const of = await numbers(values);
    says(notice, `spread ${thousandth(of("free.spread"))}`, thousandth(of("posterior.spread")));
    says(notice, thousandth(of("free.distance")), `(${thousandth(of("ensemble.distance"))})`);
    expect(of("free.distance")).toBeGreaterThanOrEqual(of("ensemble.distance"));
    const likelihoods = ["free.likelihood", "posterior.likelihood"].map((name) => size(of(name)));
    says(exhibit.doesNotShow.join("\n"), `(${likelihoods.join(" against ")})`);
  });

  it("anchor each network", async () => {
    const { values, notice } = preset("anchored");
    const of = await numbers(values);
    says(
      notice,
      `${thousandth(of("anchored.first"))} against ${thousandth(of("ensemble.first"))}`,
      `come to ${thousandth(of("anchored.distance"))}`
    );
  });

  it("one basin with its curvature", async () => {
    const { values, notice } = preset("laplace");
    const of = await numbers(values);
    says(notice, thousandth(of("laplace.distance")), thousandth(of("ensemble.distance")));
    const { approximations } = await resultOf(values);
    const cost = (method: string) =>
      approximations.find((one) => one.method === method)?.gradients.at(-1);
    expect([cost("laplace"), cost("ensemble")]).toEqual([1500, 15_000]);
  });

  it("independent Gaussians", async () => {
    const { values, notice } = preset("variational");
    const of = await numbers(values);
    says(notice, thousandth(of("variational.spread")), thousandth(of("ensemble.spread")));
    says(
      notice,
      `${thousandth(of("variational.distance"))} against ${thousandth(of("ensemble.distance"))}`
    );
    says(notice, `by ${thousandth(offMean(await resultOf(values)))} on average`);
    says(notice, `ensemble’s by ${thousandth(offMean(await resultOf({})))}`);
  });

  it("a cold posterior", async () => {
    const { values, notice } = preset("cold");
    const usually = await numbers({});
    const of = await numbers(values);
    says(notice, `R-hat is ${of("posterior.rHat").toFixed(2)}`);
    for (const name of ["posterior.likelihood", "anchored.likelihood"]) {
      says(notice, `${size(of(name))}, at T = 1 ${size(usually(name))}`);
    }
    const shown = figure(await resultOf(values), { ...usual, ...values });
    expect(shown.warnings.join()).toContain("Not converged");
  });
});

describe("what the texts say", () => {
  it("of the work", async () => {
    const { reference, approximations } = await resultOf({});
    expect([leapfrog, startSteps, recipe.steps]).toEqual([60, 500, 1500]);
    expect([usual.warmUp, usual.samples]).toEqual([66, 100]);
    expect(Math.abs(reference.gradients - 80_000)).toBeLessThan(5000);
    expect([wandering.steps, wandering.batch, wandering.rank, drawsOfSwag]).toEqual([
      400, 8, 20, 20
    ]);
    expect([2 * bound.pairs * bound.steps, drawsOfOne]).toEqual([6000, 200]);
    const chain = approximations.find(({ method }) => method === "chain");
    expect(chain?.gradients.at(-1)).toBe(501 + 166 * 60);
  });

  it("of every seed counted, on one of them", async () => {
    const always = effects.filter(({ name }) => counted.includes(name));
    expect(always).toHaveLength(counted.length);
    const result = await resultOf({ seed: 100 });
    for (const { name, holds } of always) expect(holds(result), name).toBe(true);
  });
});

/** Effects that `npm run bench` found in 20 of the seeds 100 to 119. */
const counted: readonly string[] = [
  "the ensemble with the prior spreads less than half as wide as the posterior in the gaps",
  "ten networks are nearer than one is on average, in all three families",
  "mean-field variational inference is farther than one network",
  "one chain of 100 samples is nearer than everything else",
  "R-hat is at most 1.10"
];

describe("what another engine may repeat", () => {
  it("is the first network of the ensemble", async () => {
    const { task, initial, steps } = secondOpinion(usual);
    const { parameters: trained, losses } = advance(task, start(task, initial), steps);
    expect(losses).toHaveLength(recipe.steps);
    const { shown } = await resultOf({});
    expect(outputs(task.architecture, trained, grid, "float64")).toEqual(shown?.functions[0]);
  });

  it("is nothing where nothing is trained", () => {
    expect(() => secondOpinion({ ...usual, n: 0 })).toThrow("without data nothing is trained");
  });
});
