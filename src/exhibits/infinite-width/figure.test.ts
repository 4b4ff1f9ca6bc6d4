import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { svgs } from "../../../tests/svgs";
import { digest } from "../../lab/digest";
import { format, parse } from "../../lab/link";
import { defaults } from "../../lab/parameters";
import { finalResult } from "../../lab/run";
import type { Figure } from "../exhibit";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { parameters, type Settings } from "./parameters";
import { coarseToFine } from "./places";
import { presets } from "./presets";
import { plannedNetworks } from "./sampling";
import { warningsFor } from "./warnings";

const usual = defaults(parameters);

const placed = fc.array(
  fc.tuple(
    fc.integer({ min: -2000, max: 2000 }).map((x) => x / 1000),
    fc.integer({ min: -3000, max: 3000 }).map((y) => y / 1000)
  ),
  { maxLength: 6 }
);

const state: fc.Arbitrary<Settings> = fc.record({
  width: fc.oneof(fc.constantFrom(1, 2, 3, 100), fc.integer({ min: 1, max: 40 })),
  depth: fc.integer({ min: 1, max: 5 }),
  activation: fc.constantFrom("relu" as const, "erf" as const),
  weights: fc.constantFrom(0.5, 1, 2, 3),
  biases: fc.constantFrom(0, 0.1, 1),
  networks: fc.constant(100),
  n: fc.constantFrom(0, 1, 2, 6, 20),
  noise: fc.constantFrom(0.01, 0.1, 1),
  seed: fc.nat(999),
  moved: fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    { weight: 2, arbitrary: fc.record({ data: placed }) }
  )
});

/** Every number and word a figure shows. */
function check(drawn: Figure): void {
  const words = [
    drawn.description,
    drawn.notice,
    ...drawn.warnings,
    ...drawn.panels.flatMap(({ title, description, readouts }) => [
      title,
      description,
      readouts?.caption ?? "",
      ...(readouts?.rows.flatMap(({ label, value }) => [label, value]) ?? [])
    ])
  ].join("\n");
  expect(words).not.toMatch(/NaN|undefined|null|Infinity|\s\s|\s[.,;]|-\d/);
  expect(drawn.description.split(/\s+/).length).toBeLessThanOrEqual(40);
  expect(Object.values(drawn.values).every(Number.isFinite)).toBe(true);
  for (const { columns, rows } of drawn.tables) {
    expect(new Set(columns).size).toBe(columns.length);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    const wrong = rows.flat().filter((cell) => typeof cell === "number" && !Number.isFinite(cell));
    expect(wrong).toEqual([]);
  }
}

describe("the figure", () => {
  it("is sound in any state", async () => {
    let drawn = 0;
    await fc.assert(
      fc.asyncProperty(state, async (values) => {
        const result = await finalResult(experiment, values);
        const shown = figure(result, values);
        check(shown);
        if (drawn++ % 3 > 0) return;
        for (const svg of svgs(shown)) expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      }),
      { numRuns: 200, seed: 6 }
    );
  }, 120_000);

  it("is sound while results stream in", async () => {
    for (const change of [{ width: 1500 }, { width: 300, depth: 4, networks: 20_000 }] as const) {
      const values: Settings = { ...usual, ...change };
      let last = 0;
      for await (const { done, result } of experiment.run(values, { pause: async () => {} })) {
        expect(done).toBeGreaterThan(last);
        last = done;
        check(figure(result, values));
        svgs(figure(result, values));
      }
      expect(last).toBe(1);
    }
  });

  it("carries few bytes", async () => {
    const drawn = figure(await finalResult(experiment, usual), usual);
    expect(svgs(drawn).join("").length).toBeLessThan(55_000);
  });

  it("says that kurtosis rises with depth only where it does", async () => {
    const said = async (change: Partial<Settings>) => {
      const values: Settings = { ...usual, networks: 100, ...change };
      const { panels } = figure(await finalResult(experiment, values), values);
      return panels.find(({ id }) => id === "width")?.description;
    };
    expect(await said({})).toContain("falls with the width and rises with the depth;");
    expect(await said({ weights: 0.5, biases: 0.05 })).toContain("falls with the width; here");
    expect(await said({ activation: "erf" })).toContain("falls with the width; here");
  });

  it("says what it did with degenerate settings", async () => {
    const said = async (change: Partial<Settings>) =>
      (await finalResult(experiment, { ...usual, ...change })).warnings.join(" ");
    expect(await said({ n: 0 })).toContain("No data");
    const many: Settings = { ...usual, width: 4096, depth: 5, networks: 20_000 };
    const planned = plannedNetworks(many);
    expect(planned).toBe(292);
    expect(warningsFor(many, new Float64Array(1), planned, null)).toEqual([
      "Only 292 networks are sampled instead of 20,000, so that it takes about a second."
    ]);
    expect(await said({ width: 1, depth: 3 })).toContain("trust the exact one");
    expect(await said({})).toBe("");
  });
});

describe("the experiment", () => {
  it("gives one digest for one state, remembered or not", async () => {
    const first = digest(await finalResult(experiment, usual));
    expect(digest(await finalResult(experiment, usual))).toBe(first);
    await finalResult(experiment, { ...usual, width: 3 });
    expect(digest(await finalResult(experiment, usual))).toBe(first);
  });

  it("keeps its networks when the data move", async () => {
    const before = await finalResult(experiment, { ...usual, depth: 2 });
    const after = await finalResult(experiment, { ...usual, depth: 2, moved: { data: [[0, 1]] } });
    expect(after.sample).toEqual(before.sample);
    before.networks.forEach(({ output }, i) => {
      output.forEach((value, k) => {
        expect(after.networks[i]?.output[k]).toBeCloseTo(value, 6);
      });
    });
  });

  it("draws every place of its grid once", () => {
    expect([...coarseToFine].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 41 }, (_, i) => i)
    );
  });

  it("keeps its states in links", () => {
    for (const { values } of presets) {
      const state = { ...usual, ...values };
      const read = parse(parameters, new URLSearchParams(format(parameters, state)));
      expect(read).toEqual({ values: state, notices: [] });
    }
  });
});
