import * as Plot from "@observablehq/plot";
import { looks, models } from "./looks";
import type { ModelName } from "./parameters";
import type { Result } from "./result";
import { curve, endLabels, type Sweep, sweepFrame } from "./sweep-plot";

export const accuracies = [0, 1.04] as const;

/** Accuracy on new digits (solid) and on the given training labels (dashed), by corruption. */
export function accuracyPlot(sweep: Sweep): Plot.PlotOptions {
  const { result } = sweep;
  return sweepFrame(
    sweep,
    {
      domain: [...accuracies],
      ticks: [0, 0.5, 1],
      tickFormat: (share: number) => String(100 * share)
    },
    [
      Plot.ruleY([0.5], { stroke: "var(--rule)" }),
      Plot.ruleY([0]),
      ...models.flatMap((model) => curve(sweep, model, "train", { dashed: true })),
      ...models.flatMap((model) => curve(sweep, model, "test")),
      ...models.flatMap((model) => name(result, model)),
      ...endLabels(ends(result), accuracies)
    ]
  );
}

/** A model's name beside its test curve: above it where it is the higher one, else below. */
function name({ sweep, pinned, evidence, ...result }: Result, model: ModelName): Plot.Markish[] {
  const higher = middle(evidence) >= middle(pinned) ? "evidence" : "pinned";
  const up = model === higher;
  const at = up ? 8 : 3;
  const scores = (model === "pinned" ? pinned : evidence)[at];
  if (!scores || result.here[model] === null) return [];
  return [
    Plot.text([looks[model].name], {
      x: [sweep[at] ?? 0],
      y: [scores.test],
      dx: up ? 6 : -6,
      dy: up ? -8 : 10,
      textAnchor: up ? "start" : "end",
      fill: looks[model].color,
      fontWeight: 600,
      fontSize: 13
    })
  ];
}

const middle = (scores: Result["pinned"]): number => scores[5]?.test ?? 0;

/** Which curves are which, at their right ends. */
function ends({ sweep, ...result }: Result) {
  const last = models.flatMap((model) => {
    const scores = result[model][sweep.length - 1];
    return scores ? [{ color: looks[model].color, scores }] : [];
  });
  const tests = last.map(({ scores }) => scores.test);
  return [
    ...last.map(({ color, scores }) => ({ text: "train", y: scores.train, color, weight: 400 })),
    ...(tests.length > 0
      ? [{ text: "test", y: Math.max(...tests), color: "var(--ink)", weight: 600 }]
      : [])
  ];
}
