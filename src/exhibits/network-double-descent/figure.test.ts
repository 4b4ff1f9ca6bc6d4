import { expect, it } from "vitest";
import { defaults } from "../../lab/parameters";
import { run } from "../../lab/run";
import { stream } from "../../models/random";
import { staticPanels } from "../../site/static-figure";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { parameters, type Settings } from "./parameters";
import { peakOf } from "./reading";
import type { Result, Summary } from "./result";

const initial = defaults(parameters);
const words = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** Says what is true and defined, whatever is known so far. */
function expectSound(result: Result, settings: Settings, repeats: readonly Summary[]): void {
  const { panels, description, notice, warnings, values } = figure(result, settings, repeats);
  const texts = [description, notice, ...warnings].concat(
    panels.flatMap(({ title, description, readouts }) => [
      title,
      description,
      ...(readouts?.rows.flatMap(({ label, value }) => [label, value]) ?? [])
    ])
  );
  expect(texts.join("\n")).not.toMatch(/NaN|undefined|Infinity|\[object/);
  expect(words(description)).toBeLessThanOrEqual(40);
  for (const value of Object.values(values)) expect(value).toSatisfy(Number.isFinite);
}

it.each([
  ["little data without noise", { n: 60, noise: 0, trajectories: 40, penalty: 0.3 }],
  ["much noise", { noise: 1, penalty: 0.0001, alpha: 1 }],
  ["digits with right labels", { task: "digits", wrong: 0, penalty: 0.3 }]
] as const)(
  "every frame of a run can be drawn: %s",
  async (_, values) => {
    const random = stream(1, "figures");
    const average = "trajectories" in values ? ["posterior" as const] : [];
    const settings: Settings = { ...initial, ...values, average };
    let frames = 0;
    let last: Result | undefined;
    for await (const { result } of run(experiment, settings)) {
      const state: Settings = {
        ...settings,
        units: random.uniform() < 0.5 ? "raw" : "initial",
        width: 2 + random.below(511)
      };
      expectSound(result, state, []);
      if (frames++ % 25 === 0) {
        const { svg } = staticPanels(figure(result, state), "x")[0] ?? { svg: "" };
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      }
      last = result;
    }
    expect(frames).toBeGreaterThan(50);
    const summary = experiment.summarise?.(last as Result) as Summary;
    expectSound(last as Result, settings, [summary, summary]);
  },
  60_000
);

it("a peak stands out from both sides", () => {
  expect(peakOf([1, 2, 3, 4], [2, 1, 3, 2])).toMatchObject({
    width: 3,
    value: 3,
    before: 1,
    beforeWidth: 2,
    after: 2,
    ratio: 1.5
  });
  expect(peakOf([1, 2, 3], [3, 2, 1])?.ratio).toBe(2 / 3);
  expect(peakOf([1, 2], [1, 2])).toBeUndefined();
});
