import { expect, it } from "vitest";
import { defaults } from "../../lab/parameters";
import { finalResult } from "../../lab/run";
import {
  type Architecture,
  advance,
  draw,
  halfCosine,
  outputs,
  spreads,
  start,
  type Task
} from "../../models/network";
import { stream } from "../../models/random";
import { effects } from "./effects";
import { exhibit } from "./exhibit";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { bitsOf, percent } from "./looks";
import { parameters, type Settings } from "./parameters";
import { presets } from "./presets";

const usual = defaults(parameters);

async function stateOf(change: Partial<Settings>) {
  const values = { ...usual, ...change };
  const result = await finalResult(experiment, values);
  const found = figure(result, values).values;
  const of = (name: string): number => {
    const value = found[name];
    if (value === undefined) throw new Error(`no value ${name}`);
    return value;
  };
  return { result, of };
}

async function preset(id: string) {
  const found = presets.find((one) => one.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return { notice: found.notice, ...(await stateOf(found.values)) };
}

it("small weights", async () => {
  const { notice, of, result } = await preset("simple");
  expect(result.drawn).toBe(4000);
  expect(notice).toContain(`${percent(of("simplerThanCoins"))} are simpler`);
  expect(notice).toContain(`takes ${percent(of("commonest"))} of the draws`);
  expect(notice).toContain(`have ${bitsOf(of("varied"))} bits; with`);
  expect(notice).toContain(`would have ${bitsOf(of("shuffled"))} bits`);
  expect(result.functions[0]?.table).toMatch(/^(0+|1+)$/);
  expect(exhibit.doesNotShow.join()).toContain(`more than ${percent(of("commonestVaried"))} of`);
  const share = result.functions.slice(0, 10).reduce((sum, { count }) => sum + count, 0) / 4000;
  expect(of("constant") / share).toBeGreaterThan(0.95);
  for (const { reply } of exhibit.prediction?.answers ?? []) {
    expect(reply).toContain(percent(of("simplerThanCoins")));
  }
});

it("large weights", async () => {
  const { notice, of, result } = await preset("chaotic");
  expect(notice).toContain(`${bitsOf(of("networks"))} bits on average`);
  expect(notice).toContain(`the ${bitsOf(of("coins"))} of coin flips`);
  expect(result.distinct).toBe(result.drawn);
  const small = await stateOf({ depth: 4, weights: 1 });
  expect(notice).toContain(`four layers have ${bitsOf(small.of("networks"))} bits`);
  const two = await stateOf({ weights: 8 });
  expect(exhibit.doesNotShow.join()).toContain(`still have ${percent(two.of("simplerThanCoins"))}`);
  const last = exhibit.prediction?.answers.at(-1)?.reply ?? "";
  expect(last).toContain(`four layers ${percent(of("simplerThanCoins"))}`);
});

it("a linear unit", async () => {
  const { notice, of } = await preset("linear");
  expect(notice).toContain(`${bitsOf(of("networks"))} bits`);
});

it("as many ones as zeros", async () => {
  const { notice, of, result } = await preset("balanced");
  const ones = result.first.networks.map((table) => table.replaceAll("0", "").length);
  expect(new Set(ones)).toEqual(new Set([64]));
  expect(notice).toContain(`${bitsOf(of("networks"))} bits against ${bitsOf(of("shuffled"))}`);
  expect(notice).toContain(`${percent(of("simplerThanShuffled"))} of them`);
  expect(notice).toContain(`takes ${percent(of("commonest"))} of the draws`);
});

it("ReLU", async () => {
  const { notice, of } = await preset("relu");
  expect(notice).toContain(`${bitsOf(of("networks"))} bits`);
  expect(notice).toContain(`takes ${percent(of("commonest"))} of the draws`);
  // Without biases the sign does not depend on the scale.
  const [small, large] = await Promise.all(
    [0.5, 4].map((weights) => stateOf({ activation: "relu", biases: 0, weights, draws: 200 }))
  );
  expect(large?.result.first.networks).toEqual(small?.result.first.networks);
});

it("five bits", async () => {
  const { result } = await preset("five-bits");
  const varied = result.functions.filter(({ table }) => /01|10/.test(table));
  const commonest = varied.slice(0, 10);
  for (const { complexity } of commonest) expect(complexity).toBeLessThanOrEqual(17.5);
  // The highest share falls with complexity; rare functions that are simple exist.
  const edge = (low: number, high: number) =>
    Math.max(
      ...varied
        .filter(({ complexity }) => complexity > low && complexity <= high)
        .map(({ count }) => count)
    );
  expect(edge(0, 15)).toBeGreaterThan(edge(15, 20));
  expect(edge(15, 20)).toBeGreaterThan(edge(20, 30));
  const simple = Math.max(...commonest.map(({ complexity }) => complexity));
  expect(varied.some(({ count, complexity }) => count <= 3 && complexity <= simple)).toBe(true);
});

it("the effects hold in seeds of their own", async () => {
  for (const { values, holds, seeds } of effects) {
    for (const seed of seeds.slice(0, 1)) {
      expect(holds((await stateOf({ ...values, seed } as Partial<Settings>)).result)).toBe(true);
    }
  }
});

it("a network can be trained to tables of coin flips", () => {
  const x = Float64Array.from({ length: 896 }, (_, i) => (Math.floor(i / 7) >> (6 - (i % 7))) & 1);
  for (const [hidden, activation] of [
    [[40, 40], "tanh"],
    [[40], "relu"]
  ] as const) {
    const architecture: Architecture = { sizes: [7, ...hidden, 1], activation };
    const coins = stream(100, "coins");
    const y = Float64Array.from({ length: 128 }, () => coins.below(2));
    const task: Task = {
      architecture,
      loss: "logistic",
      data: { rows: 128, x, y },
      rate: halfCosine(0.02, 1500),
      decay: 0
    };
    const initial = draw(architecture, spreads(architecture, 1.41, 0.3), stream(100, "w"));
    const { parameters: trained } = advance(task, start(task, initial), 1500);
    const f = outputs(architecture, trained, x, "float32");
    expect(Array.from(f, (value) => (value > 0 ? 1 : 0))).toEqual([...y]);
  }
});

it("keeps to singular and plural, and to what was compared", async () => {
  const first = await experiment
    .run({ ...usual }, { pause: async () => undefined } as never)
    .next();
  if (first.done) throw new Error("no frame");
  const { description, notice } = figure(first.value.result, usual);
  expect(`${description} ${notice}`).not.toMatch(/1 networks|1 random networks|\b1 functions/);
  const few = { ...usual, biases: 2, weights: 0.5, draws: 100 };
  const { notice: said } = figure(await finalResult(experiment, few), few);
  expect(said).toContain("1 function was drawn once");
});
