import * as Plot from "@observablehq/plot";
import { frame } from "../frame";
import {
  band,
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
import type { Result } from "./result";

/** Room for nearly all functions of the limit; networks share it. */
function rangeOf({ limit: { sd } }: Result): Range {
  const top = 3.2 * Math.max(...sd);
  return [-top, top];
}

/** Random networks, or functions drawn from their limit, on the same axes, with its ± 2 sd band. */
export function functionsPlot(result: Result, networks: boolean): Plot.PlotOptions {
  const { grid, limit: of } = result;
  const range = rangeOf(result);
  const lines = networks ? result.networks.map(({ output }) => output) : of.functions;
  return frame({
    x: { domain: [...xRange], ticks: [-2, 0, 2], tickFormat: plainTick },
    y: { domain: [...range], ticks: fewTicks(range), tickFormat: plainTick },
    marks: [
      Plot.ruleY([0], { stroke: "var(--rule)" }),
      band(grid, undefined, of.sd, range),
      ...lines.map((values) =>
        curve(grid, values, range, {
          stroke: networks ? finite : limit,
          strokeWidth: 1.25,
          strokeOpacity: 0.75
        })
      ),
      ...endLabels(
        [{ text: "± 2 sd", y: 2 * (of.sd.at(-1) ?? 0), color: limit, weight: 400 }],
        linear(range)
      )
    ]
  });
}
