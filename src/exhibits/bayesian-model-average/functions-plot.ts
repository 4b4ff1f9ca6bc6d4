import * as Plot from "@observablehq/plot";
import { frame } from "../frame";
import { band, curve, endLabels, plainTick, posteriorColor, shaded, standIn } from "./looks";
import { reach } from "./parameters";
import type { Result } from "./result";

/** The sampled posterior with the last function of each chain. */
export function posteriorPlot({ reference, ...result }: Result): Plot.PlotOptions {
  const { grid, truth } = result;
  const { low, high, mean, functions } = reference;
  return functionsFrame(result, [
    band(grid, low, high, posteriorColor),
    ...functions.map((f) =>
      curve(grid, f, { stroke: posteriorColor, strokeWidth: 1, strokeOpacity: 0.45 })
    ),
    curve(grid, mean, { stroke: posteriorColor, strokeWidth: 2.5 }),
    ...endLabels([
      { text: "mean", y: mean.at(-1) ?? 0, color: posteriorColor },
      ...(truth ? [{ text: "truth", y: truth.at(-1) ?? 0, color: "var(--ink)", weight: 400 }] : [])
    ])
  ]);
}

/** What stands in for the posterior, over the outline of the posterior's band. */
export function standInPlot({ reference, shown, ...result }: Result): Plot.PlotOptions {
  const { grid } = result;
  const outline = { stroke: posteriorColor, strokeWidth: 1.25, strokeDasharray: "2 3" };
  const outlines = [curve(grid, reference.low, outline), curve(grid, reference.high, outline)];
  const ends = [{ text: "HMC", y: reference.low.at(-1) ?? 0, color: posteriorColor, weight: 400 }];
  if (!shown) {
    return functionsFrame(result, [
      ...outlines,
      Plot.text(["to be compared when sampled"], {
        frameAnchor: "bottom",
        dy: -6,
        fill: "var(--muted)",
        fontSize: 13
      }),
      ...endLabels(ends)
    ]);
  }
  return functionsFrame(result, [
    band(grid, shown.low, shown.high, standIn),
    ...shown.functions.map((f) =>
      curve(grid, f, { stroke: standIn, strokeWidth: 1, strokeOpacity: 0.55 })
    ),
    curve(grid, shown.mean, { stroke: standIn, strokeWidth: 2.25 }),
    ...outlines,
    ...endLabels([...ends, { text: "mean", y: shown.mean.at(-1) ?? 0, color: standIn }])
  ]);
}

function functionsFrame(
  { grid, x, y, truth, gaps }: Pick<Result, "grid" | "x" | "y" | "truth" | "gaps">,
  marks: Plot.Markish[]
): Plot.PlotOptions {
  const points = Array.from(x, (at, i): [number, number] => [at, y[i] ?? 0]);
  return frame({
    x: { domain: [...reach.x], ticks: [-2, -1, 0, 1, 2], tickFormat: plainTick },
    y: { domain: [...reach.y], ticks: [-2, -1, 0, 1, 2], tickFormat: plainTick },
    marks: [
      ...shaded(gaps),
      ...marks,
      ...(truth
        ? [curve(grid, truth, { stroke: "var(--ink)", strokeWidth: 1.25, strokeDasharray: "5 4" })]
        : []),
      Plot.dot(points, {
        r: 2.75,
        fill: "var(--ink)",
        stroke: "var(--paper)",
        strokeWidth: 0.75,
        clip: "frame"
      })
    ]
  });
}
