import { describe, expect, it } from "vitest";
import { parse } from "../../lab/link";
import { defaults } from "../../lab/parameters";
import { finalResult } from "../../lab/run";
import { advance, start } from "../../models/network";
import { stream } from "../../models/random";
import { effects } from "./effects";
import { exhibit } from "./exhibit";
import { experiment, secondOpinion } from "./experiment";
import { figure } from "./figure";
import { parameters, type Settings } from "./parameters";

const valuesOf = (changes: object): Settings =>
  ({ ...defaults(parameters), ...changes }) as Settings;
const known = new Map<string, ReturnType<typeof compute>>();
async function compute(changes: object) {
  const values = valuesOf(changes);
  const result = await finalResult(experiment, values);
  return { result, values, said: figure(result, values) };
}
const at = (changes: object) => {
  const key = JSON.stringify(changes);
  const found = known.get(key) ?? compute(changes);
  known.set(key, found);
  return found;
};
const preset = (id: string) => {
  const found = exhibit.presets.find((one) => one.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return found;
};
const percent = (value: number | undefined, digits = 0) =>
  `${(100 * (value ?? Number.NaN)).toFixed(digits)} %`;

describe("the notices", () => {
  it("a hidden direction", async () => {
    const { notice, values } = preset("direction");
    const { values: v } = (await at(values)).said;
    for (const text of [
      percent(v["share.soft"]),
      percent(v["share.free"]),
      v["error.soft"]?.toFixed(3),
      v["error.free"]?.toFixed(2),
      v["error.fixed"]?.toFixed(2),
      v["error.metric"]?.toFixed(2),
      v["error.tangent"]?.toFixed(2),
      v["error.after"]?.toFixed(3)
    ]) {
      expect(notice).toContain(text);
    }
    const replies = exhibit.prediction?.answers.map(({ reply }) => reply).join(" ") ?? "";
    for (const text of [
      v["error.one"]?.toFixed(2),
      v["error.many"]?.toFixed(2),
      v["error.soft"]?.toFixed(3),
      v["error.free"]?.toFixed(2),
      v["error.metric"]?.toFixed(2),
      v["error.after"]?.toFixed(3),
      v["error.tangent"]?.toFixed(2)
    ]) {
      expect(replies).toContain(text);
    }
  });

  it("larger first weights", async () => {
    const { notice, values } = preset("usual-start");
    const { values: v } = (await at(values)).said;
    expect(notice).toContain(`(${percent(v["share.free"])})`);
    expect(notice).toContain(`error is ${v["error.free"]?.toFixed(2)}`);
    expect(notice).toContain(`kernel’s ${v["error.fixed"]?.toFixed(2)}`);
    expect(notice).toContain(`to ${v["error.soft"]?.toFixed(2)}`);
  });

  it("too few points", async () => {
    const { said } = await at(preset("few-points").values);
    const errors = Object.entries(said.values).filter(([name]) => name.startsWith("error."));
    expect(errors).toHaveLength(10);
    for (const [, error] of errors) expect(error).toBeGreaterThan(1);
  });

  it("where lengthscales suffice", async () => {
    const { notice, values } = preset("three-signs");
    const { values: v } = (await at(values)).said;
    expect(v["error.soft"]).toBe(0);
    expect(v["error.many"]).toBe(0);
    expect(v["error.metric"]).toBeLessThan(0.05);
    expect(notice).toContain(`(${percent(v["error.free"])} wrong)`);
    expect(notice).toContain(`${percent(v["error.fixed"])} wrong`);
  });

  it("where a fixed kernel suffices", async () => {
    const { notice, values } = preset("two-signs");
    const { values: v } = (await at(values)).said;
    expect(v["error.one"]).toBe(0);
    expect(v["error.soft"]).toBe(0);
    expect(notice).toContain(`gets ${percent(v["error.free"], 1)} wrong`);
  });
});

describe("the effects", () => {
  it.each([100, 101])("of the default hold on seed %i", async (seed) => {
    const { result } = await at({ seed });
    const wanted = effects.filter(({ values }) => Object.keys(values).length === 0);
    const failed = wanted.filter(({ holds }) => !holds(result));
    // Two of them are counted in 19 of 20 seeds.
    expect(failed.length).toBeLessThan(2);
  });
});

it("training is the same in bursts and in one piece, and as another engine repeats it", async () => {
  const { result, values } = await at({});
  const { task, initial, steps } = secondOpinion(values);
  const whole = advance(task, start(task, initial), steps);
  expect(whole.losses.at(-1)).toBe(result.soft.trainLoss);
});

it("every state says something defined", async () => {
  const random = stream(5, "states");
  for (let i = 0; i < 12; i++) {
    const state = new URLSearchParams({
      task: ["fold", "hinge", "parity2", "parity3"][random.below(4)] ?? "fold",
      n: String(50 + random.below(60)),
      penalty: String(0.0003 + 0.09 * random.uniform()),
      spread: String(0.1 + 1.4 * random.uniform()),
      inputs: String(5 + random.below(10)),
      noise: String(random.uniform()),
      units: String(20 + random.below(30)),
      seed: String(random.below(1000))
    });
    const { values } = parse(parameters, state);
    for await (const { result } of experiment.run(values as Settings, { pause: async () => {} })) {
      if (result.step !== 20 && !result.complete) continue;
      const { description, notice, warnings, panels } = figure(result, values as Settings);
      const texts = [description, notice, ...warnings, ...panels.map((one) => one.description)];
      expect(texts.join(" ")).not.toMatch(/NaN|undefined|Infinity|null/);
      expect(description.split(/\s+/).length).toBeLessThanOrEqual(40);
    }
  }
});
