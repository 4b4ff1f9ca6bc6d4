import { expect, test } from "vitest";
import { trialName, trials } from "../../models/network/trials";
import { engineNames, type Measurement } from "./answers";
import { enginesFigure, type Standing } from "./figure";
import measured from "./measured.json";

const all = (rates: (trial: number, engine: number) => number | undefined): Standing => ({
  measurements: trials.flatMap((trial, t) =>
    engineNames.flatMap((engine, e): Measurement[] => {
      const stepsPerSecond = rates(t, e);
      if (stepsPerSecond === undefined) return [];
      const kind = "measured";
      return [
        { kind, trial: trialName(trial), engine, stepsPerSecond, difference: 3e-7, steps: 50 }
      ];
    })
  ),
  missing: {},
  finished: true
});

const values = (standing: Standing, panel: number) =>
  enginesFigure(standing).panels[panel]?.readouts?.rows.map(({ value }) => value);

test("the description compares with the fastest backend, in forty words", () => {
  const { description } = enginesFigure(all((t, e) => 1000 / (t + 1) / (e === 0 ? 1 : e + 1)));
  expect(description).toContain("2 on 1-64-64-1, 2 on 2-128-128-1, 2 on 64-256-256-10");
  expect(description.split(/\s+/).length).toBeLessThanOrEqual(40);
});

test("nothing, a part, and anything measured can be drawn", () => {
  for (const standing of [
    all(() => undefined),
    all((t, e) => (t === 0 && e < 2 ? 3 : undefined)),
    all((t, e) => 10 ** (5 - 2 * t - e))
  ]) {
    const figure = enginesFigure({ ...standing, finished: false });
    const words = JSON.stringify([figure.description, figure.table, figure.panels]);
    expect(words).not.toMatch(/NaN|undefined|Infinity/);
    expect(figure.panels).toHaveLength(3);
  }
});

test("what is not here, left out, or yet to come is said", () => {
  const standing = all((t, e) => (e === 3 || (e === 5 && t > 0) ? undefined : 20));
  const missing = { webgpu: "no device", scalar: "too slow" };
  expect(values({ ...standing, missing }, 0)?.[2]).toBe("not here");
  expect(values({ ...standing, missing }, 1)?.[4]).toBe("left out");
  expect(values({ ...standing, finished: false }, 1)?.[4]).toBe("…");
  expect(values(standing, 1)?.[4]).toBe("–");
  const { notes } = enginesFigure({ ...standing, missing });
  expect(notes).toEqual(["TensorFlow.js, WebGPU: no device.", "Scalar JavaScript: too slow."]);
});

test("what was measured when the site was made is whole", () => {
  expect(measured.date).toMatch(/^20\d\d-\d\d-\d\d$/);
  for (const text of [measured.machine, measured.browser, measured.tensorflow]) {
    expect(text).not.toBe("");
  }
  const standing = { ...measured, finished: true } as unknown as Standing;
  for (const trial of trials) {
    for (const engine of engineNames) {
      const found = standing.measurements.find(
        (one) => one.trial === trialName(trial) && one.engine === engine
      );
      if (!found) expect(standing.missing[engine]).toMatch(/\w/);
      else expect(found.difference).toBeLessThan(1e-4);
    }
  }
});
