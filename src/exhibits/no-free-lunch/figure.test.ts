import { describe, expect, it } from "vitest";
import { defaults } from "../../lab/parameters";
import { finalResult, run } from "../../lab/run";
import { type Learner, learnerNames } from "../../models/boolean";
import { type Random, stream } from "../../models/random";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { parameters, type Settings } from "./parameters";
import type { Result } from "./result";
import { inSentence, percent } from "./words";

const usual = defaults(parameters);

function randomState(random: Random, inputs: Settings["inputs"]): Settings {
  const one = <T>(options: readonly { readonly value: T }[]): T =>
    (options[random.below(options.length)] as { value: T }).value;
  const some = learnerNames.filter(() => random.uniform() < 0.7);
  return {
    world: one(parameters.world.options),
    belief: one(parameters.belief.options),
    leaf: 0.52 + 0.01 * random.below(29),
    believed: 0.52 + 0.01 * random.below(29),
    agreement: -1 + 0.05 * random.below(41),
    seen: random.below(17),
    seed: random.below(1000),
    learners: some.length > 0 ? some : ["hard"],
    inputs
  };
}

function expectTrue(result: Result, values: Settings) {
  const { description, notice, panels, warnings } = figure(result, values);
  const texts = [description, notice, ...warnings, ...panels.map((panel) => panel.description)];
  expect(texts.join(" ")).not.toMatch(/NaN|undefined|Infinity|null/);
  expect(description.split(/\s+/).length).toBeLessThanOrEqual(40);
  if (result.drawn.seen >= result.curves.sizes) return;
  const at = (learner: Learner) => result.curves.world[learner][result.drawn.seen] ?? Number.NaN;
  const most = percent(Math.max(...values.learners.map(at)));
  expect(description).toContain(most);
  expect(notice).toContain(most);
  for (const learner of learnerNames) {
    const named = new RegExp(`(?<![a-z-])${inSentence(learner)} \\(`, "i").test(notice);
    expect(named).toBe(values.learners.includes(learner) && at(learner) < 0.4995);
  }
}

describe("the figure", () => {
  it("is true in 200 random states of three variables", async () => {
    const random = stream(1, "states");
    for (let i = 0; i < 200; i++) {
      const values = randomState(random, "three");
      expectTrue(await finalResult(experiment, values), values);
    }
  });

  it("is true on the way, in two states of four variables", { timeout: 60_000 }, async () => {
    const random = stream(2, "states");
    for (let i = 0; i < 2; i++) {
      const values = randomState(random, "four");
      for await (const { result } of run(experiment, values)) expectTrue(result, values);
    }
  });

  it("shows what was seen, and counts what was guessed", async () => {
    const result = await finalResult(experiment, usual);
    const { drawn } = result;
    const seen = drawn.believed.flatMap((p, input) => (p === null ? [input] : []));
    expect(seen.sort()).toEqual(drawn.order.slice(0, 8).sort());
    const panel = figure(result, usual).panels.find(({ id }) => id === "drawn");
    const row = panel?.readouts?.rows.find(({ label }) => label === "Bayes");
    const right = drawn.guesses.bayes.filter((guess, i) => guess === drawn.outputs[i]).length;
    expect(row?.value).toBe(`${right} of 8`);
  });

  it("keeps the table and the inputs seen when more are seen", async () => {
    const [few, more] = await Promise.all(
      [4, 9].map((seen) => finalResult(experiment, { ...usual, seen }))
    );
    expect(few?.drawn.outputs).toEqual(more?.drawn.outputs);
    expect(few?.drawn.order).toEqual(more?.drawn.order);
    expect(few?.curves).toEqual(more?.curves);
  });
});
