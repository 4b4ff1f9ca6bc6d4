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
import { truthNames } from "./truths";

const usual = defaults(parameters);

const state: fc.Arbitrary<Settings> = fc.record({
  axis: fc.constantFrom("degree" as const, "strength" as const, "points" as const),
  degree: fc.oneof(fc.constantFrom(0, 1, 100), fc.integer({ min: 0, max: 40 })),
  strength: fc.constantFrom(1e-6, 0.0123, 1, 37, 1e6),
  n: fc.oneof(fc.constantFrom(1, 2, 3), fc.integer({ min: 1, max: 60 })),
  truth: fc.constantFrom(...truthNames),
  noise: fc.constantFrom(0.02, 0.3, 1),
  growth: fc.constantFrom(1, 2, 20),
  inputs: fc.constantFrom("even" as const, "random" as const),
  refits: fc.constantFrom(2, 10, 60),
  seed: fc.nat(999)
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
  expect(words).not.toMatch(/NaN|undefined|null|Infinity|\s\s|\s[.,;]/);
  expect(drawn.description.split(/\s+/).length).toBeLessThanOrEqual(40);
  expect(Object.values(drawn.values).every(Number.isFinite)).toBe(true);
  for (const { rows } of drawn.tables) {
    expect(rows.flat().every((cell) => Number.isFinite(cell))).toBe(true);
  }
  const { document } = parseHTML("<html><body></body></html>");
  for (const panel of drawn.panels) {
    const svg = plot({ ...panel.plot, document } as unknown as PlotOptions).outerHTML;
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg.length).toBeLessThan(60_000);
  }
}

describe("the figure", () => {
  it("is sound in any state", async () => {
    await fc.assert(
      fc.asyncProperty(state, async (values) => {
        const result = await finalResult(experiment, values);
        const drawn = figure(result, values);
        check(drawn);
        const bold = drawn.panels
          .flatMap(({ readouts }) => readouts?.rows ?? [])
          .filter(({ best }) => best);
        expect(bold.length).toBeLessThanOrEqual(1);
        const least = Math.min(
          drawn.values["flexible.least"] ?? 0,
          drawn.values["soft.least"] ?? 0
        );
        if (bold[0]?.actor) expect(drawn.values[`${bold[0].actor}.least`]).toBe(least);
      }),
      { numRuns: 60, seed: 4 }
    );
  }, 60_000);

  it("is sound while it streams", async () => {
    const values: Settings = { ...usual, axis: "points", degree: 40 };
    let last = 0;
    for await (const { done, result } of experiment.run(values, { pause: async () => {} })) {
      expect(done).toBeGreaterThan(last);
      last = done;
      check(figure(result, values));
    }
    expect(last).toBe(1);
  });

  it("draws the place on show over the shade of the minimum norm", async () => {
    const values = { ...usual, degree: 100 };
    const [panel] = figure(await finalResult(experiment, values), values).panels;
    const { document } = parseHTML("<html><body></body></html>");
    const svg = plot({ ...panel?.plot, document } as unknown as PlotOptions).outerHTML;
    const shade = svg.indexOf("var(--sheet)");
    expect(shade).toBeGreaterThan(0);
    expect(svg.indexOf('stroke-dasharray="1 3"')).toBeGreaterThan(shade);
  });

  it("names the minimum-norm fit and distrusts a sampled bias", async () => {
    const warningsOf = async (changes: Partial<Settings>) => {
      const values = { ...usual, ...changes };
      return figure(await finalResult(experiment, values), values).warnings.join(" ");
    };
    expect(await warningsOf({})).toBe("");
    expect(await warningsOf({ degree: 100 })).toContain("101 coefficients for 30 points");
    expect(await warningsOf({ degree: 25 })).toContain("mostly variance");
    expect(await warningsOf({ axis: "strength", degree: 100 })).toBe("");
  });
});
