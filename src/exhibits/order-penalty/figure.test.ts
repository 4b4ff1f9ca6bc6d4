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
import { type Basis, type Inputs, type Penalty, parameters, type Settings } from "./parameters";
import { presets } from "./presets";
import type { FitsResult, Result } from "./result";
import { truthNames } from "./truths";
import { closest, plain, truthName } from "./words";

const usual = defaults(parameters);
const inputs: Inputs[] = ["uniform", "even", "chebyshev", "gaussian", "scaled"];
const penalties: Penalty[] = ["ordered", "doubling", "quadratic"];
const bases: Basis[] = ["legendre", "legendre", "classical", "powers"];

const moved = fc.array(
  fc.tuple(
    fc.integer({ min: -1000, max: 1000 }).map((x) => x / 1000),
    fc.integer({ min: -4000, max: 4000 }).map((y) => y / 1000)
  ),
  { maxLength: 6 }
);

const state: fc.Arbitrary<Settings> = fc.record({
  n: fc.oneof(fc.constantFrom(0, 1, 2, 3, 200), fc.integer({ min: 0, max: 40 })),
  noise: fc.constantFrom(0, 0.05, 0.2, 1),
  degree: fc.oneof(fc.constantFrom(0, 1, 15, 150), fc.integer({ min: 0, max: 40 })),
  growth: fc.constantFrom(1, 1.3, 2.5, 20),
  choose: fc.constantFrom("hand" as const, "evidence" as const),
  view: fc.constant("fits" as const),
  against: fc.constant("truth" as const),
  truths: fc.subarray(truthNames, { minLength: 1, maxLength: 4 }),
  rigid: fc.integer({ min: 0, max: 15 }),
  basis: fc.constantFrom(...bases),
  strength: fc.constantFrom(0.1, 1, 10),
  assumed: fc.constantFrom(1e-9, 1e-5, 0.01, 0.2, 1),
  rivals: fc.subarray(["loo", "isotropic"] as const),
  penalty: fc.constantFrom(...penalties),
  weight: fc.constantFrom("sum" as const, "mean" as const, "likelihood" as const),
  inputs: fc.constantFrom(...inputs),
  seed: fc.nat(999),
  moved: fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.record({ wave: moved, trend: moved }) },
    { weight: 3, arbitrary: fc.record({ own: moved }) }
  )
});

/** Every number and word a figure shows. */
function check(drawn: Figure, result: Result): void {
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
  expect(words).not.toMatch(/NaN|undefined|null|Infinity|\s\s|\s[.,;]/);
  expect(drawn.description.split(/\s+/).length).toBeLessThanOrEqual(40);
  expect(Object.values(drawn.values).every(Number.isFinite)).toBe(true);
  for (const { columns, rows } of drawn.tables) {
    expect(new Set(columns).size).toBe(columns.length);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(rows.flat().every((cell) => typeof cell !== "number" || Number.isFinite(cell))).toBe(
      true
    );
  }
  for (const { readouts } of drawn.panels) {
    const labels = readouts?.rows.map(({ label }) => label) ?? [];
    expect(new Set(labels).size).toBe(labels.length);
  }
  if (result.view === "fits") comparatives(drawn, result);
}

/** Who is named as closest is closest. */
function comparatives(drawn: Figure, { panels }: FitsResult): void {
  const soft = panels.filter(({ fits }) => closest(fits).some(({ learner }) => learner === "soft"));
  const said = /(?:closest to the truth|smallest error) in (\d) of (\d) panels/.exec(
    drawn.description
  );
  if (said) expect(Number(said[1])).toBe(soft.length);
  panels.forEach((panel, i) => {
    const least = Math.min(...panel.fits.map(({ rmse }) => rmse));
    const rows = drawn.panels[i]?.readouts?.rows ?? [];
    const bold = rows.filter(({ best }) => best);
    if (panel.truth === "own" && panel.x.length === 0) {
      expect(bold).toEqual([]);
      expect(rows.every(({ value }) => value.startsWith("– ("))).toBe(true);
      return;
    }
    for (const row of bold) expect(row.value.startsWith(`${plain(least)} (`)).toBe(true);
    expect(bold.length).toBeLessThan(panel.fits.length);
    const words = drawn.panels[i]?.description ?? "";
    const named = /^(.+) (?:is|are) closest to/.exec(words)?.[1]?.toLowerCase() ?? "";
    const [, first] = /^(\w+)/.exec(named) ?? [];
    if (first && first !== "leave" && first !== "equal") {
      const fit = panel.fits.find(({ learner }) => learner === first);
      expect(plain(fit?.rmse ?? Number.NaN)).toBe(plain(least));
    }
    expect(words).toContain(truthName(panel.truth));
  });
}

describe("the figure", () => {
  it("is sound in any state of the fits", async () => {
    await fc.assert(
      fc.asyncProperty(state, async (values) => {
        const result = await finalResult(experiment, values);
        const drawn = figure(result, values);
        check(drawn, result);
        for (const svg of svgs(drawn)) expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      }),
      { numRuns: 200, seed: 9 }
    );
  }, 300_000);

  it("is sound while errors by number of points stream in, in any setting", async () => {
    for (const change of [
      { inputs: "scaled", penalty: "quadratic", truths: ["quindecic"] },
      { inputs: "gaussian", penalty: "quadratic", noise: 0, truths: ["rugged", "noise", "own"] },
      { penalty: "quadratic", weight: "likelihood", noise: 0, against: "labels", truths: ["own"] },
      { inputs: "even", noise: 0, truths: ["trend"], degree: 30, rivals: ["loo", "isotropic"] },
      { inputs: "chebyshev", choose: "evidence", truths: ["wave"], moved: { wave: [[0, 0]] } }
    ] as Partial<Settings>[]) {
      const values: Settings = { ...usual, view: "sizes", ...change };
      let last = 0;
      for await (const { done, result } of experiment.run(values, { pause: async () => {} })) {
        expect(done).toBeGreaterThan(last);
        last = done;
        const drawn = figure(result, values);
        check(drawn, result);
        for (const svg of svgs(drawn)) expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        if (change.inputs !== "scaled" && done > 0.2) break;
      }
      if (change.inputs === "scaled") expect(last).toBe(1);
    }
  }, 120_000);

  it("carries few bytes", async () => {
    const drawn = figure(await finalResult(experiment, usual), usual);
    expect(svgs(drawn).join("").length).toBeLessThan(45_000);
  });

  it("lets points be moved where the frame is [−1, 1], by the keys of the parameter", async () => {
    const drawn = figure(await finalResult(experiment, usual), usual);
    for (const { movable } of drawn.panels) {
      expect(movable?.parameter).toBe("moved");
      expect(parameters.moved.panels).toContain(movable?.key);
      expect(movable?.points).toHaveLength(10);
    }
    const wide = { ...usual, inputs: "gaussian" } as const;
    const far = figure(await finalResult(experiment, wide), wide);
    expect(far.panels.every(({ movable }) => movable === undefined)).toBe(true);
  });
});

describe("the experiment", () => {
  it("gives one digest for one state, and only its own points move a panel", async () => {
    const once = await finalResult(experiment, usual);
    expect(digest(await finalResult(experiment, usual))).toBe(digest(once));
    const values: Settings = { ...usual, moved: { wave: [[0.5, 1]] } };
    const changed = (await finalResult(experiment, values)) as FitsResult;
    const before = once as FitsResult;
    expect(changed.panels[1]?.y).toEqual(Float64Array.of(1));
    for (const panel of [0, 2]) {
      expect(changed.panels[panel]?.y).toEqual(before.panels[panel]?.y);
      changed.panels[panel]?.fits.forEach(({ rmse }, i) => {
        expect(rmse).toBeCloseTo(before.panels[panel]?.fits[i]?.rmse ?? Number.NaN, 6);
      });
    }
  });

  it("leaves the first points of a seed in place when more are added", async () => {
    for (const places of ["uniform", "gaussian", "scaled"] as const) {
      const some = { ...usual, inputs: places, n: 10 };
      const few = (await finalResult(experiment, some)) as FitsResult;
      const many = (await finalResult(experiment, { ...some, n: 200 })) as FitsResult;
      few.panels.forEach(({ x, y }, panel) => {
        expect(many.panels[panel]?.x.slice(0, 10)).toEqual(x);
        expect(many.panels[panel]?.y.slice(0, 10)).toEqual(y);
      });
    }
  });

  it("says what it did with degenerate data", async () => {
    const said = async (change: Partial<Settings>) =>
      (await finalResult(experiment, { ...usual, ...change })).warnings.join(" ");
    expect(await said({ n: 0 })).toContain("No data");
    expect(await said({ n: 1 })).toContain("One point");
    expect(await said({})).toContain("minimum norm");
    expect(await said({ noise: 0 })).toContain("no noise");
    expect(
      await said({
        moved: {
          wave: [
            [0.2, 1],
            [0.2, 2]
          ]
        }
      })
    ).toContain("All inputs are equal");
    expect(await said({ n: 100, degree: 50 })).toContain("as far as");
    expect(await said({ n: 100 })).toBe("");
    expect(await said({ n: 200, degree: 150 })).toMatch(/separate 1[34]\d directions of the 151/);
    expect(await said({ degree: 150, n: 50, basis: "powers" })).toMatch(
      /separate \d\d directions of the 50 .* powers of x/
    );
    expect(await said({ noise: 0.5 })).toContain("follows noise as if it were signal");
    expect(await said({ noise: 0.05 })).toContain("smooths more than it should");
    expect(await said({ n: 30, noise: 0.4 })).toBe("");
    expect(await said({ n: 30, noise: 1, choose: "evidence" })).toBe("");
    expect(await said({ n: 100, truths: ["noise"] })).toContain("does not act here");
    expect(await said({ inputs: "gaussian", truths: ["quindecic"] })).toContain("errors there say");
    const wave: Settings["moved"] = { wave: [[0.2, 1]] };
    expect(await said({ moved: wave })).toContain("by hand in “A wave”: number, noise, places and");
    expect(await said({ truths: ["own"] })).toContain("Your own points may have x from −1 to 1");
  });

  it("judges a reader's own points by leaving each out, whatever was fitted", async () => {
    const own: Settings["moved"]["own"] = [
      [-0.9, 1.2],
      [-0.5, 0.1],
      [0, -0.6],
      [0.2, -0.3],
      [0.7, 0.9],
      [0.9, 1.7]
    ];
    const fitted = async (points: typeof own, at: number) => {
      const values: Settings = { ...usual, truths: ["own"], moved: { own: points } };
      const { panels, grid } = (await finalResult(experiment, values)) as FitsResult;
      const place = grid.findIndex((x) => Math.abs(x - at) < 1e-9);
      return (
        panels[0]?.fits.map(({ rmse, curve }) => ({ rmse, there: curve[place] as number })) ?? []
      );
    };
    const whole = await fitted(own, 0);
    const left = await Promise.all(
      own.map(async ([x, y], i) =>
        (
          await fitted(
            own.filter((_, j) => j !== i),
            x
          )
        ).map(({ there }) => (there - y) ** 2)
      )
    );
    whole.forEach(({ rmse }, learner) => {
      const total = left.reduce((sum, errors) => sum + (errors[learner] as number), 0);
      expect(rmse).toBeCloseTo(Math.sqrt(total / own.length), 8);
    });
  });

  it("keeps its states in links", () => {
    for (const { values } of presets) {
      const state = { ...usual, ...values };
      const read = parse(parameters, new URLSearchParams(format(parameters, state)));
      expect(read).toEqual({ values: state, notices: [] });
    }
  });
});
