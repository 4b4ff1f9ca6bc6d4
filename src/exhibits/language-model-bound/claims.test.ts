import { describe, expect, it } from "vitest";
import { parse } from "../../lab/link";
import { defaults } from "../../lab/parameters";
import { finalResult } from "../../lab/run";
import { stream } from "../../models/random";
import { exhibit } from "./exhibit";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { parameters, type Settings } from "./parameters";

const at = async (changes: object) => {
  const values = { ...defaults(parameters), ...changes } as Settings;
  const result = await finalResult(experiment, values);
  return { values, result, said: figure(result, values) };
};
const numbersOf = async (id: string) => {
  const found = exhibit.presets.find((one) => one.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return { notice: found.notice, numbers: (await at(found.values)).said.values };
};

describe("the notices", () => {
  it("on the compute-optimal line", async () => {
    const { notice, numbers } = await numbersOf("compute-optimal");
    for (const name of ["gap.70M", "gap.12B", "guess", "guessing"]) {
      expect(notice, name).toContain(numbers[name]?.toFixed(2));
    }
    expect(numbers["gap.12B"]).toBeLessThan(numbers["gap.70M"] ?? 0);
    for (const name of ["smoothing", "variation"]) {
      expect(numbers[name]).toBeLessThan(numbers.guess ?? 0);
    }
    expect((numbers.bound ?? 0) / 2).toBeGreaterThan(1.8);
    expect((numbers.bound ?? 0) / 2).toBeLessThan(2.3);
    const replies = exhibit.prediction?.answers.map(({ reply }) => reply).join(" ");
    for (const name of ["gap.70M", "gap.12B", "guessing"]) {
      expect(replies, name).toContain(numbers[name]?.toFixed(2));
    }
  });

  it("the same tokens for all sizes", async () => {
    const { notice, numbers } = await numbersOf("tokens-fixed");
    expect(notice).toContain(numbers["fixed.70M"]?.toFixed(2));
    expect(numbers["fixed.12B"]).toBeGreaterThan(numbers.guessing ?? 0);
  });

  it("what little variance buys", async () => {
    const { notice, numbers } = await numbersOf("variance");
    expect(notice).toContain(numbers.range?.toPrecision(3));
    expect(notice).toContain(numbers.variance?.toPrecision(3));
    expect(notice).toContain(`${numbers.violations} of ${numbers.sequences}`);
  });

  it("information as an area", async () => {
    const { notice, numbers } = await numbersOf("information");
    expect(notice).toContain(`${Math.round(numbers.bits ?? 0)} bits`);
    expect(notice).toContain(`${numbers.free} free`);
    expect(notice).toContain(numbers["bits.each"]?.toPrecision(3));
    const more = await at({ view: "information", tokens: 20000 });
    expect(more.result.information?.bits.at(-1)).toBeLessThan(1.5 * (numbers.bits ?? 0));
  });

  it("the bound of a file", async () => {
    const { notice, numbers } = await numbersOf("file");
    expect(notice).toContain(numbers["file.bound"]?.toPrecision(3));
    const larger = await at({ view: "file", kilobytes: 1000 });
    expect(larger.result.file?.bound).toBeGreaterThan(1);
  });
});

describe("the bound", () => {
  it("has the published example’s terms", async () => {
    const { result } = await at({});
    expect(result.terms?.here.complexity).toBeCloseTo(0.13863, 4);
    expect(result.terms?.here.randomGuess).toBeCloseTo(1.501, 3);
    expect(result.terms?.here.smoothing).toBeCloseTo(0.5266, 3);
    expect(result.terms?.exactSmoothing).toBeCloseTo(0.4217, 3);
    expect(result.terms?.here.lossVariation).toBeCloseTo(0.143, 3);
  });

  it.each([1, 2, 3])(
    "holds on simulated losses, seed %i, and gains where they vary little",
    async (seed) => {
      const { result } = await at({ view: "variance", seed, delta: 0.05 });
      const { variance } = result;
      expect((variance?.violations ?? 60) / 60).toBeLessThanOrEqual(0.05);
      expect(variance?.bySpread[0]).toBeLessThan(0.5 * (variance?.flat ?? 0));
      const falls = (values: readonly number[] = []) =>
        values.every((value, i) => i === 0 || value < (values[i - 1] ?? 0));
      expect(falls(variance?.freedman)).toBe(true);
      expect(falls(variance?.hoeffding)).toBe(true);
    }
  );
});

it("every state says something defined", async () => {
  const random = stream(3, "states");
  const within = (low: number, high: number) => String(low + (high - low) * random.uniform());
  for (let i = 0; i < 60; i++) {
    const view = ["terms", "variance", "information", "file"][i % 4] ?? "terms";
    const { values } = parse(
      parameters,
      new URLSearchParams({
        view,
        size: within(70, 12000),
        ratio: within(1, 500),
        bits: within(1, 16),
        spread: within(0, 1),
        losses: String(50 + random.below(500)),
        tokens: String(100 + random.below(3000)),
        context: random.below(2) ? "one" : "two",
        kilobytes: within(0.01, 100000),
        examples: within(0.1, 1000000),
        risk: within(0, 0.5),
        loss: within(0.5, 6),
        delta: within(0.0001, 0.5),
        seed: String(random.below(1000))
      })
    );
    const said = figure(await finalResult(experiment, values as Settings), values as Settings);
    const texts = [said.notice, ...said.warnings, ...said.panels.map((one) => one.description)];
    expect(texts.join(" "), view).not.toMatch(/NaN|undefined|Infinity|null/);
    expect(said.description.split(/\s+/).length).toBeLessThanOrEqual(40);
  }
});
