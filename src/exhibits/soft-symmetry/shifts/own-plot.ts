import * as Plot from "@observablehq/plot";
import { frame } from "../../frame";
import { brokenTick } from "../error-plot";
import { endLabels, linear } from "../looks";
import { percentTick } from "./axes";
import type { ShiftResult } from "./result";

const tops = [0.02, 0.05, 0.1, 0.2, 0.5, 1];

/** Share of soft's weights that is its own, by step: thick under the brokenness on show. */
export function ownPlot({ course, broken, at, steps }: ShiftResult): Plot.PlotOptions {
  const most = Math.max(...course.own.flat());
  const top = tops.find((one) => one >= most) ?? 1;
  const ends = new Set([0, at, broken.length - 1]);
  return frame({
    x: { domain: [0, steps], ticks: [0, steps / 2, steps] },
    y: { domain: [0, top], ticks: [0, top / 2, top], tickFormat: percentTick },
    marks: [
      Plot.ruleY([0], { stroke: "var(--rigid)", strokeWidth: 1.75 }),
      ...course.own.map((values, i) =>
        Plot.line(values, {
          x: (_, k) => course.at[k] ?? 0,
          y: (value: number) => value,
          stroke: "var(--soft)",
          strokeWidth: i === at ? 2.5 : 1,
          strokeOpacity: i === at ? 1 : 0.6
        })
      ),
      ...endLabels(
        [
          ...[...ends].map((i) => ({
            text: brokenTick(broken[i] ?? 0),
            y: course.own[i]?.at(-1) ?? 0,
            color: "var(--soft)",
            weight: i === at ? 600 : 400
          })),
          { text: "hard", y: 0, color: "var(--rigid)" }
        ],
        linear([0, top])
      )
    ]
  });
}
