import { describe, expect, it } from "vitest";
import { defaults } from "../../lab/parameters";
import { finalResult } from "../../lab/run";
import { exhibit } from "./exhibit";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { parameters, type Settings } from "./parameters";
import { presets } from "./presets";
import { percent, plain } from "./words";

const usual = defaults(parameters);
const seeds = [1, 2, 3, 4, 5];

async function numbers(change: Partial<Settings>) {
  const values = { ...usual, ...change };
  const found = figure(await finalResult(experiment, values), values).values;
  return (name: string): number => {
    const value = found[name];
    if (value === undefined) throw new Error(`no value ${name}`);
    return value;
  };
}

function preset(id: string) {
  const found = presets.find((one) => one.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return found;
}

describe("what the presets say", () => {
  it("four units", async () => {
    const { values, notice } = preset("four");
    expect(values).toEqual({});
    const of = await numbers(values);
    const average = `${plain(of("own"))} ± ${of("own.error").toFixed(2)}`;
    expect(notice).toContain(`${average} over 2,000 networks, against ${plain(of("own.limit"))}`);
    expect(notice).toContain(`${percent(of("spread.exact"))} of the mean`.replace("112.0", "112"));
    expect(notice).toContain(`${percent(of("beyond"))} beyond three standard deviations`);
    expect(notice).toContain("1.11 % in the limit");
    expect(of("inside")).toBeGreaterThan(0.5);
    const [first, second, third] = exhibit.prediction?.answers ?? [];
    expect(first?.reply).toContain(`${average} against ${plain(of("own.limit"))}`);
    expect(second?.reply).toContain("112 %");
    expect(third?.reply).toContain(`${percent(of("beyond"))} lie beyond`);
  });

  it("64 units", async () => {
    const { values, notice } = preset("sixty-four");
    const [few, of] = [await numbers({}), await numbers(values)];
    expect(of("spread.exact") / few("spread.exact")).toBeCloseTo(1 / 4, 12);
    expect(notice).toContain(percent(of("spread.exact")));
    expect(notice).toContain(`${plain(of("distance"))} away, ${plain(few("distance"))} with four`);
    expect(of("own.limit")).toBe(few("own.limit"));
    expect(Math.abs(of("own") - of("own.limit"))).toBeLessThan(3 * of("own.error"));
  });

  it("1,024 units", async () => {
    const { values, notice } = preset("thousand");
    const of = await numbers(values);
    expect(notice).toContain(`spread ${percent(of("spread.exact"))}`);
    expect(notice).toContain(`excess kurtosis ${plain(of("kurtosis.exact"))}`);
  });

  it("five layers of 64", async () => {
    const { values, notice } = preset("deep");
    const of = await numbers(values);
    const one = await numbers({ width: 64 });
    expect(notice).toContain(`is ${plain(of("kurtosis.exact"))} instead of`);
    expect(notice).toContain(`${plain(one("kurtosis.exact"))} with one layer`);
    expect(Math.round(15 / of("kurtosis.exact"))).toBe(11);
  });

  it("units that saturate", async () => {
    const { values, notice } = preset("saturating");
    const of = await numbers(values);
    expect(notice).toContain(`a spread of ${percent(of("spread.exact"))} instead of 112 %`);
    const relu = await numbers({});
    const [near, far] = [of("distance"), relu("distance")].map(plain);
    expect(notice).toContain(`${near} away instead of ${far}`);
    expect(of("beyond")).toBeLessThan(relu("beyond"));
  });
});

describe("what holds for every seed that was tried", () => {
  it("with one hidden layer the average covariance is the limit’s at any width", async () => {
    for (const width of [1, 4, 64, 512]) {
      for (const seed of seeds) {
        const of = await numbers({ width, seed, networks: 1000 });
        for (const name of ["own", "between"]) {
          const away = Math.abs(of(name) - of(`${name}.limit`));
          expect(away).toBeLessThan(5 * of(`${name}.error`));
        }
      }
    }
  });

  it("the spread of one network’s kernel is √(5/m), within 15 %", async () => {
    for (const width of [4, 16, 64]) {
      for (const seed of seeds) {
        const of = await numbers({ width, seed });
        expect(of("spread") / Math.sqrt(5 / width)).toBeGreaterThan(0.85);
        expect(of("spread") / Math.sqrt(5 / width)).toBeLessThan(1.15);
        expect(of("spread.exact")).toBeCloseTo(Math.sqrt(5 / width), 12);
      }
    }
  });

  it("narrow networks put more inside one standard deviation and more beyond three", async () => {
    for (const seed of seeds) {
      const of = await numbers({ seed });
      expect(of("inside")).toBeGreaterThan(0.5);
      expect(of("beyond")).toBeGreaterThan(0.025);
    }
  });

  it("given data, wide networks are closer to the limit than narrow ones", async () => {
    for (const seed of seeds) {
      const [few, many] = [
        await numbers({ seed }),
        await numbers({ seed, width: 512, networks: 100 })
      ];
      expect(many("distance")).toBeLessThan(0.35 * few("distance"));
    }
  });

  it("in depth the average between two inputs is a little off", async () => {
    const of = await numbers({ depth: 5, width: 16, networks: 20_000 });
    expect(of("between.limit") - of("between")).toBeGreaterThan(3 * of("between.error"));
    expect(Math.abs(of("own") - of("own.limit"))).toBeLessThan(5 * of("own.error"));
  });
});
