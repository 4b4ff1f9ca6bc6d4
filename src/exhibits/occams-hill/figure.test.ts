import { type PlotOptions, plot } from "@observablehq/plot";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { defaults } from "../../lab/parameters";
import { finalResult } from "../../lab/run";
import type { Figure } from "../exhibit";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { parameters, type Settings } from "./parameters";
import { read } from "./reading";
import { truthNames } from "./truths";

const usual = defaults(parameters);
const thousandths = (most: number) =>
  fc.integer({ min: -1000 * most, max: 1000 * most }).map((value) => value / 1000);

const state: fc.Arbitrary<Settings> = fc.record({
  degree: fc.oneof(fc.constantFrom(1, 2, 150, 700), fc.integer({ min: 1, max: 60 })),
  n: fc.oneof(fc.constantFrom(0, 1, 2, 50), fc.integer({ min: 0, max: 30 })),
  truth: fc.constantFrom(...truthNames),
  total: fc.constantFrom("fixed" as const, "growing" as const),
  decay: fc.constantFrom("geometric" as const, "quartic" as const),
  share: fc.constantFrom(0.05, 0.5, 0.95),
  amplitude: fc.constantFrom("set" as const, "set" as const, "best" as const),
  basis: fc.constantFrom("legendre" as const, "powers" as const),
  noise: fc.constantFrom(0.02, 0.2, 1),
  seed: fc.nat(999),
  moved: fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    {
      weight: 1,
      arbitrary: fc.record({
        data: fc.array(fc.tuple(thousandths(1), thousandths(4)), { maxLength: 6 })
      })
    }
  )
});

function check(drawn: Figure): void {
  const words = [drawn.description, drawn.notice, ...drawn.warnings]
    .concat(
      drawn.panels.flatMap(({ title, description, readouts }) => [
        title,
        description,
        readouts?.caption ?? "",
        ...(readouts?.rows.flatMap(({ label, value }) => [label, value]) ?? [])
      ])
    )
    .join("\n");
  expect(words).not.toMatch(/NaN|undefined|null|Infinity|\s\s|\s[.,;]|−0\.0\b/);
  expect(drawn.description.split(/\s+/).length).toBeLessThanOrEqual(40);
  expect(Object.values(drawn.values).every(Number.isFinite)).toBe(true);
  for (const { readouts } of drawn.panels) {
    const labels = readouts?.rows.map(({ label }) => label) ?? [];
    expect(new Set(labels).size).toBe(labels.length);
  }
  const { document } = parseHTML("<html><body></body></html>");
  for (const panel of drawn.panels) {
    const svg = plot({ ...panel.plot, document } as unknown as PlotOptions).outerHTML;
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg.length).toBeLessThan(60_000);
  }
}

describe("the figure", () => {
  it("is sound in any state, with and without repetitions", async () => {
    await fc.assert(
      fc.asyncProperty(state, async (values) => {
        const result = await finalResult(experiment, values);
        const summary = experiment.summarise?.(result);
        const repeats = summary && [summary, summary, summary];
        const drawn = figure(result, values, repeats);
        check(drawn);
        check(figure(result, values));
        const { fall } = read(result.degrees, result.evidence.decaying.total);
        const said = /Decaying: highest at degree [\d,]+, ([\d.]+) nats lower/.exec(drawn.notice);
        if (said) expect(Number(said[1])).toBeCloseTo(fall, 0);
        if (result.x.length > 0 && fall > 0.06) expect(said).not.toBeNull();
      }),
      { numRuns: 60, seed: 3 }
    );
  }, 60_000);

  it("repeats nothing for points placed by hand", async () => {
    const values: Settings = { ...usual, moved: { data: [[0.5, 1], [-0.5, 0]] } }; // biome-ignore format: one line
    const result = await finalResult(experiment, values);
    const summary = experiment.summarise?.(result);
    const svgOf = (drawn: Figure) => {
      const { document } = parseHTML("<html><body></body></html>");
      return plot({ ...drawn.panels[0]?.plot, document } as unknown as PlotOptions).outerHTML;
    };
    const [once, repeated] = [
      figure(result, values),
      figure(result, values, summary && [summary, summary, summary])
    ];
    expect(repeated.panels[0]?.readouts).toEqual(once.panels[0]?.readouts);
    expect(repeated.notice).toBe(once.notice);
    expect(svgOf(repeated).length).toBe(svgOf(once).length);
  });

  it("says what it did with degenerate data", async () => {
    const warningsOf = async (changes: Partial<Settings>) => {
      const values = { ...usual, ...changes };
      const drawn = figure(await finalResult(experiment, values), values);
      check(drawn);
      return drawn.warnings.join(" ");
    };
    expect(await warningsOf({})).toBe("");
    expect(await warningsOf({ n: 0, amplitude: "best" })).toContain("Without data the evidence");
    const same = { moved: { data: [[0.5, 1], [0.5, -3.5]] } } as const; // biome-ignore format: one line
    const said = await warningsOf(same);
    expect(said).toContain("All inputs are equal");
    expect(said).toContain("still take the noise to be 0.2");
    expect(said).toContain("1 point outside the frame");
    expect(await warningsOf({ degree: 10_000 })).toContain("wiggle faster than the 261 places");
  });
});
