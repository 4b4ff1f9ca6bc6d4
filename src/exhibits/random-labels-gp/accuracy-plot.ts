import * as Plot from "@observablehq/plot";
import type { EndLabel } from "../frame";
import { looks, models } from "./looks";
import type { Result } from "./result";
import { curve, endLabels, type Sweep, sweepFrame } from "./sweep-plot";

export const accuracies = [0, 1.04] as const;

/** Accuracy on new digits (solid) and what is kept of the given labels (dashed), by corruption. */
export function accuracyPlot(sweep: Sweep): Plot.PlotOptions {
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
      ...models.flatMap((model) => curve(sweep, model, "kept")),
      ...models.flatMap((model) => curve(sweep, model, "test")),
      ...endLabels(names(sweep.result), accuracies)
    ]
  );
}

/** The models' names where their dashed curves end: the solid ones all end at a guess. */
const names = (result: Result): EndLabel[] =>
  models.flatMap((model) => {
    const last = result[model][result.sweep.length - 1];
    const { name: text, color } = looks[model];
    return last ? [{ text, color, y: last.kept.all }] : [];
  });
