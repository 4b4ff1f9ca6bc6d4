import * as Plot from "@observablehq/plot";
import { looks, models } from "./looks";
import { type Place, placeName } from "./name-places";
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
      ...names(sweep),
      ...endLabels(ends(sweep.result), accuracies)
    ]
  );
}

/** The models' names beside their solid curves. */
function names({ result, corruption }: Sweep): Plot.Markish[] {
  const length = result.sweep.length;
  if (models.some((model) => result[model].length < length)) return [];
  const curves = models.flatMap((model) => [
    { model, name: true, shares: result[model].map(({ test }) => test) },
    { model, name: false, shares: result[model].map(({ kept }) => kept.all) }
  ]);
  const taken: Place[] = [];
  return curves
    .filter(({ name }) => name)
    .map((own) => {
      const others = curves.filter((one) => one !== own).map(({ shares }) => shares);
      const place = placeName(result.sweep, own.shares, others, { taken, line: corruption });
      taken.push(place);
      return Plot.text([looks[own.model].name], {
        x: [place.x],
        y: [place.y],
        fill: looks[own.model].color,
        fontWeight: 600,
        fontSize: 13
      });
    });
}

/** Which curves are which, at their right ends. */
function ends({ sweep, ...result }: Result) {
  const last = models.flatMap((model) => {
    const scores = result[model][sweep.length - 1];
    return scores ? [{ color: looks[model].color, scores }] : [];
  });
  const tests = last.map(({ scores }) => scores.test);
  return [
    ...last.map(({ color, scores }) => ({ text: "kept", y: scores.kept.all, color, weight: 400 })),
    ...(tests.length > 0
      ? [{ text: "test", y: Math.max(...tests), color: "var(--ink)", weight: 600 }]
      : [])
  ];
}
