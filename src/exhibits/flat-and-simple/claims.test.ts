import { expect, it } from "vitest";
import { defaults } from "../../lab/parameters";
import { finalResult } from "../../lab/run";
import { effects } from "./effects";
import { exhibit } from "./exhibit";
import { experiment, secondOpinion } from "./experiment";
import { figure } from "./figure";
import { decimals, signed } from "./looks";
import { parameters, type Settings } from "./parameters";
import { presets } from "./presets";
import type { Network, Result } from "./result";
import { summarise } from "./summary";

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
  const { values, warnings } = figure(result, { ...usual, ...found.values });
  const of = (name: string) => values[name] ?? Number.NaN;
  return { result, warnings, notice: found.notice, of };
}

it("all stop at the same training loss", async () => {
  const { result, warnings } = await state("flatter");
  expect(warnings).toEqual([]);
  for (const { trainLoss } of result.networks) {
    expect(trainLoss).toBeLessThanOrEqual(0.01);
    expect(trainLoss).toBeGreaterThan(0.0095);
  }
});

it("wider is flatter", async () => {
  const { notice, of } = await state("flatter");
  for (const end of ["smallest", "largest"]) {
    expect(notice).toContain(`${decimals(of(`${end}.test`))} with`);
    expect(notice).toContain(`by ${decimals(of(`${end}.unit`))} in the ${end}`);
  }
  expect(notice).toContain(`(${signed(of("rho.unit"))})`);
  expect(notice).toContain(`(${signed(of("rho.narrowness"))})`);
  for (const { reply } of exhibit.prediction?.answers ?? []) {
    for (const name of ["smallest", "largest"]) {
      expect(reply).toContain(decimals(of(`${name}.unit`)));
      expect(reply).toContain(decimals(of(`${name}.relative`)));
    }
  }
});

it("another yardstick", async () => {
  const { notice, of } = await state("another-yardstick");
  for (const end of ["smallest", "largest"]) {
    expect(notice).toContain(`by ${decimals(of(`${end}.relative`))} in the ${end}`);
  }
  expect(notice).toContain(`from ${signed(of("rho.unit"))} to ${signed(of("rho.relative"))}`);
});

it("raw and in the prior’s units", async () => {
  const { notice, of } = await state("raw-dimension");
  for (const end of ["smallest", "largest"]) {
    expect(notice).toContain(`${decimals(of(`${end}.raw`))} in the ${end}`);
  }
  expect(notice).toContain(
    `${decimals(of("smallest.prior"))} against ${decimals(of("largest.prior"))}`
  );
  expect(notice).toContain(`from ${signed(of("rho.raw"))} to ${signed(of("rho.prior"))}`);
  expect(of("largest.test")).toBeLessThan(of("smallest.test"));
});

it("depth and width", async () => {
  const { notice, of } = await state("depth");
  expect(notice).toContain(`(${signed(of("rho.prior"))})`);
  expect(notice).toContain(`(${signed(of("rho.parameters"))})`);
  expect(notice).toContain(`comes to ${signed(of("rho.narrowness"))}`);
  expect(notice).toContain(`(hollow marks) ${signed(of("given.prior"))} is left`);
  expect(Math.abs(of("given.parameters") - of("given.prior"))).toBeLessThan(0.01);
});

it("flatter, not better", async () => {
  const { notice, of } = await state("flat-not-better");
  const pair = (name: string) =>
    `${decimals(of(`largest.${name}`))} against ${decimals(of(`smallest.${name}`))}`;
  expect(notice).toContain(pair("unit"));
  expect(notice).toContain(pair("test"));
  expect(notice).toContain(`is ${signed(of("rho.unit"))} here`);
});

it("spirals, where a network misses the stop", async () => {
  const { notice, of, result, warnings } = await state("spirals");
  for (const name of ["unit", "absolute", "relative"]) {
    expect(signed(of(`rho.${name}`))).toBe("+0.61");
  }
  expect(notice).toContain(`(${signed(of("rho.raw"))})`);
  const missed = result.networks.filter(({ arrived }) => !arrived);
  expect(missed.map(({ width }) => width)).toEqual([32]);
  expect(warnings.join()).toMatch(/after 6,000 steps: 32 units/);
  expect(of("compared")).toBe(7);
});

it("the effects hold in seeds of their own", async () => {
  const always = effects.filter(({ values, name }) => {
    return Object.keys(values).length === 0 && !/correlation/.test(name);
  });
  expect(always.length).toBeGreaterThan(4);
  for (const { values, holds, seeds } of always) {
    for (const seed of seeds.slice(0, 3)) {
      expect(holds(await resultOf({ ...(values as Partial<Settings>), seed }))).toBe(true);
    }
  }
});

it("what diverged or did not arrive is said and not compared", async () => {
  const result = await resultOf({});
  const lost = (change: Partial<Network>): Result => ({
    ...result,
    networks: result.networks.map((one, i) => (i < 6 ? { ...one, ...change } : one))
  });
  const diverged = figure(lost({ diverged: true, arrived: false }), usual);
  expect(diverged.warnings.join()).toMatch(/no longer finite: 16 units, 24 units/);
  expect(diverged.notice).toMatch(/nothing to rank/);
  expect(summarise(lost({ arrived: false })).rulers.unit.overall).toBeNull();
});

it("stops that are not equal are said", async () => {
  const result = await resultOf({});
  const coarse = result.networks.map((one, i) => (i === 7 ? { ...one, trainLoss: 0.006 } : one));
  const { warnings } = figure({ ...result, networks: coarse }, usual);
  expect(warnings.join()).toMatch(/from 0.006 to 0.01, not all the same/);
});

it("nothing is ranked before all are measured", async () => {
  const result = await resultOf({});
  const { panels } = figure({ ...result, complete: false }, usual);
  expect(panels[2]?.readouts?.rows.map(({ value }) => value)).toEqual(["–", "–", "–"]);
});

it("another engine repeats the network looked at, to its stop", async () => {
  const { steps, task } = secondOpinion({ ...usual, shown: 1 });
  const [first] = (await resultOf({})).networks;
  expect(steps).toBe(first?.at.at(-1));
  expect(task.architecture.sizes).toEqual([8, 16, 1]);
});
