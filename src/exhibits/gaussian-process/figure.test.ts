import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { svgs } from "../../../tests/svgs";
import { digest } from "../../lab/digest";
import { format, parse } from "../../lab/link";
import { defaults } from "../../lab/parameters";
import { finalResult } from "../../lab/run";
import type { Figure } from "../exhibit";
import { exhibit } from "./exhibit";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { peakOf } from "./figure-words";
import { parameters, type Settings } from "./parameters";
import type { Result } from "./result";

const usual = defaults(parameters);
const values = <V extends string>(options: readonly { readonly value: V }[]) =>
  fc.constantFrom(...options.map(({ value }) => value));
const place = (x: number, y: number) =>
  fc.tuple(
    fc.integer({ min: -1000 * x, max: 1000 * x }).map((one) => one / 1000),
    fc.integer({ min: -1000 * y, max: 1000 * y }).map((one) => one / 1000)
  );

const state: fc.Arbitrary<Settings> = fc.record({
  kernel: values(parameters.kernel.options),
  second: values(parameters.second.options),
  choose: fc.constantFrom("hand" as const, "hand" as const, "evidence" as const),
  lengthscale: fc.constantFrom(0.1, 0.3, 1, 4, 20),
  noise: fc.constantFrom(0.01, 0.1, 0.2, 2),
  amplitude: fc.constantFrom(0.1, 1, 5),
  period: fc.constantFrom(0.2, 2, 8),
  secondLengthscale: fc.constantFrom(0.1, 1, 20),
  secondAmplitude: fc.constantFrom(0.1, 1, 5),
  data: values(parameters.data.options),
  n: fc.oneof(fc.constantFrom(0, 1, 2, 3), fc.integer({ min: 0, max: 20 })),
  functions: fc.integer({ min: 0, max: 8 }),
  seed: fc.nat(999),
  placed: fc.oneof(
    { weight: 2, arbitrary: fc.constant({}) },
    {
      weight: 1,
      arbitrary: fc.record(
        {
          data: fc.array(place(4, 3), { maxLength: 5 }),
          starts: fc.array(place(4, 3), { maxLength: 6 })
        },
        { requiredKeys: [] }
      )
    }
  )
});

function check(drawn: Figure, result: Result): void {
  const words = [
    drawn.description,
    drawn.notice,
    ...drawn.warnings,
    ...drawn.panels.flatMap(({ description, readouts }) => [
      description,
      ...(readouts?.rows.flatMap(({ label, value }) => [label, value]) ?? [])
    ])
  ].join("\n");
  expect(words).not.toMatch(/NaN|undefined|null|Infinity|\s\s|\s[.,;]/);
  expect(drawn.description.split(/\s+/).length).toBeLessThanOrEqual(40);
  expect(Object.values(drawn.values).every(Number.isFinite)).toBe(true);
  for (const { columns, rows } of drawn.tables) {
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  }
  for (const { readouts } of drawn.panels) {
    const labels = readouts?.rows.map(({ label }) => label) ?? [];
    expect(new Set(labels).size).toBe(labels.length);
  }
  claims(drawn, result);
}

/** What the computed sentences assert about a state. */
function claims(drawn: Figure, result: Result): void {
  const { evidence, ascents, summit, surface, prior, posterior, slice } = result;
  posterior.sd.forEach((sd, i) => {
    expect(sd).toBeLessThanOrEqual(prior.sd[i] as number);
  });
  expect(evidence.fit + evidence.complexity + evidence.constant).toBeCloseTo(evidence.total, 9);
  if (summit) {
    const ends = ascents.map(({ logEvidence }) => logEvidence);
    expect(summit.logEvidence).toBeGreaterThanOrEqual(Math.max(...ends));
    expect(summit.logEvidence).toBeGreaterThan(Math.max(...surface.values) - 1e-6);
  }
  if (/highest summit found/.test(drawn.notice)) {
    expect(summit?.logEvidence).toBeGreaterThanOrEqual(evidence.total + 0.005);
  }
  if (/No summit was found/.test(drawn.notice)) {
    expect(summit?.logEvidence).toBeLessThan(evidence.total + 0.005);
  }
  const text = drawn.panels[3]?.description ?? "";
  const peak = peakOf(slice);
  expect(/add up to most/.test(text)).toBe(peak !== undefined);
  if (peak) {
    expect(peak.logEvidence).toBeGreaterThan(Math.max(...slice.total) - 1e-6);
    expect(/an end of the range/.test(text)).toBe([0.1, 20].includes(round(peak.lengthscale)));
  }
  if (/at every lengthscale/.test(text)) {
    expect(Math.max(...slice.total) - Math.min(...slice.total)).toBeLessThan(0.005);
  }
}

const round = (value: number) => Number(value.toPrecision(5));

describe("the figure", () => {
  it("is sound in any state", async () => {
    await fc.assert(
      fc.asyncProperty(state, async (values) => {
        const result = await finalResult(experiment, values);
        const drawn = figure(result, values);
        check(drawn, result);
        for (const svg of svgs(drawn)) expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      }),
      { numRuns: 200, seed: 4 }
    );
  }, 300_000);

  it("carries few bytes", async () => {
    for (const preset of exhibit.presets) {
      const values = { ...usual, ...preset.values };
      const drawn = figure(await finalResult(experiment, values), values);
      expect(svgs(drawn).join("").length).toBeLessThan(60_000);
    }
  });

  it("lets data and starts be moved within its frames", async () => {
    const drawn = figure(await finalResult(experiment, usual), usual);
    const movables = drawn.panels.map(({ movable }) => movable);
    expect(movables.map((one) => one?.key)).toEqual([undefined, "data", "starts", undefined]);
    expect(movables.map((one) => one?.points.length)).toEqual([undefined, 10, 1, undefined]);
  });
});

describe("the experiment", () => {
  it("gives one digest for one state", async () => {
    const once = digest(await finalResult(experiment, usual));
    expect(digest(await finalResult(experiment, usual))).toBe(once);
  });

  it("leaves points and functions in place when points are added", async () => {
    const few = await finalResult(experiment, { ...usual, n: 4 });
    const many = await finalResult(experiment, { ...usual, n: 30 });
    expect(many.x.slice(0, 4)).toEqual(few.x);
    expect(many.y.slice(0, 4)).toEqual(few.y);
    many.prior.samples.forEach((sample, k) => {
      sample.forEach((value, i) => {
        expect(value).toBeCloseTo(few.prior.samples[k]?.[i] as number, 6);
      });
    });
  });

  it("moves its functions continuously", async () => {
    const at = (lengthscale: number) => finalResult(experiment, { ...usual, lengthscale });
    const [before, after] = [await at(1), await at(1.01)];
    for (const belief of ["prior", "posterior"] as const) {
      before[belief].samples.forEach((sample, k) => {
        const moved = after[belief].samples[k] as Float64Array;
        const jump = Math.max(...sample.map((value, i) => Math.abs(value - (moved[i] as number))));
        expect(jump).toBeLessThan(0.1);
      });
    }
  });

  it("says what it did with degenerate data", async () => {
    const said = async (change: Partial<Settings>) =>
      (await finalResult(experiment, { ...usual, ...change })).warnings.join(" ");
    expect(await said({})).toBe("");
    expect(await said({ n: 0 })).toContain("No data");
    expect(await said({ n: 0, choose: "evidence" })).toContain("Without data the evidence");
    expect(await said({ n: 1 })).toContain("One point says nothing about the lengthscale");
    expect(await said({ kernel: "linear" })).toContain("no lengthscale");
    const twice = { data: [[1, 0] as const, [1, 0.5] as const] };
    expect(await said({ placed: twice })).toContain("share an input");
    const far = { data: [[-3, 0] as const, [3, 0.5] as const] };
    expect(await said({ placed: far })).toContain("below a fifth of the smallest gap");
    const starts = [0, 0.1, 0.2, 0.3, 0.4].map((l) => [l, -1] as const);
    expect(await said({ placed: { starts } })).toContain("first 4 starts");
  });

  it("keeps its states in links", () => {
    for (const preset of exhibit.presets) {
      const state = { ...usual, ...preset.values };
      const read = parse(parameters, new URLSearchParams(format(parameters, state)));
      expect(read).toEqual({ values: state, notices: [] });
    }
  });
});
