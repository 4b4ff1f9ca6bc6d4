import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { svgs } from "../../../tests/svgs";
import { digest } from "../../lab/digest";
import { format, parse } from "../../lab/link";
import { defaults } from "../../lab/parameters";
import { finalResult } from "../../lab/run";
import type { Figure } from "../exhibit";
import { floorFor } from "./error-plot";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { trust } from "./fit-plot";
import { parameters, type Settings } from "./parameters";
import { presets } from "./presets";
import type { Result } from "./result";
import { compared, mean } from "./statistics";
import { plain } from "./words";

const usual = defaults(parameters);
const mirrorResult = async (values: Settings) => (await finalResult(experiment, values)) as Result;

const placed = fc.array(
  fc.tuple(
    fc.integer({ min: -2000, max: 2000 }).map((x) => x / 1000),
    fc.integer({ min: -2700, max: 2700 }).map((y) => y / 1000)
  ),
  { maxLength: 6 }
);

const state: fc.Arbitrary<Settings> = fc.record({
  symmetry: fc.constant("mirror" as const),
  patterns: fc.constant(usual.patterns),
  penalty: fc.constant(usual.penalty),
  pattern: fc.constant(usual.pattern),
  broken: fc.constantFrom(0, 0.1, 0.2, 0.33, 0.7, 1),
  n: fc.oneof(fc.constantFrom(0, 1, 2, 3), fc.integer({ min: 0, max: 15 })),
  right: fc.constantFrom(0.5, 0.63, 0.8, 1),
  choose: fc.constantFrom("evidence" as const, "hand" as const),
  slack: fc.constantFrom(0, 0.07, 0.3, 1),
  noise: fc.constantFrom(0, 0.1, 0.5),
  seed: fc.nat(6),
  moved: fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    { weight: 2, arbitrary: fc.record({ data: placed }) }
  )
});

/** Every number and word a figure shows. */
function check(drawn: Figure, result: Result, values: Settings): void {
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
  const means = compared(result, values.choose === "hand");
  const least = Math.min(means.hard, means.soft, means.free);
  for (const learner of ["hard", "soft", "free"] as const) {
    const named = new RegExp(`^[^:(]*\\b${learner}\\b[^:(]* smallest`, "i").test(drawn.description);
    if (named) expect(plain(means[learner])).toBe(plain(least));
    else if (!drawn.description.startsWith("All three")) {
      expect(plain(means[learner])).not.toBe(plain(least));
    }
  }
}

describe("the figure", () => {
  it("is sound in any state, at the first results and at the last", async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(state, async (values) => {
        let reached = 0;
        for await (const { done, result } of experiment.run(values, { pause: async () => {} })) {
          expect(done).toBeGreaterThan(reached);
          const first = reached === 0;
          reached = done;
          if (!first && done < 1) continue;
          const drawn = figure(result, values);
          check(drawn, result as Result, values);
          if (count++ % 5 > 0) continue;
          for (const svg of svgs(drawn)) expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        }
        expect(reached).toBe(1);
      }),
      { numRuns: 100, seed: 4 }
    );
  }, 120_000);

  it("carries few bytes", async () => {
    const drawn = figure(await mirrorResult(usual), usual);
    expect(svgs(drawn).join("").length).toBeLessThan(70_000);
  });

  it("starts the axis of errors below every mean", async () => {
    const states: Partial<Settings>[] = [{}, { right: 1 }, { noise: 0, n: 100 }, { n: 0 }];
    for (const change of states) {
      const { sweep } = await mirrorResult({ ...usual, ...change });
      const { hard, soft, free } = { ...sweep.errors, soft: sweep.errors.evidence };
      const models = [hard, soft, free, sweep.errors.fixed];
      const means = models.flatMap((lists) => lists.map(mean));
      expect(floorFor(models)).toBeLessThanOrEqual(Math.min(...means));
    }
  });

  it("names what the evidence of soft belongs to", async () => {
    const label = async (change: Partial<Settings>) => {
      const values = { ...usual, ...change };
      const { panels } = figure(await mirrorResult(values), values);
      return panels.find(({ id }) => id === "evidence")?.readouts?.rows[1]?.label;
    };
    expect(await label({})).toBe("Soft, best of 12 slacks");
    expect(await label({ choose: "hand" })).toBe("Soft, slack 0.3");
  });

  it("chooses no slack without data", async () => {
    const values = { ...usual, n: 0 };
    const drawn = figure(await mirrorResult(values), values);
    const panel = drawn.panels.find(({ id }) => id === "slack");
    expect(panel?.readouts?.rows.map(({ value }) => value)).toEqual(["none chosen"]);
    expect(panel?.description).toContain("no slack");
    expect(drawn.values.slack).toBeUndefined();
    expect(svgs(drawn).at(-1)).not.toContain("median");
  });

  it("says what it did with degenerate data", async () => {
    const said = async (change: Partial<Settings>) =>
      (await mirrorResult({ ...usual, ...change })).warnings.join(" ");
    expect(await said({ n: 0 })).toContain("No data");
    expect(await said({ n: 1 })).toContain("same distance");
    expect(await said({ moved: { data: [[0.5, 1]] } })).toContain("by hand");
    expect(await said({ choose: "hand", slack: 1 })).toContain("soft is free");
    expect(await said({})).toBe("");
  });
});

describe("the experiment", () => {
  it("gives one digest for one state, remembered or not", async () => {
    const first = digest(await mirrorResult(usual));
    expect(digest(await mirrorResult(usual))).toBe(first);
    await mirrorResult({ ...usual, seed: 2, n: 3 });
    expect(digest(await mirrorResult(usual))).toBe(first);
    const both = await Promise.all([1, 2].map(() => mirrorResult({ ...usual, n: 7 })));
    expect(digest(both[0])).toBe(digest(both[1]));
    expect(both[0]?.sweep.errors.hard[0]).toHaveLength(30);
  });

  it("shows the first of its data sets, with the errors of the sweep", async () => {
    const { fits, sweep } = await mirrorResult(usual);
    const [hard, soft, free] = fits.map(({ rmse }) => rmse);
    expect(sweep.errors.hard[sweep.at]?.[0]).toBeCloseTo(hard ?? 0, 5);
    expect(sweep.errors.evidence[sweep.at]?.[0]).toBeCloseTo(soft ?? 0, 5);
    expect(sweep.errors.free[sweep.at]?.[0]).toBeCloseTo(free ?? 0, 5);
  });

  it("makes hard exactly even", async () => {
    const { fits } = await mirrorResult({ ...usual, broken: 1 });
    const mean = fits[0]?.mean ?? new Float64Array(0);
    mean.forEach((value, i) => {
      expect(value).toBeCloseTo(mean[200 - i] ?? 0, 9);
    });
    expect([trust(0), trust(1)]).toEqual([1, 0]);
  });

  it("keeps its states in links", () => {
    for (const { values } of presets) {
      const state = { ...usual, ...values };
      const read = parse(parameters, new URLSearchParams(format(parameters, state)));
      expect(read).toEqual({ values: state, notices: [] });
    }
  });
});
