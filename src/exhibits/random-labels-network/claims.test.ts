import { describe, expect, it } from "vitest";
import { defaults } from "../../lab/parameters";
import { finalResult } from "../../lab/run";
import { advance, start } from "../../models/network";
import { laplaceInPieces } from "../../models/network/curvature";
import { effects } from "./effects";
import { exhibit } from "./exhibit";
import { experiment, secondOpinion } from "./experiment";
import { figure } from "./figure";
import { parameters, type Settings } from "./parameters";
import { presets } from "./presets";
import { priorOf } from "./recipe";
import type { Result } from "./result";
import { nats, percent } from "./words";

const usual = defaults(parameters);
const computed = new Map<string, Promise<Result>>();
const resultOf = (values: Partial<Settings>): Promise<Result> => {
  const key = JSON.stringify({ ...usual, ...values });
  const known = computed.get(key) ?? finalResult(experiment, { ...usual, ...values });
  computed.set(key, known);
  return known;
};
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
  return { values: found.values as Partial<Settings>, notice: found.notice };
};
const says = (text: string | undefined, ...parts: readonly (string | number)[]) => {
  for (const part of parts) expect(text).toMatch(new RegExp(`(^|[^\\d])${part}($|[^\\d%])`));
};
const size = (value: number) => nats(-value);
const best = (course: { test: readonly number[] } | undefined) => Math.max(...(course?.test ?? []));

describe("what the presets say", () => {
  it("the evidence decides", async () => {
    const { values, notice } = preset("evidence-decides");
    expect(values).toEqual({});
    const of = await numbers(values);
    says(notice, of("wrong"), of("images"), of("scale.chosen"), of("doubted"), of("found"));
    says(notice, percent(of("test.chosen")), percent(of("test.hand")));
    says(notice, nats(of("evidence.hand")), nats(of("guessing")));
    expect(of("train.hand")).toBe(1);
  });

  it("a loose prior memorises", async () => {
    const { values, notice } = preset("memorise");
    const of = await numbers(values);
    expect(of("doubted")).toBe(0);
    says(notice, of("images"), of("wrong"), size(of("fit.hand")), size(of("prior.hand")));
    says(notice, size(of("determinant.hand")), percent(of("test.hand")));
    const { courses, hand } = await resultOf(values);
    says(notice, percent(best(courses[hand ?? -1])));
    says(exhibit.doesNotShow[3], percent(of("test.hand")));
  });

  it("clean labels", async () => {
    const { values, notice } = preset("clean");
    const of = await numbers(values);
    expect(of("train.chosen")).toBe(1);
    says(notice, of("scale.chosen"), of("images"), percent(of("test.chosen")));
    says(notice, nats(of("evidence.chosen")), nats(of("guessing")));
    says(exhibit.doesNotShow[3], percent(of("test.hand")));
  });

  it("more and more random labels", async () => {
    const { values, notice } = preset("more-random");
    const of = await numbers(values);
    says(notice, nats(of("fit.0.8")), nats(of("fit.100.8")), size(-of("equivalent")));
    says(notice, nats(of("evidence.0.8")), nats(of("evidence.100.8")));
    const [guess, equals] = [of("guessing"), of("equivalent")];
    for (const share of [0, 10, 20, 40, 60, 80, 100]) {
      const evidence = of(`evidence.${share}.8`);
      expect(of(`train.${share}.8`)).toBe(1);
      expect(evidence < guess).toBe(share >= 40);
      expect(evidence + equals < guess).toBe(share >= 60);
    }
    for (const answer of exhibit.prediction?.answers ?? []) {
      says(answer.reply, /In|hardly/.test(answer.label) ? nats(of("fit.0.8")) : "");
      expect(answer.reply).toContain(nats(of("fit.100.8")));
    }
    const [hardly, , precise] = exhibit.prediction?.answers ?? [];
    says(hardly?.reply, nats(of("evidence.0.8")), nats(of("evidence.100.8")), nats(guess));
    says(precise?.reply, nats(of("determinant.0.8")), nats(of("determinant.100.8")));
  });

  it("a tighter prior", async () => {
    const { values, notice } = preset("tighter");
    const of = await numbers(values);
    says(notice, percent(of("train.hand")), nats(of("evidence.hand")), nats(of("guessing")));
    says(notice, nats(of("fit.0.1.5")), nats(of("fit.100.1.5")));
    says(notice, nats((await numbers(preset("more-random").values))("evidence.hand")));
  });

  it("to memorise or not", async () => {
    const { values, notice } = preset("or-not");
    const result = await resultOf(values);
    const tests = (share: number, scale: number) =>
      result.courses.find((one) => one.share === share && one.scale === scale)?.test.at(-1) ?? 0;
    const { points } = experiment.summarise?.(result) ?? { points: [] };
    const chosen = [0, 10, 20, 40, 60, 80, 100].map((share) =>
      points
        .filter((one) => one.share === share)
        .reduce((a, b) => (b.evidence > a.evidence ? b : a))
    );
    for (const { share, test } of chosen.slice(1, 5)) {
      expect(test).toBeGreaterThan(tests(share, 8));
    }
    says(notice, percent(tests(40, 2)), percent(tests(40, 8)));
    expect(chosen[5]?.scale).toBe(1);
    says(notice, percent(tests(80, 1)), percent(tests(80, 2)));
  }, 60_000);
});

it("what holds in twenty fresh seeds holds in the first of them", async () => {
  const always = effects.filter(({ values }) => values.along === "shares" && !values.scale);
  for (const { values, holds, seeds, name } of always) {
    const result = await resultOf({ ...values, seed: seeds[0] ?? 0 });
    expect(holds(result), name).toBe(true);
  }
}, 60_000);

it("every sentence is true of what it names, in training too", async () => {
  const { run } = await import("../../lab/run");
  for await (const { result } of run(experiment, { ...usual, n: 50, seed: 5 })) {
    const { description, notice, panels, values } = figure(result, { ...usual, n: 50, seed: 5 });
    const text = [description, notice, ...panels.map((panel) => panel.description)].join(" ");
    expect(text).not.toMatch(/NaN|undefined|Infinity/);
    expect(description.split(/\s+/).length).toBeLessThanOrEqual(40);
    expect(Object.values(values).every(Number.isFinite)).toBe(true);
  }
}, 60_000);

it("what another engine may repeat is the network with the scale set by hand", async () => {
  const { task, initial, steps } = secondOpinion(usual);
  const { parameters: trained, losses } = advance(task, start(task, initial), steps);
  const { courses, hand } = await resultOf({});
  const shown = courses[hand ?? -1];
  expect(losses).toHaveLength(800);
  const weighing = laplaceInPieces(task.architecture, trained, task.data, priorOf(usual.scale));
  let weighed = weighing.next();
  while (!weighed.done) weighed = weighing.next();
  const { logLikelihood, logPrior, logOccam } = weighed.value;
  expect(shown?.evidence).toEqual({
    fit: logLikelihood,
    prior: logPrior,
    determinant: logOccam
  });
});
