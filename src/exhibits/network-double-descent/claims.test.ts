import { beforeAll, describe, expect, it } from "vitest";
import { defaults } from "../../lab/parameters";
import { finalResult } from "../../lab/run";
import { advance, outputs, start } from "../../models/network";
import { effects } from "./effects";
import { exhibit } from "./exhibit";
import { experiment, secondOpinion } from "./experiment";
import { parameters, type Settings } from "./parameters";
import { presets } from "./presets";
import { largestFrom, peaked, peakOf } from "./reading";
import type { Curve, Result } from "./result";
import { newStudy } from "./study";
import { percent, plain, whole } from "./words";

const initial = defaults(parameters);
const noticeOf = (id: string) => presets.find((preset) => preset.id === id)?.notice ?? "";
const at = ({ widths, test }: Curve, width: number) => test[widths.indexOf(width)] as number;
const run = (values: Partial<Settings>) => finalResult(experiment, { ...initial, ...values });

const results = new Map<string, Result>();
beforeAll(async () => {
  for (const { id, values } of presets) results.set(id, await run(values));
}, 120_000);
const of = (id: string) => results.get(id) as Result;

/** Every number of a text, in order. */
const numbers = (text: string) => text.match(/\d+(,\d{3})*(\.\d+)?/g) ?? [];

describe("the notices", () => {
  it("default: errors fall, peak, and fall; the penalty leaves a bump", () => {
    const { single, penalised, initialUnits, n } = of("default");
    const peak = peakOf(single.widths, single.test);
    expect(peak).toMatchObject({ width: 16, beforeWidth: 4 });
    expect(numbers(noticeOf("default"))).toEqual([
      ...[plain(at(single, 4)), "4", plain(at(single, 16)), "16", String(n)],
      ...[plain(at(single, 128)), "128", plain(largestFrom(penalised, 4)), "4"],
      ...[whole(Math.max(...initialUnits.trained)), "24", whole(initialUnits.trained.at(-1) ?? 0)]
    ]);
    expect(at(single, 128)).toBeGreaterThan(peak?.before ?? 0);
    expect(at(penalised, 16)).toBe(largestFrom(penalised, 4));
    expect(peakOf(penalised.widths, penalised.test)?.ratio).toBeGreaterThan(peaked);
    expect(single.train[single.widths.indexOf(12)]).toBeGreaterThan(0.01);
    expect(single.train[single.widths.indexOf(16)]).toBeLessThan(0.005);
    const { widths, trained, untrained } = initialUnits;
    expect(widths[trained.indexOf(Math.max(...trained))]).toBe(24);
    expect(untrained.at(-1)).toBe(Math.max(...untrained));
  });

  it("raw: the widest network has the most effective dimensions", () => {
    const { rawUnits, single } = of("raw");
    const { widths, trained } = rawUnits;
    expect(Math.max(...trained)).toBe(trained.at(-1));
    expect(numbers(noticeOf("raw"))).toEqual([
      whole(trained.at(-1) ?? 0),
      whole(trained[widths.indexOf(16)] ?? 0)
    ]);
    expect(single.test).toEqual(of("default").single.test);
  });

  it("ensemble: better everywhere, and still a bump", () => {
    const { single, ensemble } = of("ensemble");
    for (const width of single.widths) {
      expect(at(ensemble, width)).toBeLessThan(at(single, width));
    }
    expect(peakOf(ensemble.widths, ensemble.test)?.width).toBe(24);
    expect(at(ensemble, 4)).toBe(Math.min(...ensemble.test));
    expect(numbers(noticeOf("ensemble"))).toEqual([
      ...[plain(at(ensemble, 16)), plain(at(single, 16)), "16"],
      ...[plain(at(ensemble, 24)), "24", plain(at(ensemble, 4)), "4"]
    ]);
  });

  it("posterior: the peak is gone", () => {
    const { single, penalised, posterior } = of("posterior");
    const from = posterior.widths.indexOf(4);
    const [widths, test] = [posterior.widths.slice(from), posterior.test.slice(from)];
    expect(peakOf(widths, test)?.ratio).toBeLessThan(peaked);
    expect(test).toEqual(test.toSorted((a, b) => a - b));
    expect(at(penalised, 64)).toBeLessThan(at(posterior, 64));
    expect(posterior.rHat[0]).toBeGreaterThan(1.2);
    for (const value of posterior.rHat.slice(1)) expect(value).toBeLessThan(1.2);
    expect(numbers(noticeOf("posterior"))).toEqual([
      ...[plain(at(posterior, 4)), "4", plain(at(posterior, 16)), "16", plain(at(single, 16))],
      ...[plain(at(posterior, 64)), "64", "2"]
    ]);
  });

  it("digits: the second descent goes below the first", () => {
    const { single, penalised } = of("digits");
    const { widths, error } = single;
    const peak = peakOf(widths, single.test);
    expect(peak).toMatchObject({ width: 48, beforeWidth: 8 });
    expect(at(single, 256)).toBe(Math.min(...single.test));
    expect(error.at(-1)).toBe(Math.min(...error));
    expect(peakOf(widths, error)?.ratio).toBeGreaterThan(peaked);
    const share = (width: number) => percent(error[widths.indexOf(width)] ?? 0);
    const notice = noticeOf("digits");
    expect(notice).toContain(
      `${plain(at(single, 256))} against ${plain(at(single, 8))} at width 8`
    );
    expect(notice).toContain(`${share(8)}, ${share(48)} and ${share(256)} there`);
    expect(35 * 48 + 10).toBe(1690);
    for (const value of penalised.error.slice(widths.indexOf(16))) {
      expect([10, 11]).toContain(Math.round(100 * value));
    }
    expect(peakOf(widths, penalised.test)?.ratio).toBeLessThan(peaked);
  });

  it("the replies to the prediction", () => {
    const replies = (exhibit.prediction?.answers ?? []).map(({ reply }) => numbers(reply));
    const [single, ensemble, posterior] = [
      of("default").single,
      of("ensemble").ensemble,
      of("posterior").posterior
    ];
    const [one, five, bayes] = [single, ensemble, posterior].map((curve) => plain(at(curve, 16)));
    expect(replies).toEqual([
      ["16", bayes, one],
      [five, one, "16", bayes],
      [plain(at(posterior, 4)), "4", bayes, "16", plain(at(posterior, 64)), "64"]
    ]);
  });
});

it("effects hold on fresh seeds", async () => {
  const sure = effects.filter(({ values }) => Object.keys(values).length === 0).slice(0, 1);
  for (const seed of [100, 101]) {
    const result = await run({ seed });
    for (const { holds, name } of sure) expect(holds(result), name).toBe(true);
  }
}, 60_000);

it("what another engine may repeat is the single network looked at", () => {
  for (const id of ["default", "digits"]) {
    const { values } = presets.find((preset) => preset.id === id) ?? {};
    const settings = { ...initial, ...values };
    const { task, initial: from, steps } = secondOpinion(settings);
    const { transect } = of(id);
    expect(task.architecture.sizes[1]).toBe(transect.width);
    const { parameters: trained, losses } = advance(task, start(task, from), steps);
    expect(losses).toHaveLength(steps);
    const { x, output } = newStudy(settings).problem.transect;
    const said = outputs(task.architecture, trained, x, "float32");
    const width = task.architecture.sizes.at(-1) ?? 1;
    expect(transect.at.map((_, i) => said[i * width + output])).toEqual(transect.single);
  }
});
