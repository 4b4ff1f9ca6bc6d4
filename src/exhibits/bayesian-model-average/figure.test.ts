import fc from "fast-check";
import { expect, it } from "vitest";
import { svgs } from "../../../tests/svgs";
import { digest } from "../../lab/digest";
import { defaults } from "../../lab/parameters";
import { finalResult, run } from "../../lab/run";
import type { Figure } from "../exhibit";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { methods, parameters, type Settings } from "./parameters";
import { rHatText } from "./words";

const usual = defaults(parameters);
const quick = { warmUp: 4, samples: 8, members: 2 };

const placed = fc.array(
  fc.tuple(
    fc.integer({ min: -2200, max: 2200 }).map((x) => x / 1000),
    fc.integer({ min: -2200, max: 2200 }).map((y) => y / 1000)
  ),
  { maxLength: 6 }
);

/** What the posterior depends on; what is shown of it is varied in full. */
const posterior = fc.record({
  temperature: fc.constantFrom(0.1, 0.5, 1, 10),
  prior: fc.constantFrom(0.5, 1, 2),
  noise: fc.constantFrom(0.05, 0.1, 0.5),
  n: fc.constantFrom(0, 1, 2, 8),
  seed: fc.nat(999),
  placed: fc.oneof(
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
  ]
    .filter(Boolean)
    .join("\n");
  expect(words).not.toMatch(/NaN|undefined|null|Infinity|\s\s|\s[.,;]|[^\d]-\d/);
  expect(drawn.description.split(/\s+/).length).toBeLessThanOrEqual(40);
  expect(Object.values(drawn.values).every(Number.isFinite)).toBe(true);
  for (const { columns, rows } of drawn.tables) {
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    const wrong = rows.flat().filter((cell) => typeof cell === "number" && !Number.isFinite(cell));
    expect(wrong).toEqual([]);
  }
  for (const { pick } of drawn.panels) {
    for (const { px, py } of pick?.at ?? [])
      expect(Number.isFinite(px) && Number.isFinite(py)).toBe(true);
  }
  for (const svg of svgs(drawn)) expect(svg).not.toMatch(/NaN|undefined|Infinity/);
}

it("is sound in any state", async () => {
  await fc.assert(
    fc.asyncProperty(posterior, async (state) => {
      for (const [i, { value: view }] of parameters.view.options.entries()) {
        for (const { value: method } of methods.filter((_, m) => m % 4 === i)) {
          const values: Settings = { ...usual, ...quick, ...state, method, view };
          const result = await finalResult(experiment, values);
          const summary = experiment.summarise?.(result);
          check(figure(result, values));
          check(figure(result, values, [summary, summary, summary]));
        }
      }
    }),
    { numRuns: 12, seed: 6 }
  );
}, 120_000);

it("is sound while results stream in, remembered or not", async () => {
  const values: Settings = { ...usual, warmUp: 12, samples: 12, n: 8 };
  const digests: string[][] = [];
  for (let round = 0; round < 2; round++) {
    const seen: string[] = [];
    for await (const { result } of run(experiment, values)) {
      check(figure(result, values));
      seen.push(digest(result));
    }
    digests.push(seen);
  }
  expect(digests[1]).toEqual(digests[0]);
});

it("says while sampling that it has not converged, and at the end", async () => {
  const values: Settings = { ...usual, temperature: 0.1, warmUp: 8, samples: 20 };
  const said: string[] = [];
  let last: Figure | undefined;
  for await (const { result } of run(experiment, values)) {
    last = figure(result, values);
    said.push(last.panels[0]?.readouts?.rows[0]?.value ?? "");
  }
  expect(said[0]).toBe("too early to tell");
  expect(said.some((text) => text.includes("not yet converged"))).toBe(true);
  expect(said.at(-1)).toContain(": not converged");
  expect(last?.warnings[0]).toMatch(/^Not converged: R-hat is \d\.\d\d, above 1\.05/);
});

it("gives one digest whatever method was looked at before", async () => {
  const small = { ...usual, ...quick, n: 6 };
  const states = (["laplace", "ensemble", "chain"] as const).map((method) => ({
    ...small,
    method
  }));
  const first: string[] = [];
  for (const state of states) first.push(digest(await finalResult(experiment, state)));
  await finalResult(experiment, { ...small, seed: 8 });
  for (const [i, state] of [...states.entries()].reverse()) {
    expect(digest(await finalResult(experiment, state))).toBe(first[i]);
  }
  const more = { ...small, members: 3, method: "ensemble" } as const;
  const grown = digest(await finalResult(experiment, more));
  await finalResult(experiment, { ...small, seed: 8 });
  expect(digest(await finalResult(experiment, more))).toBe(grown);
});

it("carries few bytes", async () => {
  const values: Settings = { ...usual, ...quick };
  const drawn = figure(await finalResult(experiment, values), values);
  expect(svgs(drawn).join("").length).toBeLessThan(70_000);
});

it("an R-hat above the threshold never reads like it", () => {
  expect([1.028, 1.05, 1.0503, 1.0545, 1.056, 2.71, 12, null].map(rHatText)).toEqual([
    ...["1.03", "1.05", "1.051", "1.055", "1.06", "2.71"],
    ...["above 10", "too early"]
  ]);
});
