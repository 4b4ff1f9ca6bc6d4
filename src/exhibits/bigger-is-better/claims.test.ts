import { expect, it } from "vitest";
import { defaults } from "../../lab/parameters";
import { finalResult } from "../../lab/run";
import { effects } from "./effects";
import { exhibit } from "./exhibit";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { decimals, percent } from "./looks";
import { parameters, type Settings } from "./parameters";
import { presets } from "./presets";
import type { Result } from "./result";
import { Sweep } from "./sweep";

const usual = defaults(parameters);
const known = new Map<string, Result>();

async function resultOf(change: Partial<Settings>): Promise<Result> {
  const key = JSON.stringify(change);
  const result = known.get(key) ?? (await finalResult(experiment, { ...usual, ...change }));
  known.set(key, result);
  return result;
}

async function state(id: string) {
  const found = presets.find((one) => one.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  const result = await resultOf(found.values);
  const { values } = figure(result, { ...usual, ...found.values });
  return { result, notice: found.notice, of: (name: string) => values[name] ?? Number.NaN };
}

it("worse, until it is soft", async () => {
  const { notice, of, result } = await state("worse-until");
  expect(result.wrong).toHaveLength(15);
  // At most 2 of the 15 wrong labels are not followed.
  expect(of("free.train")).toBeLessThanOrEqual(0.02);
  for (const name of ["free.error.256", "free.error.4", "soft.error.256"]) {
    expect(notice).toContain(percent(of(name)));
  }
  // The larger the better, to within one of the thousand points.
  const soft = result.lines[1].testError;
  soft
    .slice(1)
    .forEach((error, i) => void expect(error).toBeLessThanOrEqual((soft[i] ?? 0) + 0.001));
  expect(notice).toContain(`from ${percent(of("soft.error.2"))} with two units`);
  expect((soft[5] ?? 0) - (soft[7] ?? 0)).toBeLessThan(0.003);
  const [four, , large] = exhibit.prediction?.answers ?? [];
  for (const one of [four, large]) expect(one?.reply).toContain(percent(of("free.error.4")));
  for (const { reply } of exhibit.prediction?.answers ?? []) {
    expect(reply).toContain(percent(of("soft.error.256")));
  }
  expect(Math.min(...result.lines[0].testError)).toBe(of("free.error.4"));
});

it("too strong", async () => {
  const { notice, result } = await state("too-strong");
  expect(notice).toContain("about 14.5 %");
  for (const error of result.lines[1].testError)
    expect(Math.abs(error - 0.145)).toBeLessThan(0.003);
});

it("measured otherwise", async () => {
  const { notice, of } = await state("prior-units");
  expect(notice).toContain(`${percent(of("soft.error.4"))} with four units`);
  expect(notice).toContain(`${percent(of("soft.error.256"))} with 256`);
  const weaker = await resultOf({ units: "prior", penalty: 0.0001 });
  const soft = weaker.lines[1].testError;
  expect(soft.at(-1)).toBe(Math.min(...soft));
});

it("rings", async () => {
  const { notice, of } = await state("rings");
  expect(notice).toContain(`from ${decimals(of("soft.error.2"))} with two units`);
  expect(notice).toContain(`${decimals(of("soft.error.256"))} with 256`);
});

it("spirals", async () => {
  const { notice, of } = await state("spirals");
  expect(notice).toContain(`from ${percent(of("free.error.4"))} with four units`);
  expect(notice).toContain(`${percent(of("free.error.256"))} with 256`);
  expect(notice).toContain(`(${percent(of("soft.error.256"))})`);
  expect(of("free.train")).toBe(0);
  expect(notice).toContain(
    `is ${decimals(of("free.loss"))}, with the penalty ${decimals(of("soft.loss"))}`
  );
});

it("the effects hold in seeds of their own", async () => {
  for (const { values, holds, seeds } of effects.slice(0, 4)) {
    for (const seed of seeds.slice(0, 2)) {
      expect(holds(await resultOf({ ...(values as Partial<Settings>), seed }))).toBe(true);
    }
  }
});

it("a rate of learning that is too high for the data is said, not hidden", async () => {
  const result = await resultOf({});
  const lost: Result = {
    ...result,
    lines: [{ ...result.lines[0], diverged: [256] }, result.lines[1]]
  };
  expect(figure(lost, usual).warnings.join()).toMatch(/no longer finite at 256 units/);
});

it("stopping early does it too", () => {
  const sweep = new Sweep(usual);
  for (const run of sweep.runs) if ([8, 256].includes(run.width)) sweep.train(run, 250);
  const { widths, lines } = sweep.result(250);
  const said = exhibit.doesNotShow.join();
  const at = (width: number) => percent(lines[0].testError[widths.indexOf(width)] ?? Number.NaN);
  expect(said).toContain(`misread ${at(8)} at step 250`);
  expect(said).toContain(`the 256 misread ${at(256)}`);
});

it("counts repetitions, and leaves them room", async () => {
  const result = await resultOf({});
  const one = { widths: result.widths, errors: result.lines.map(({ testError }) => testError) };
  const panel = figure(result, usual, [one, one]).panels[2];
  expect(panel?.readouts?.rows.slice(2).map(({ value }) => value)).toEqual([
    "2 of 2 seeds",
    "2 of 2 seeds",
    "0 of 2 seeds"
  ]);
});
