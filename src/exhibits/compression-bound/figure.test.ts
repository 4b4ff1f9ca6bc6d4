import { expect, it } from "vitest";
import { defaults } from "../../lab/parameters";
import { run } from "../../lab/run";
import { staticPanels } from "../../site/static-figure";
import { experiment } from "./experiment";
import { figure } from "./figure";
import { parameters, type Settings } from "./parameters";
import type { Result } from "./result";
import { type Summary, summarise } from "./summary";

const usual = defaults(parameters);

it.each<[string, Partial<Settings>]>([
  ["sizes", { numbers: 2, levels: "fifteen", random: 50 }],
  ["a network", { model: "network", numbers: 2, levels: "three", random: 10 }],
  ["widths", { scene: "widths", numbers: 2, levels: "three" }],
  ["codes", { scene: "codes", truth: "ripples", degree: 3, noise: 1, delta: 0.001 }]
])("every frame of %s can be drawn, with repetitions behind it", async (_, change) => {
  const values = { ...usual, ...change };
  let repeats: Summary[] = [];
  let frames = 0;
  for await (const { result } of run(experiment, values)) {
    // Of a network's 56 frames some are enough.
    if (frames++ % 6 !== 0) continue;
    const drawn = figure(result as Result, values, repeats);
    const texts = [drawn.description, drawn.notice, ...drawn.warnings];
    texts.push(...drawn.panels.flatMap(({ title, description }) => [title, description]));
    texts.push(...drawn.panels.flatMap(({ readouts }) => readouts?.rows.map((r) => r.value) ?? []));
    expect(texts.join("\n")).not.toMatch(/\b(NaN|undefined|null|Infinity)\b|\[object/);
    expect(drawn.description.split(/\s+/).length).toBeLessThanOrEqual(40);
    for (const { svg } of staticPanels(drawn, "test")) {
      expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object/);
    }
    const summary = summarise(result as Result);
    repeats = [summary, summary];
  }
  expect(frames).toBeGreaterThan(4);
});
