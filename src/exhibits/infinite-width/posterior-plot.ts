import * as Plot from "@observablehq/plot";
import { frame } from "../frame";
import {
  band,
  curve,
  endLabels,
  finite,
  limit,
  linear,
  plainTick,
  type Range,
  xRange
} from "./looks";
import type { Result } from "./result";

export const yRange: Range = [-3, 3];

/** The limit given the data, and what each network makes of them with its hidden layers fixed. */
export function posteriorPlot({ grid, posterior, networks, x, y }: Result): Plot.PlotOptions {
  const points = Array.from(x, (at, i): [number, number] => [at, y[i] ?? 0]).filter(
    ([, value]) => value >= yRange[0] && value <= yRange[1]
  );
  return frame({
    x: { domain: [...xRange], ticks: [-2, 0, 2], tickFormat: plainTick },
    y: { domain: [...yRange], ticks: [-2, 0, 2], tickFormat: plainTick },
    marks: [
      Plot.ruleY([0], { stroke: "var(--rule)" }),
      band(grid, posterior.mean, posterior.sd, yRange),
      ...networks.map(({ posterior: mean }) =>
        curve(grid, mean, yRange, { stroke: finite, strokeWidth: 1, strokeOpacity: 0.6 })
      ),
      curve(grid, posterior.mean, yRange, { stroke: limit, strokeWidth: 2.5 }),
      Plot.dot(points, { r: 3, fill: "var(--ink)", stroke: "var(--paper)", strokeWidth: 1 }),
      ...endLabels([{ text: "limit", y: posterior.mean.at(-1) ?? 0, color: limit }], linear(yRange))
    ]
  });
}
