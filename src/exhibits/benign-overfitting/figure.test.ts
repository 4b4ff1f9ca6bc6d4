import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { svgs } from "../../../tests/svgs";
import { digest } from "../../lab/digest";
import { format, parse } from "../../lab/link";
import { defaults } from "../../lab/parameters";
import { finalResult } from "../../lab/run";
import type { Figure } from "../exhibit";
import { contradicted } from "./data";
import { exhibit } from "./exhibit";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { parameters, type Settings } from "./parameters";
import type { Result } from "./result";
import { error, nameOf, size } from "./words";

const usual = defaults(parameters);
const pause = async () => {};

const placed = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 1000 }).map((x) => x / 1000),
    fc.integer({ min: -3000, max: 3000 }).map((y) => y / 1000)
  ),
  { maxLength: 6 }
);

const state: fc.Arbitrary<Settings> = fc.record({
  width: fc.constantFrom(0.0001, 0.001, 0.01, 0.1, 0.3),
  n: fc.oneof(fc.constantFrom(0, 1, 2, 3, 100), fc.integer({ min: 0, max: 30 })),
  noise: fc.constantFrom(0, 0.03, 0.3, 1),
  against: fc.constantFrom("n" as const, "width" as const, "noise" as const),
  narrow: fc.boolean(),
  seed: fc.nat(999),
  placed: fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.record({ data: placed }) }
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
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(rows.flat().every((cell) => typeof cell !== "number" || Number.isFinite(cell))).toBe(
      true
    );
  }
  claims(drawn, result);
}

/** What the computed sentences assert about a state. */
function claims(drawn: Figure, { x, y, fits }: Result): void {
  const least = Math.min(...fits.map(({ rmse }) => rmse));
  fits.forEach((fit, i) => {
    const panel = drawn.panels[i];
    const [first] = panel?.readouts?.rows ?? [];
    if (first?.best) expect(first.value).toBe(error(least));
    const misses = y.map((label, k) => {
      const at = fit.at.indexOf(x[k] as number);
      return Math.abs(label - (fit.curve[at] as number));
    });
    const worst = Math.max(0, ...misses);
    if (/passes through/.test(panel?.description ?? "")) expect(worst).toBeLessThan(1e-6);
    expect(worst).toBeLessThanOrEqual(fit.residual);
  });
  fits.forEach(({ learner, slip }) => {
    if (learner === "smooth" || slip.size < 1e-3) return;
    const sentence = drawn.warnings.find((one) => one.includes(`${nameOf[learner]} model misses`));
    expect(sentence).toContain(slip.slack > 0.5 * slip.size ? "10⁻¹²" : "rounding");
    if (/rounding/.test(sentence ?? "")) expect(contradicted(x, y)).toContain(true);
    else expect(slip.slack / slip.size).toBeCloseTo(1, 1);
  });
  const [, said] = /misses no label by more than ([^ ]+) and/.exec(drawn.notice) ?? [];
  if (said) expect(said).toBe(size(fits[0]?.residual ?? Number.NaN));
}

describe("the figure", () => {
  it("is sound in any state, from the first result on", async () => {
    let number = 0;
    await fc.assert(
      fc.asyncProperty(state, async (values) => {
        const most = number++ % 25 === 0 ? 99 : 2;
        let seen = 0;
        for await (const { result } of experiment.run(values, { pause })) {
          const drawn = figure(result, values);
          check(drawn, result);
          for (const svg of svgs(drawn)) expect(svg).not.toMatch(/NaN|undefined|Infinity/);
          if (++seen === most) break;
        }
      }),
      { numRuns: 200, seed: 5 }
    );
  }, 300_000);

  it("carries few bytes", async () => {
    for (const preset of exhibit.presets) {
      const values = { ...usual, ...preset.values };
      const drawn = figure(await finalResult(experiment, values), values);
      expect(svgs(drawn).join("").length).toBeLessThan(60_000);
    }
  }, 60_000);

  it("shows every spike: the curve is drawn at the labels", async () => {
    const { fits, x } = await finalResult(experiment, { ...usual, width: 0.0001 });
    for (const { at } of fits) for (const place of x) expect(at).toContain(place);
  });
});

describe("the experiment", () => {
  it("gives one digest for one state, and rises to 1", async () => {
    const reached: number[] = [];
    for await (const { done } of experiment.run(usual, { pause })) reached.push(done);
    expect(reached).toEqual([...reached].sort((a, b) => a - b));
    expect(reached.at(-1)).toBe(1);
    const once = digest(await finalResult(experiment, usual));
    expect(digest(await finalResult(experiment, usual))).toBe(once);
  });

  it("shows the first of the refits", async () => {
    const few = await finalResult(experiment, { ...usual, n: 5 });
    const many = await finalResult(experiment, { ...usual, n: 40 });
    expect(many.x.slice(0, 5)).toEqual(few.x);
    expect(many.y.slice(0, 5)).toEqual(few.y);
    expect(many.errors).toEqual(few.errors);
  });

  it("says what it did with degenerate data", async () => {
    const said = async (change: Partial<Settings>) =>
      (await finalResult(experiment, { ...usual, ...change })).warnings.join(" ");
    expect(await said({})).toBe("");
    expect(await said({ n: 0 })).toContain("No data");
    expect(await said({ noise: 0 })).toContain("assume a noise of 0.05");
    const twice = { data: [[0.5, 0] as const, [0.5, 1] as const] };
    expect(await said({ placed: twice })).toContain("share an input and differ");
    expect(await said({ placed: twice })).not.toMatch(/misses|share input/);
    const same = { data: [[0.5, 1] as const, [0.5, 1] as const, [0.2, 0] as const] };
    expect(await said({ placed: same })).toContain("share input and label");
    expect(await said({ placed: same })).not.toMatch(/misses|differ/);
    const dense = await said({ n: 100, narrow: true });
    expect(dense).toMatch(/^The narrow RBF model misses a label by [^:]+: its noise variance is/);
    expect(await said({ placed: twice })).toContain("play no part in the refits");
  });

  it("says why a label is missed", async () => {
    const pair = [[0.5, -3] as const, [0.5, 3] as const];
    const apart = { ...usual, placed: { data: [...pair, [0.1, 2] as const] } };
    const { fits, warnings } = await finalResult(experiment, apart);
    for (const { learner, at, curve, slip, residual } of fits) {
      if (learner === "smooth") continue;
      expect(curve[at.indexOf(0.5)]).toBeCloseTo(0, 2);
      expect(residual).toBeCloseTo(3, 2);
      expect(slip.size > 1e-3).toBe(warnings.some((one) => one.includes("misses another label")));
    }
    const twice = { ...usual, placed: { data: [[0.3, 1] as const, [0.6, -1] as const] } };
    const doubled = { data: [...twice.placed.data, [0.6, -1] as const] };
    const [once, again] = [
      await finalResult(experiment, twice),
      await finalResult(experiment, { ...usual, placed: doubled })
    ];
    for (const learner of ["spiky", "rough"]) {
      const [a, b] = [once, again].map(({ fits }) => fits.find((fit) => fit.learner === learner));
      expect(b?.rmse).toBeCloseTo(a?.rmse as number, 6);
    }
  });

  it("keeps its states in links", () => {
    for (const preset of exhibit.presets) {
      const state = { ...usual, ...preset.values };
      const read = parse(parameters, new URLSearchParams(format(parameters, state)));
      expect(read).toEqual({ values: state, notices: [] });
    }
  });
});
