import { type PlotOptions, plot } from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { digest } from "../../lab/digest";
import { defaults } from "../../lab/parameters";
import { finalResult } from "../../lab/run";
import { stream } from "../../models/random";
import type { Figure } from "../exhibit";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { parameters, type Settings } from "./parameters";
import { summarise } from "./summary";

const usual = defaults(parameters);
const small: Settings = { ...usual, width: 6, n: 20 };

function svgs(drawn: Figure): string {
  const { document } = parseHTML("<html><body></body></html>");
  return drawn.panels
    .map(({ plot: options }) => plot({ ...options, document } as unknown as PlotOptions).outerHTML)
    .join("");
}

/** Every number and word a figure shows. */
function check(drawn: Figure, pictures = true): void {
  const words = [
    drawn.description,
    drawn.notice,
    ...drawn.warnings,
    ...drawn.panels.flatMap(({ title, description, readouts, pick }) => [
      title,
      description,
      ...(readouts?.rows.flatMap(({ label, value }) => [label, value]) ?? []),
      ...(pick?.at.map(({ name }) => name) ?? [])
    ])
  ].join("\n");
  expect(words).not.toMatch(/NaN|undefined|null|Infinity|\s\s|-\d/);
  expect(drawn.description.split(/\s+/).length).toBeLessThanOrEqual(40);
  expect(Object.values(drawn.values).every(Number.isFinite)).toBe(true);
  if (pictures) expect(svgs(drawn)).not.toMatch(/NaN|undefined|Infinity/);
}

describe("the figure", () => {
  it("is sound in 200 states", async () => {
    const random = stream(1, "states");
    const one = <T>(list: readonly T[]): T => list[random.below(list.length)] as T;
    for (let training = 0; training < 10; training++) {
      const state: Settings = {
        ...small,
        task: one(["noisy", "clean", "spirals"] as const),
        width: one([5, 6, 9]),
        n: one([20, 21, 40]),
        wrong: one([0, 10, 30]),
        noise: one([0.05, 0.2, 0.4]),
        penalty: one([0.0001, 0.001, 0.01]),
        seed: random.below(1000)
      };
      for (let view = 0; view < 20; view++) {
        const values: Settings = {
          ...state,
          aligned: view % 2 === 1,
          plane: one(["middle", "third", "relabelled"] as const),
          t: one([0, 0.05, 0.45, 1])
        };
        check(figure(await finalResult(experiment, values), values), view < 2);
      }
    }
  }, 120_000);

  it.each(["middle", "third", "relabelled"] as const)(
    "is sound while it is watched, on the plane %s",
    async (plane) => {
      const values: Settings = { ...small, plane, aligned: plane === "third", seed: plane.length };
      let last = -1;
      let frames = 0;
      for await (const { done, result } of experiment.run(values, { pause: async () => {} })) {
        expect(done).toBeGreaterThan(last);
        last = done;
        frames++;
        check(figure(result, values));
      }
      expect(frames).toBeGreaterThan(20);
    }
  );

  it("carries few bytes", async () => {
    const drawn = figure(await finalResult(experiment, usual), usual);
    expect(svgs(drawn).length).toBeLessThan(140_000);
  });

  it("counts repetitions and draws them faintly", async () => {
    const result = await finalResult(experiment, small);
    const repeats = Array.from({ length: 3 }, () => summarise(result));
    const [ways] = figure(result, small, repeats).panels;
    expect(ways?.readouts?.rows.at(-1)?.value).toMatch(/^[03] of 3 seeds$/);
    check(figure(result, small, repeats));
  });

  it("counts the points outside the frame", async () => {
    const values: Settings = { ...small, noise: 0.4, n: 200, seed: 3 };
    const { warnings } = figure(await finalResult(experiment, values), values);
    expect(warnings.join(" ")).toMatch(/outside the frame/);
  });
});

describe("the experiment", () => {
  it("keeps its networks when t, plane or relabelling change, and gives the same bits", async () => {
    const values: Settings = { ...small, seed: 5 };
    const first = digest(await finalResult(experiment, values));
    const frames: number[] = [];
    const moved: Settings = { ...values, t: 0.2 };
    for await (const { done } of experiment.run(moved, { pause: async () => {} }))
      frames.push(done);
    expect(frames).toEqual([1]);
    const kept = digest(await finalResult(experiment, { ...values, aligned: true }));
    expect(digest(await finalResult(experiment, values))).toBe(first);
    expect(digest(await finalResult(experiment, { ...values, aligned: true }))).toBe(kept);
    expect(digest(await finalResult(experiment, moved))).not.toBe(first);
  });

  it("trains anew what is asked for once more, so that it can be watched", async () => {
    const values: Settings = { ...small, seed: 6 };
    await finalResult(experiment, values);
    let frames = 0;
    for await (const _ of experiment.run(values, { pause: async () => {} })) frames++;
    expect(frames).toBeGreaterThan(10);
  });
});
