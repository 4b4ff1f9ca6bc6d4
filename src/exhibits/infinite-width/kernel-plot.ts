import * as Plot from "@observablehq/plot";
import { frame } from "../frame";
import {
  curve,
  endLabels,
  fewTicks,
  finite,
  limit,
  linear,
  plainTick,
  type Range,
  xRange
} from "./looks";
import { inputs } from "./places";
import type { Result } from "./result";

/** Each network's own kernel with the first input, their average at two inputs, and the limit. */
export function kernelPlot(result: Result): Plot.PlotOptions {
  const { grid, networks, sample, limit: of } = result;
  const top = 2.4 * Math.max(...of.kernel);
  const range: Range = [Math.min(-0.08 * top, 2.4 * Math.min(...of.kernel)), top];
  const [first, second] = inputs;
  return frame({
    x: { domain: [...xRange], ticks: [-2, 0, 2], tickFormat: plainTick },
    y: { domain: [...range], ticks: fewTicks(range), tickFormat: plainTick },
    marks: [
      Plot.ruleY([0], { stroke: "var(--rule)" }),
      ...networks.map(({ kernel }) =>
        curve(grid, kernel, range, { stroke: finite, strokeWidth: 1, strokeOpacity: 0.6 })
      ),
      curve(grid, of.kernel, range, { stroke: limit, strokeWidth: 2.5 }),
      Plot.dot(
        [
          [first, sample.own],
          [second, sample.between]
        ],
        { r: 5, fill: "var(--paper)", stroke: finite, strokeWidth: 2 }
      ),
      ...endLabels([{ text: "limit", y: of.kernel.at(-1) ?? 0, color: limit }], linear(range))
    ]
  });
}
