import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { svgs } from "../../../tests/svgs";
import { defaults } from "../../lab/parameters";
import { finalResult } from "../../lab/run";
import type { Figure } from "../exhibit";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { parameters, type Settings } from "./parameters";
import type { Result } from "./result";
import { namesOf } from "./ridge-plot";
import { tick } from "./words";

const usual = defaults(parameters);
const { rivals, dimensions } = parameters;
const some = <T extends string>(options: readonly { readonly value: T }[], least = 0) =>
  fc.subarray(
    options.map(({ value }) => value),
    { minLength: least }
  );

const state: fc.Arbitrary<Settings> = fc.record({
  data: fc.constantFrom("weak" as const, "weak" as const, "isotropic" as const, "digits" as const),
  n: fc.integer({ min: 20, max: 30 }),
  axis: fc.constantFrom("parameters" as const, "effective" as const),
  ridge: fc.integer({ min: -80, max: 40 }).map((ridge) => ridge / 10),
  remove: fc.constantFrom(...parameters.remove.options.map(({ value }) => value)),
  noise: fc.constantFrom(0, 10, 50),
  rivals: some(rivals.options),
  dimensions: some(dimensions.options, 1),
  look: fc.constantFrom(0.05, 0.3, 1, 2.2, 20),
  draws: fc.constantFrom(1, 2, 5),
  spread: fc.constantFrom(0.1, 1, 10),
  seed: fc.nat(999)
});

/** Every number and word a figure shows. */
function check(drawn: Figure): void {
  const words = [
    drawn.description,
    drawn.notice,
    ...drawn.warnings,
    ...drawn.panels.flatMap(({ title, description, readouts, pick }) => [
      title,
      description,
      readouts?.caption ?? "",
      ...(readouts?.rows.flatMap(({ label, value }) => [label, value]) ?? []),
      ...(pick?.at.map(({ name }) => name) ?? [])
    ])
  ].join("\n");
  expect(words).not.toMatch(/NaN|undefined|null|Infinity|\s\s|\s[.,;]|-\d/);
  expect(drawn.description.split(/\s+/).length).toBeLessThanOrEqual(40);
  expect(Object.values(drawn.values).every(Number.isFinite)).toBe(true);
}

/** What the sentences claim, from the curves. */
function claims({ sizes, curves, n }: Result, { description, notice }: Figure): void {
  const [, dip, peak] = /before n at (\d+) features .* largest at (\d+) /.exec(description) ?? [];
  const at = (size?: string) => curves.test[sizes.indexOf(Number(size))] ?? Number.NaN;
  expect(at(peak)).toBe(Math.max(...curves.test));
  expect(at(dip)).toBe(Math.min(...curves.test.filter((_, i) => (sizes[i] ?? 0) < n)));
  const best = curves.best[sizes.indexOf(n)] ?? 0;
  for (const rival of [curves.crossed, curves.evidence, curves.ridge]) {
    expect(rival[sizes.indexOf(n)]).toBeGreaterThanOrEqual(best);
  }
  expect(notice).toContain(`With ${n} features the ridge chosen by the evidence`);
}

describe("the figure", () => {
  it("is sound, and says what is so, in any state", async () => {
    let drawn = 0;
    await fc.assert(
      fc.asyncProperty(state, async (values) => {
        const result = await finalResult(experiment, values);
        const shown = figure(result, values);
        check(shown);
        claims(result, shown);
        if (drawn++ % 4 > 0) return;
        for (const svg of svgs(shown)) expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      }),
      { numRuns: 200, seed: 4 }
    );
  }, 120_000);

  it("is sound while results stream in", async () => {
    const values: Settings = { ...usual, data: "digits", rivals: ["best", "ensemble"], draws: 2 };
    let last = 0;
    for await (const { done, result } of experiment.run(values, { pause: async () => {} })) {
      expect(done).toBeGreaterThan(last);
      last = done;
      check(figure(result, values));
      svgs(figure(result, values));
    }
    expect(last).toBe(1);
  });

  it("says what it did with settings that have no effect or are between steps", async () => {
    const said = async (change: Partial<Settings>) => {
      const values = { ...usual, n: 20, draws: 1, ...change };
      return figure(await finalResult(experiment, values), values).warnings.join(" ");
    };
    expect(await said({})).toBe("");
    expect(await said({ look: 20 })).toContain(
      "shows 80 features, the computed size nearest to 400"
    );
    expect(await said({ ridge: 0.1 })).toContain("rounded to log₁₀ λ = 0.");
    expect(await said({ rivals: ["ensemble"] })).toContain("Only digits have an ensemble");
    expect(await said({ axis: "effective" })).toContain("only the minimum-norm fit is drawn");
  });

  it("keeps the names of the chosen ridges apart and inside", () => {
    const across = 210 / 48;
    const wide = { best: 30, evidence: 61, "best, evidence": 96 };
    for (let best = 0; best < 49; best++) {
      for (let evidence = 0; evidence < 49; evidence++) {
        const boxes = namesOf(best, evidence, 49).map(({ index, text, anchor, dy }) => {
          const width = wide[text as keyof typeof wide];
          const left = index * across - { start: 0, middle: width / 2, end: width }[anchor];
          return { left, right: left + width, dy };
        });
        for (const { left, right } of boxes) {
          expect(left).toBeGreaterThan(-33);
          expect(right).toBeLessThan(210 + 62);
        }
        const [a, b] = boxes;
        if (!a || !b || a.dy !== b.dy) continue;
        expect(Math.max(a.left, b.left)).toBeGreaterThanOrEqual(Math.min(a.right, b.right));
      }
    }
  });

  it("has short ticks", () => {
    expect([0.001, 0.01, 0.1, 1, 10, 100, 1000].map(tick)).toEqual([
      "10⁻³",
      ".01",
      ".1",
      "1",
      "10",
      "100",
      "10³"
    ]);
  });
});
