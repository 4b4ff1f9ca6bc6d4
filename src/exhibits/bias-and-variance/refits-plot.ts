import * as Plot from "@observablehq/plot";
import { frame } from "../frame";
import { curve, endLabels, plainTick, type Range } from "./axes";
import { looks } from "./looks";
import type { Settings } from "./parameters";
import type { Learner, Result } from "./result";
import { truths } from "./truths";

/** Room around the truth; it follows the noise, never the fits. */
function refitRange({ truth, noise }: Settings): Range {
  const [low, high] = truths[truth].y;
  const room = 0.5 + 1.2 * noise;
  return [low - room, high + room];
}

/** Some refits of one learner at the position on show, their mean and the truth. */
export function refitsPlot(result: Result, learner: Learner, values: Settings): Plot.PlotOptions {
  const y = refitRange(values);
  const { grid, target, x } = result;
  const { curves, mean } = result.shown[learner];
  const { color } = looks[learner];
  return frame({
    x: { domain: [-1, 1], ticks: [-1, 0, 1], tickFormat: plainTick },
    y: { domain: [...y], tickFormat: plainTick },
    marks: [
      Plot.ruleY([0], { stroke: "var(--rule)" }),
      ...curves.map((refit) =>
        curve(grid, refit, y, { stroke: color, strokeWidth: 0.75, strokeOpacity: 0.35 }, 0.4)
      ),
      Plot.ruleX(x, {
        x: (at: number) => at,
        y1: y[0],
        y2: y[0] + 0.03 * (y[1] - y[0]),
        stroke: "var(--ink)",
        strokeWidth: 1
      }),
      curve(grid, target, y, {
        stroke: "var(--truth)",
        strokeWidth: 4.5,
        strokeDasharray: "6 5"
      }),
      curve(grid, mean, y, { stroke: color, strokeWidth: 1.75 }),
      ...endLabels(
        [
          { text: "mean", y: mean.at(-1) ?? 0, color },
          { text: "truth", y: target.at(-1) ?? 0, color: "var(--muted)", weight: 400 }
        ],
        y
      )
    ]
  });
}
