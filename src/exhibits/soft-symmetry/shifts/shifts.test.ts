import { describe, expect, it } from "vitest";
import { svgs } from "../../../../tests/svgs";
import { digest } from "../../../lab/digest";
import { defaults } from "../../../lab/parameters";
import { finalResult } from "../../../lab/run";
import { experiment } from "../experiment";
import { figure } from "../figure";
import { parameters, type Settings } from "../parameters";
import { type learners, Network, steps } from "./networks";
import { places, shifted, shiftWorld, truthOf } from "./patterns";
import type { ShiftResult } from "./result";

const usual: Settings = { ...defaults(parameters), symmetry: "shift", patterns: 12 };
const run = async (change: Partial<Settings> = {}) =>
  (await finalResult(experiment, { ...usual, ...change })) as ShiftResult;

describe("patterns", () => {
  const world = shiftWorld(usual, 0);
  const x = shifted(world.test.x.subarray(0, places));
  const { fixed, moving } = world.parts(x);

  it("have a part that no shift changes and one that averages to nothing over them", () => {
    for (const value of fixed) expect(value).toBeCloseTo(fixed[0] ?? Number.NaN, 12);
    expect(moving.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 12);
    expect(Math.max(...moving) - Math.min(...moving)).toBeGreaterThan(0.01);
  });

  it("are mixed to a standard deviation of about 1, of which γ² is due to the shift", () => {
    for (const broken of [0, 0.4, 1]) {
      const y = truthOf(world.test, broken);
      const mean = y.reduce((sum, value) => sum + value, 0) / y.length;
      const variance = y.reduce((sum, value) => sum + (value - mean) ** 2, 0) / y.length;
      expect(variance).toBeGreaterThan(0.75);
      expect(variance).toBeLessThan(1.3);
    }
    expect(truthOf({ fixed, moving }, 0)).toEqual(fixed);
  });

  it("keep the first when more are added", () => {
    const more = shiftWorld({ ...usual, patterns: 40 }, 0);
    expect(more.training.x.slice(0, 12 * places)).toEqual(world.training.x);
    expect(more.errors.slice(0, 12)).toEqual(world.errors);
  });
});

describe("networks", () => {
  const world = shiftWorld(usual, 1);
  const trained = (learner: (typeof learners)[number], penalty = 2) => {
    const network = new Network(learner, world, 0.6, { seed: 1, penalty }, 1);
    network.train(steps);
    return network;
  };

  it("hard gives every shift the same answer, soft and free do not", () => {
    const x = shifted(world.test.x.subarray(0, places));
    const spread = (learner: (typeof learners)[number]) => {
      const said = Array.from(trained(learner).says(x));
      return Math.max(...said) - Math.min(...said);
    };
    expect(spread("hard")).toBeLessThan(1e-5);
    expect(spread("soft")).toBeGreaterThan(0.01);
    expect(spread("free")).toBeGreaterThan(0.01);
  });

  it("soft begins as hard, and a huge penalty keeps it there", () => {
    const begin = (learner: "hard" | "soft") =>
      new Network(learner, world, 0.6, { seed: 1, penalty: 2 }, 1);
    expect(begin("soft").says(world.test.x)).toEqual(begin("hard").says(world.test.x));
    expect(begin("soft").own).toBe(0);
    const held = trained("soft", 1e5);
    expect(held.moving(world)).toBeLessThan(0.01);
    expect(trained("soft").own).toBeGreaterThan(held.own);
    expect([trained("hard").own, trained("free").own]).toEqual([0, 1]);
  });
});

const hardly =
  "At this penalty what is soft’s own costs no more than what it shares: it hardly prefers the symmetry.";

describe("the figure of shifts", () => {
  const states: Partial<Settings>[] = [
    { broken: 0, noise: 0 },
    { broken: 1, patterns: 5, noise: 0.5, pattern: 20 },
    { broken: 0.33, penalty: 0.1, seed: 3 }
  ];

  it.each(states)("is sound on the way and at the end: %j", async (change) => {
    const values = { ...usual, ...change };
    let [frames, said] = [0, ""];
    for await (const { result } of experiment.run(values, { pause: async () => {} })) {
      const drawn = figure(result, values);
      said = drawn.warnings.join();
      const words = [
        drawn.description,
        drawn.notice,
        ...drawn.panels.flatMap(({ title, description, readouts }) => [
          title,
          description,
          ...(readouts?.rows.flatMap(({ label, value }) => [label, value]) ?? [])
        ])
      ].join("\n");
      expect(words).not.toMatch(/NaN|undefined|null|Infinity|\s\s|\s[.,;]|-\d/);
      expect(drawn.description.split(/\s+/).length).toBeLessThanOrEqual(40);
      expect(Object.values(drawn.values).every(Number.isFinite)).toBe(true);
      if (frames++ % 9 > 0) continue;
      for (const svg of svgs(drawn)) expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    }
    expect(frames).toBe(28);
    expect(said).toBe((change.penalty ?? 2) > 0.1 ? "" : hardly);
  });

  it("has one digest for one state, remembered or not", async () => {
    const first = digest(await run({ seed: 4, patterns: 5 }));
    expect(digest(await run({ seed: 4, patterns: 5 }))).toBe(first);
    await run({ seed: 5, patterns: 5 });
    expect(digest(await run({ seed: 4, patterns: 5 }))).toBe(first);
  });
});
