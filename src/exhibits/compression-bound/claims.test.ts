import { describe, expect, it } from "vitest";
import { defaults } from "../../lab/parameters";
import { finalResult } from "../../lab/run";
import { chernoffBound } from "../../models/bounds";
import { errorOf, problemOf } from "./data";
import { effects } from "./effects";
import { exhibit } from "./exhibit";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { linearSays } from "./linear";
import { share } from "./looks";
import { read } from "./message";
import { parameters, type Settings } from "./parameters";
import { presets } from "./presets";
import type { LinearResult, NetworkResult, Result, WidthsResult } from "./result";
import { architectureOf, networkSays, placeOf, subspace } from "./subspace";
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
  const { values } = figure(result, { ...usual, ...found.values });
  return { result, notice: found.notice, of: (name: string) => values[name] ?? Number.NaN };
}

const network = { model: "network", numbers: 50, levels: "nine" } as const;

describe("a message", () => {
  it("of a linear classifier decodes to the same predictions, image by image", async () => {
    const { shown } = (await resultOf({})) as LinearResult;
    const { training, test } = problemOf(usual);
    // The receiver has these bits, whatever follows them, and the program.
    const message = read([...shown.message, 1, 0, 1, 1, 0], 1);
    expect(message.bits).toBe(shown.bits);
    expect(message.bits).toBe(shown.message.length);
    expect(message.symbols).toEqual([...shown.symbols]);
    expect([message.size, message.levels, message.scale]).toEqual([
      shown.size,
      shown.levels,
      shown.scale
    ]);
    const sender = { ...shown, dictionary: usual.seed % 256 };
    for (const images of [training, test]) {
      expect(linearSays(message, images)).toEqual(linearSays(sender, images));
    }
    expect(errorOf(linearSays(message, training), training)).toBe(shown.train);
    expect(errorOf(linearSays(message, test), test)).toBe(shown.test);
  });

  it("of a network does too", async () => {
    const { shown } = (await resultOf(network)) as NetworkResult;
    const { training, test } = problemOf(usual);
    const message = read([...shown.message, 0, 1], 0);
    expect(message.bits).toBe(shown.message.length);
    const space = subspace(message.dictionary, architectureOf(64, "relu"), message.size);
    const says = (images: typeof training) => networkSays(space, placeOf(message), images);
    expect(errorOf(says(training), training)).toBe(shown.train);
    expect(errorOf(says(test), test)).toBe(shown.test);
    expect(shown.bits).toBe(shown.message.length);
  });

  it("is as long as counted in every size and level tried", async () => {
    const { write } = await import("./message");
    for (const one of ((await resultOf({})) as LinearResult).tried) {
      expect(write({ ...one, dictionary: 24 })).toHaveLength(one.bits);
    }
  });
});

it("a classifier in 112 bits", async () => {
  const { notice, of, result } = await state("a-message");
  const { shown } = result as LinearResult;
  expect(notice).toContain(`These ${of("shown.bits")} bits`);
  expect(notice).toContain(`${shown.symbols.length} numbers`);
  for (const name of ["shown.train", "shown.bound"]) expect(notice).toContain(share(of(name)));
  const row = (result as LinearResult).tried.filter(({ levels }) => levels === 5);
  const bounds = row.map(({ chernoff }) => chernoff);
  const least = bounds.indexOf(Math.min(...bounds));
  expect(least).toBeGreaterThan(0);
  expect(least).toBeLessThan(bounds.length - 1);
  expect(of("best.bound")).toBeLessThanOrEqual(0.25);
  const [hundred, thousands, file] = exhibit.prediction?.answers ?? [];
  for (const name of ["best.bits", "shown.bits"])
    expect(hundred?.reply).toContain(`${of(name)} bits`);
  for (const name of ["best.bound", "shown.bound"]) {
    expect(hundred?.reply).toContain(share(of(name)));
  }
  const faultless = (bits: number) => share(chernoffBound({ risk: 0, n: 1500, delta: 0.05 }, bits));
  expect(thousands?.reply).toContain(faultless(65 * 32));
  expect(thousands?.reply).toContain(share(of("best.bound")));
  expect(file?.label).toContain("135,200");
  expect(file?.reply).toContain(faultless(4225 * 32));
});

it("4,225 weights in 194 bits", async () => {
  const { notice, of } = await state("network");
  expect(notice).toContain(`${of("shown.bits")} bits`);
  for (const name of ["shown.train", "shown.bound", "linear.bound"]) {
    expect(notice).toContain(share(of(name)));
  }
  expect(of("shown.bound")).toBeLessThanOrEqual(0.25);
  expect(exhibit.prediction?.answers[2]?.reply).toContain(
    `${of("shown.bits")} bits, and then has a bound of ${share(of("shown.bound"))}`
  );
  expect(exhibit.summary).toContain(`${of("shown.bits")} bits`);
});

it("random labels are vacuous", async () => {
  const { notice, of } = await state("random-labels");
  expect(notice).toContain(share(of("best.bound")));
  expect(of("best.bound")).toBeGreaterThan(0.5);
  const sent = (await resultOf({ ...network, random: 100 })) as NetworkResult;
  expect(sent.shown.chernoff).toBeGreaterThan(0.5);
});

it("wider, for as many bits", async () => {
  const { notice, of, result } = await state("wider");
  const { trained } = result as WidthsResult;
  const bits = trained.map((one) => one.bits);
  expect(notice).toContain(`between ${Math.min(...bits)} and ${Math.max(...bits)} bits`);
  expect(8449 / 133).toBeCloseTo(64, 0);
  for (const name of ["weights.133.bound", "weights.8449.bound"]) {
    expect(notice).toContain(share(of(name)));
  }
  expect(notice).toContain(
    `the least ${share(Math.min(...trained.map(({ chernoff }) => chernoff)))}`
  );
});

it("three codes", async () => {
  const { notice, of } = await state("three-codes");
  expect(notice).toContain(`(bound ${share(of("rigid.200.bound"))})`);
  for (const name of ["flexible", "soft"]) {
    expect(notice).toContain(`(${of(`${name}.200.bits`)} bits, ${share(of(`${name}.200.bound`))})`);
  }
  expect(notice).toContain(`${usual.degree + 1} weights`);
  const higher = figure(await resultOf({ scene: "codes", degree: 40 }), usual).values;
  expect(higher["soft.200.bits"]).toBe(of("soft.200.bits"));
  expect(higher["flexible.200.bits"]).toBeGreaterThan(of("flexible.200.bits"));
});

it("where rigid is right", async () => {
  const { notice, of } = await state("simple-truth");
  const more = (name: string) => of(`${name}.200.bits`) - of("rigid.200.bits");
  expect(notice).toContain(share(of("rigid.200.bound")));
  expect(notice).toContain(
    `${more("soft")} bits more for its freedom (${share(of("soft.200.bound"))})`
  );
  expect(notice).toContain(`${more("flexible")} bits more (${share(of("flexible.200.bound"))})`);
  expect(of("soft.200.train")).toBe(of("rigid.200.train"));
});

it("what is not shown", async () => {
  const said = exhibit.doesNotShow.join("\n");
  const linear = ((await resultOf({})) as LinearResult).shown;
  const small = ((await resultOf(network)) as NetworkResult).shown;
  const large = ((await resultOf({ ...network, numbers: 200 })) as NetworkResult).shown;
  expect(said).toContain(
    `(${share(linear.chernoff)} and ${share(linear.test)}; ${share(small.chernoff)} and ${share(small.test)})`
  );
  for (const one of [linear, small]) {
    expect(one.chernoff / one.test).toBeGreaterThan(1.8);
    expect(one.chernoff / one.test).toBeLessThan(2.3);
  }
  expect(large.chernoff / large.test).toBeGreaterThan(7);
  expect(said).toContain(
    `${large.bits} bits) has a bound of ${share(large.chernoff)} but a test error of ${share(large.test)}, against ${share(small.chernoff)} and ${share(small.test)}`
  );
});

it("the effects hold in seeds of their own", async () => {
  for (const { values, holds, seeds } of effects.filter(({ name }) =>
    /^(linear|codes)/.test(name)
  )) {
    const seed = seeds[1] as number;
    expect(holds(await resultOf({ ...(values as Partial<Settings>), seed }))).toBe(true);
  }
});

it("counts repetitions", async () => {
  const result = await resultOf({});
  const one = summarise(result);
  const panel = figure(result, usual, [one, one]).panels[2];
  expect(panel?.readouts?.rows.slice(-2).map(({ value }) => value)).toEqual([
    "2 of 2 seeds",
    "2 of 2 seeds"
  ]);
});

it("says what it sends instead of what was asked", async () => {
  const odd = { ...usual, numbers: 36 };
  expect(figure(await resultOf({ numbers: 36 }), odd).warnings.join()).toContain("nearest is 40");
  const many = { ...usual, numbers: 200 };
  expect(figure(await resultOf({ numbers: 200 }), many).warnings.join()).toContain(
    "64 are sent instead of 200"
  );
});
