import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { defaults } from "../../lab/parameters";
import { finalResult } from "../../lab/run";
import { exhibit } from "./exhibit";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { modelNames } from "./models";
import { parameters, type Settings } from "./parameters";
import { presets } from "./presets";
import { percent, plain } from "./words";

const usual = defaults(parameters);
const resultOf = (values: Partial<Settings>) => finalResult(experiment, { ...usual, ...values });
const numbers = async (values: Partial<Settings>) => {
  const all = { ...usual, ...values };
  const found = figure(await resultOf(values), all).values;
  return (name: string): number => {
    const value = found[name];
    if (value === undefined) throw new Error(`no value ${name}`);
    return value;
  };
};
const preset = (id: string) => {
  const found = presets.find((one) => one.id === id);
  if (!found) throw new Error(`no preset ${id}`);
  return found;
};
const says = (text: string | undefined, ...words: string[]) => {
  for (const word of words) expect(text).toContain(word);
};
const oracle = JSON.parse(readFileSync("tests/oracles/evidence-over-datasets.json", "utf8"));
const [ten, three] = oracle.cases;

describe("what the presets say", () => {
  it("right column plus: a model that fits worse explains better", async () => {
    const { values, notice } = preset("column");
    expect(values).toEqual({});
    const of = await numbers(values);
    says(notice, plain(of("m1.fit")), plain(of("m1.evidence")), plain(of("m3.evidence")));
    expect(of("m3.fit")).toBeGreaterThan(0.9999);
    expect(of("m1.fit")).toBeCloseTo(1 / 8, 5);
    expect(of("m1.evidence")).toBeGreaterThan(2 * of("m3.evidence"));
  });

  it("turned: the small model must be small in the right way", async () => {
    const { values, notice } = preset("row");
    const of = await numbers(values);
    says(notice, plain(of("m1.evidence")), `M₃ (${percent(of("m3.share"))})`);
    says(notice, `M₂ (${percent(of("m2.share"))})`);
    expect(of("m1.evidence")).toBeLessThan(of("m0.evidence"));
  });

  it("all alike: the likeliest data sets of M₃", async () => {
    const { values, notice } = preset("alike");
    const of = await numbers(values);
    says(notice, plain(of("m3.largest")), percent(of("m3.share")));
    expect(of("m3.evidence")).toBe(of("m3.largest"));
    const { evidence } = await resultOf(values);
    const m3 = Array.from(evidence[3] ?? []).sort((a, b) => b - a);
    expect(m3[0]).toBe(m3[1]);
    expect(m3[1]).toBeGreaterThan(4 * (m3[2] ?? 1));
  });

  it("narrow bias: another prior, another verdict", async () => {
    const { values, notice } = preset("narrow");
    const of = await numbers(values);
    says(notice, plain(of("m3.evidence")), percent(of("m0.share")));
    expect(of("m3.fit")).toBeGreaterThan(0.9999);
    expect(of("m0.share")).toBeGreaterThan(0.5);
    const wide = await numbers({});
    says(notice, `wins ${of("m3.wins")} data sets instead of ${wide("m3.wins")}`);
  });

  it("checkerboard: left to the coin", async () => {
    const { values, notice } = preset("checkerboard");
    const of = await numbers(values);
    says(notice, plain(of("m3.evidence")), plain(of("m0.evidence")), percent(of("m0.share")));
    says(notice, String(of("m0.wins")));
    expect(of("m3.fit")).toBeLessThan(0.01);
  });

  it("the prediction", async () => {
    const of = await numbers({});
    const { evidence } = await resultOf({});
    const replies = exhibit.prediction?.answers.map(({ reply }) => reply) ?? [];
    for (const reply of replies) says(reply, plain(of("m3.largest")));
    says(replies[0], plain(of("m3.evidence")));
    says(replies[2], plain(evidence[3]?.[341] ?? 0));
    const m3 = Array.from(evidence[3] ?? []).sort((a, b) => b - a);
    // Two constants, then the eight splits by a whole row or column.
    expect(m3[2]).toBe(of("m3.evidence"));
    expect(m3[9]).toBe(of("m3.evidence"));
    expect(m3[10]).toBeLessThan(of("m3.evidence"));
  });
});

describe("what the exhibit says it shows", () => {
  it("parameters are not what is counted", async () => {
    const [wide, narrow] = [await numbers({}), await numbers({ bias: 0.1 })];
    const { shows, doesNotShow } = exhibit;
    says(shows, `wins ${wide("m3.wins")} data sets`, `wins only ${narrow("m3.wins")}`);
    says(shows, `M₁ (${wide("m1.wins")})`, `M₂ (${wide("m2.wins")})`);
    expect(narrow("m3.wins")).toBeLessThan(Math.min(narrow("m1.wins"), narrow("m2.wins")));
    says(doesNotShow[0], `wins ${wide("m0.wins")} data sets`);
  });
});

describe("what holds", () => {
  it.each([
    [10, ten],
    [3, three]
  ])("counts, shares and largest evidences at width %d are the oracle's", async (width, known) => {
    const { wins, meanShare, largest, evidence } = await resultOf({ width });
    expect(wins).toEqual(known.dataSetsWon);
    meanShare.forEach((share, m) => {
      expect(share).toBeCloseTo(known.meanPosteriorShare[m], 6);
    });
    largest.forEach(({ evidence: most }, m) => {
      expect(most).toBeCloseTo(known.largest[m], 7);
    });
    for (const values of evidence) {
      expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 11);
    }
  });

  it.each([
    [0.5, [244, 84, 100, 84]],
    [1, [268, 84, 100, 60]],
    [3, [354, 84, 20, 54]],
    [20, [438, 16, 20, 38]],
    [30, [438, 16, 20, 38]]
  ])("wins at width %d", async (width, wins) => {
    expect((await resultOf({ width })).wins).toEqual(wins);
  });

  it("there are 4, 8 and 24 different evidences, as the method says", async () => {
    const { evidence } = await resultOf({});
    const different = evidence.map((values) => new Set(values).size);
    expect(different).toEqual([1, 4, 8, 24]);
  });

  it("the axis goes by winner, the coin last, and down within", async () => {
    const { order, winner, evidence } = await resultOf({});
    expect(new Set(order).size).toBe(512);
    const regions = Array.from(order, (labeling) => winner[labeling]);
    expect(regions.filter((m, i) => m !== regions[i - 1])).toEqual([1, 2, 3, 0]);
    order.forEach((labeling, i) => {
      const m = winner[labeling] ?? 0;
      const next = order[i + 1] ?? labeling;
      if (winner[next] !== m) return;
      expect(evidence[m]?.[next] ?? 1).toBeLessThanOrEqual(evidence[m]?.[labeling] ?? 0);
    });
  });

  it("a model left out leaves its data sets to the others", async () => {
    const { models, wins } = await resultOf({ models: ["m1", "m3"] });
    expect(models).toEqual(["m1", "m3"]);
    expect((wins[0] ?? 0) + (wins[1] ?? 0)).toBe(512);
    expect((await resultOf({ models: [modelNames[2] ?? "m2"] })).wins).toEqual([512]);
  });
});
