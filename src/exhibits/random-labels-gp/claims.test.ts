import { beforeAll, describe, expect, it } from "vitest";
import { defaults } from "../../lab/parameters";
import { finalResult, repeatedSeeds } from "../../lab/run";
import { along, logEvidences, oneHot } from "../../models/digits";
import { chooseByEvidence, grids } from "./choose";
import { edgesOf, isSilent } from "./edge";
import { exhibit } from "./exhibit";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { parameters, type Settings } from "./parameters";
import { presets } from "./presets";
import type { Result, Scores, Summary } from "./result";
import { rivalsOf } from "./rivals";
import { scoresOf } from "./score";
import { learn, type Study, studyOf } from "./study";
import { meanOf, wins } from "./tally";
import { nats, percent } from "./words";

const usual = defaults(parameters);
const resultOf = (values: Partial<Settings>) => finalResult(experiment, { ...usual, ...values });
const numbers = async (values: Partial<Settings>) => {
  const { values: found } = figure(await resultOf(values), { ...usual, ...values });
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
const says = (text: string | undefined, ...parts: readonly (string | number)[]) => {
  for (const part of parts) expect(text).toMatch(new RegExp(`(^|[^\\d])${part}($|[^\\d%])`));
};
const saying = (list: readonly string[], start: string): string => {
  const found = list.find((text) => text.startsWith(start));
  if (!found) throw new Error(`nothing starts with ${start}`);
  return found;
};
const denied = (start: string) => saying(exhibit.doesNotShow, start);

describe("what the presets say", () => {
  it("the evidence decides", async () => {
    const { values, notice } = preset("evidence-decides");
    expect(values).toEqual({});
    const of = await numbers(values);
    says(notice, of("wrong"), of("found"), of("doubted") - of("found"), of("recovered"));
    says(notice, Math.round(of("chance")), of("noise.pinned"));
    expect(of("chance")).toBeCloseTo((of("doubted") * of("wrong")) / of("images"), 9);
    says(notice, percent(of("kept.wrong.chosen")), percent(of("kept.right.chosen")));
    says(notice, percent(of("test.chosen")), percent(of("test.pinned")));
    says(denied("That nothing wrong"), of("wrong") - of("fit.found"), of("wrong"));
    says(denied("That nothing wrong"), percent(of("kept.wrong.chosen")));
    says(denied("That overfitting"), "20 %", 10);
    expect(100 * (of("test.pinned.0") - of("test.pinned.20"))).toBeCloseTo(10, 0);
  });

  it("the prediction", async () => {
    const of = await numbers({});
    const [all, spoiled, aside] = exhibit.prediction?.answers ?? [];
    says(all?.reply, of("noise.pinned"), percent(of("test.pinned")));
    says(all?.reply, percent(of("kept.wrong.pinned")), percent(of("kept.wrong.chosen")));
    says(spoiled?.reply, percent(of("test.chosen")), percent(of("test.chosen.0")));
    expect(of("wrong") / of("images")).toBeGreaterThan(1 / 3);
    says(aside?.reply, of("found"), of("wrong"), of("recovered"), of("doubted") - of("found"));
    says(aside?.reply, percent(of("kept.wrong.chosen")));
  });

  it("little noise", async () => {
    const { values, notice } = preset("pinned");
    const [of, chosen] = [await numbers(values), await numbers({})];
    expect(of("train.pinned")).toBe(1);
    says(notice, of("noise.pinned"), of("wrong"), of("found"), of("doubted") - of("found"));
    says(notice, percent(of("kept.wrong.pinned")), percent(of("kept.right.pinned")));
    says(notice, chosen("doubted") - chosen("found"));
    says(notice, percent(of("test.pinned")), percent(of("test.chosen")));
    says(notice, nats(of("evidence.pinned")), nats(of("evidence.chosen")));
    const only = denied("That only a chosen noise");
    says(only, of("found"), of("wrong"), of("doubted") - of("found"));
    says(only, chosen("doubted") - chosen("found"));
    expect(of("neighbours.found")).toBe(of("wrong"));
    says(only, of("neighbours.doubted") - of("neighbours.found"));
  });

  it("better than the evidence", async () => {
    const { values, notice } = preset("better-than-evidence");
    const [of, clean] = [await numbers(values), await numbers({ ...values, corruption: 0 })];
    expect(of("noise.pinned")).toBe(1);
    says(notice, nats(of("evidence.pinned")), nats(of("evidence.chosen")));
    expect(of("test.pinned")).toBeGreaterThan(of("test.chosen"));
    says(notice, percent(of("test.pinned")), percent(of("test.chosen")));
    says(notice, percent(clean("test.pinned")), percent(clean("test.chosen")));
  });

  it("clean labels", async () => {
    const { values, notice } = preset("clean");
    const of = await numbers(values);
    expect(percent(of("kept.chosen"))).toBe("100 %");
    expect(of("noise.chosen")).toBe(1e-6);
    expect(percent(of("test.chosen"))).toBe(percent(of("test.pinned")));
    says(notice, percent(of("test.chosen")), percent(of("test.neighbours")));
    says(notice, nats(of("evidence.chosen")), nats(of("evidence.chosen.40")));
  });

  it("its mistakes", async () => {
    const { values, notice } = preset("its-mistakes");
    const { truth, given, others, wall } = await resultOf(values);
    const outcome = (test: (label?: number, shows?: number, read?: number) => boolean) =>
      truth.filter((shows, i) => test(given[i], shows, others?.read[i])).length;
    const misread = outcome((_, shows, read) => read !== shows);
    const maligned = outcome((label, shows, read) => label === shows && read !== shows);
    const believed = outcome((label, shows, read) => label !== shows && read === label);
    says(notice, misread, maligned, misread - maligned, misread - maligned - believed, believed);
    const first = [...wall.places].slice(0, misread);
    expect(first.every((place) => others?.read[place] !== truth[place])).toBe(true);
  });

  it("nothing to learn", async () => {
    const { values, notice } = preset("nothing-to-learn");
    const of = await numbers(values);
    for (const model of ["chosen", "pinned"]) {
      expect(of(`test.${model}`)).toBeLessThan(0.1);
      expect(of(`test.${model}`)).toBeGreaterThan(0.03);
    }
    says(notice, of("variance.chosen"), of("noise.chosen"));
    says(notice, percent(of("kept.chosen")), percent(of("train.chosen")));
    says(notice, nats(of("evidence.chosen")));
    expect(nats(of("evidence.noise"))).toBe(nats(of("evidence.chosen")));
  });
});

describe("over twenty seeds", () => {
  const results: Result[] = [];
  const summaries: Summary[] = [];
  const loud: Scores[] = [];
  const clean: { loud: number; evidence: number; leaveOneOut: number; neighbours: number }[] = [];
  const shorter: number[][] = [];
  beforeAll(async () => {
    const noisy = { lengthscale: usual.lengthscale, amplitude: usual.amplitude, noise: 1 };
    for (const seed of repeatedSeeds(usual.seed, 20)) {
      const result = await resultOf({ seed });
      results.push(result);
      if (experiment.summarise) summaries.push(experiment.summarise(result));
      const study = studyOf(seed, usual.n);
      loud.push(scoresOf(study, result.given, noisy));
      const { leaveOneOut, neighbours } = await rivalsOf(study, 0, async () => {});
      clean.push({
        loud: scoresOf(study, result.truth, noisy).test,
        evidence: result.evidence[0]?.test ?? 0,
        leaveOneOut: leaveOneOut.test,
        neighbours: neighbours.test
      });
      shorter.push(shorterEvidence(study, result));
    }
  }, 120_000);
  const mean = (of: (summary: Summary) => number) => meanOf(summaries.map(of));
  const falls = (values: readonly number[]) =>
    values.every((value, i) => i === 0 || value < (values[i - 1] ?? 0));
  const chosen = (at: number) => results.map(({ evidence }) => evidence[at]?.hyperparameters);

  /** The most evidence with a lengthscale below those on offer, at each share up to 80 %. */
  function shorterEvidence(study: Study, { sweep }: Result): number[] {
    const { spectrum } = learn(study, 0.7);
    return sweep.slice(0, 9).map((percent) => {
      const c = along(spectrum, oneHot(study.corrupted(4 * percent)));
      return Math.max(...logEvidences(spectrum, c, grids.fine.variances));
    });
  }

  it("with little noise every label is kept and test accuracy falls at every step", () => {
    for (const { pinned } of results) {
      expect(pinned.every(({ train, kept }) => train === 1 && kept.all > 0.98)).toBe(true);
      expect(falls(pinned.map(({ test }) => test))).toBe(true);
      expect(falls(pinned.slice(0, 10).map(({ evidence }) => evidence))).toBe(true);
    }
  });

  it("left to the evidence, less and less is kept of the labels, and all of clean ones", () => {
    for (const { evidence } of results) {
      expect(falls(evidence.slice(0, 10).map((scores) => scores.evidence))).toBe(true);
      expect(evidence[0]?.kept.all).toBeGreaterThan(0.999);
      expect(evidence[10]?.kept.all).toBeLessThan(0.04);
    }
    const kept = (at: number) => meanOf(results.map(({ evidence }) => evidence[at]?.kept.all ?? 1));
    expect(falls(Array.from({ length: 11 }, (_, at) => kept(at)))).toBe(true);
    expect(kept(10)).toBeLessThan(0.01);
  });

  it("the evidence reads more new digits than little noise from 10 % to 80 %, in every seed", () => {
    for (const { evidence, pinned } of results) {
      for (let i = 1; i <= 8; i++) {
        expect(evidence[i]?.test).toBeGreaterThan(pinned[i]?.test ?? 1);
      }
    }
    const { panels, notice } = figure(results[0] as Result, usual, summaries);
    expect(notice).toContain("in 20 of 20 seeds");
    const rows = panels.find(({ id }) => id === "accuracy")?.readouts?.rows ?? [];
    expect(rows.slice(-3).map(({ value }) => value)).toEqual([
      "20 of 20 seeds",
      "0 of 20 seeds",
      "5 of 20 seeds"
    ]);
  });

  it("a noise of 1 reads more at 40 % with less evidence, and less with clean labels", () => {
    const chosen = results.map(({ here }) => here.evidence);
    const better = loud.filter(({ test }, i) => test > (chosen[i]?.test ?? 1));
    says(preset("better-than-evidence").notice, `${better.length} of 20`);
    const text = denied("That more evidence");
    says(text, better.length, percent(meanOf(loud.map(({ test }) => test))));
    says(text, percent(mean(({ here }) => here.evidence)));
    loud.forEach(({ evidence }, i) => {
      expect(evidence).toBeLessThan((chosen[i]?.evidence ?? 0) - 3000);
    });
  });

  it("rivals read as many or more at 40 %, and what they do with clean labels", () => {
    const text = denied("That only the evidence");
    const level = summaries.filter(({ here }) => here.leaveOneOut === here.evidence).length;
    expect(level).toBe(1);
    expect(wins(summaries, "leaveOneOut", "evidence")).toBe(20 - level);
    says(text, `${wins(summaries, "leaveOneOut", "evidence")} of twenty`);
    says(text, `in ${wins(summaries, "neighbours", "evidence")}`);
    says(text, percent(mean(({ here }) => here.leaveOneOut)));
    says(text, percent(mean(({ here }) => here.neighbours)));
    const clear = (of: keyof (typeof clean)[number]) => percent(meanOf(clean.map((at) => at[of])));
    expect(clear("leaveOneOut")).toBe(clear("evidence"));
    says(text, clear("evidence"), clear("neighbours"), clear("loud"));
    expect(clean.every((at) => at.evidence > at.neighbours && at.evidence > at.loud)).toBe(true);
  });

  it("finds 99 % of the wrong labels at 40 %, puts right 90 %, is right in 85 % of its doubts", () => {
    expect(mean(({ others, wrong }) => others.found / wrong)).toBeCloseTo(0.99, 2);
    expect(mean(({ others, wrong }) => others.recovered / wrong)).toBeCloseTo(0.9, 2);
    expect(mean(({ others }) => others.found / others.doubted)).toBeCloseTo(0.85, 2);
    const { panels } = figure(results[0] as Result, usual, summaries);
    expect(panels[0]?.readouts?.rows.slice(-2)).toEqual([
      { label: "Found, 20 seeds", value: "99 % (97 to 100 %)" },
      { label: "Put right, 20 seeds", value: "90 % (83 to 94 %)" }
    ]);
  });

  it("where the choice is at an edge of what is on offer, and where it is pure noise", () => {
    const text = saying(exhibit.method, "The evidence chooses among");
    for (let at = 1; at <= 6; at++) {
      for (const setting of chosen(at)) {
        if (setting)
          expect(edgesOf(setting, "fine").filter((edge) => !/length/.test(edge))).toEqual([]);
      }
    }
    const short = (at: number) => chosen(at).filter((one) => one?.lengthscale === 1).length;
    says(text, `${short(8)} of twenty`);
    results.forEach(({ evidence }, seed) => {
      shorter[seed]?.forEach((best, at) => {
        expect(best).toBeLessThan(evidence[at]?.evidence ?? 0);
      });
    });
    const silent = (at: number) => chosen(at).filter(isSilent).length;
    expect([8, 9, 10].map(silent)).toEqual([0, 1, 7]);
    says(text, `in ${silent(9)} at 90 %`, `in ${silent(10)} at 100 %`);
    says(preset("nothing-to-learn").notice, `${silent(10)} of 20`);
    const noise = results.find(({ evidence }) => isSilent(evidence[10]?.hyperparameters));
    expect(noise?.evidence[10]).toMatchObject({ test: 0.1, kept: { all: 0 } });
    expect(noise?.evidence[10]?.counts).toEqual({ doubted: 0, found: 0, recovered: 0 });
  });

  it("the default is typical: its curves stay near the mean of its twenty", () => {
    for (let at = 1; at <= 9; at++) {
      for (const model of ["pinned", "evidence"] as const) {
        const typical = meanOf(summaries.map((one) => one[model][at]?.test ?? 0));
        expect(Math.abs((results[0]?.[model][at]?.test ?? 1) - typical)).toBeLessThan(0.035);
      }
    }
  });
});

it("of few images it keeps most of few wrong labels, for little", () => {
  const scores = repeatedSeeds(usual.seed, 20).map((seed) => {
    const study = studyOf(seed, 100);
    const given = study.corrupted(10);
    const { lengthscale, amplitude, noise } = usual;
    return {
      chosen: scoresOf(study, given, chooseByEvidence(study, given, grids.fine)),
      pinned: scoresOf(study, given, { lengthscale, amplitude, noise })
    };
  });
  const text = denied("That nothing wrong");
  says(text, percent(meanOf(scores.map(({ chosen }) => chosen.kept.wrong ?? 0))));
  const better = scores.filter(({ chosen, pinned }) => chosen.test > pinned.test).length;
  says(text, `${better} of twenty`);
});

it("counts the settings that the evidence chooses among", () => {
  for (const grid of ["fine", "coarse"] as const) {
    const { lengthscales, variances } = grids[grid];
    const settings = lengthscales.length * variances.length + 1;
    const { label } = parameters.grid.options.find(({ value }) => value === grid) ?? {};
    expect(label?.replace(",", "")).toBe(String(settings));
    says(saying(exhibit.method, "The evidence chooses among"), label ?? "");
  }
});

it("the coarser grid gives accuracies within five percentage points up to 80 %", async () => {
  const [fine, coarse] = [await resultOf({}), await resultOf({ grid: "coarse" })];
  fine.evidence.slice(0, 9).forEach(({ test }, i) => {
    expect(Math.abs(test - (coarse.evidence[i]?.test ?? 0))).toBeLessThan(0.05);
  });
});

it("says when it is pure noise, or at an edge", async () => {
  const silent = { ...usual, corruption: 100, seed: 22 };
  const result = await resultOf(silent);
  expect(isSilent(result.here.evidence?.hyperparameters)).toBe(true);
  const shown = figure(result, silent);
  expect(shown.warnings.join(" ")).toContain("pure noise");
  expect(shown.panels.map(({ title }) => title).join(" ")).toContain("not read");
  const edge = { ...usual, corruption: 0 };
  const { warnings } = figure(await resultOf(edge), edge);
  expect(warnings.join(" ")).toContain("the least noise on offer");
});
