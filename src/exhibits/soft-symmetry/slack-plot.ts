import * as Plot from "@observablehq/plot";
import { frame } from "../frame";
import { brokenTick } from "./error-plot";
import { endLabels, linear } from "./looks";
import type { Result } from "./result";
import { median } from "./statistics";

const range = [0, 1] as const;
const shownRange = [-0.06, 1.06] as const;

/** The slack that the evidence chose, by brokenness: one dot for all data sets with the same. */
export function slackPlot({ sweep }: Result): Plot.PlotOptions {
  const { broken, slack, at } = sweep;
  const axis = Array.from(broken);
  const dots = slack.flatMap((values, i) => {
    const counts = new Map<number, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].map(([value, sets]) => ({ broken: axis[i] ?? 0, slack: value, sets }));
  });
  const middle = slack.map(median);
  const chosen = slack.some(({ length }) => length > 0);
  return frame({
    x: { domain: [-0.03, 1.03], ticks: [0, 0.5, 1], tickFormat: brokenTick },
    y: { domain: [...shownRange], ticks: [0, 0.5, 1], tickFormat: String },
    r: { type: "identity" },
    marks: [
      Plot.ruleX([axis[at] ?? 0], { stroke: "var(--rule)", strokeWidth: 5, strokeOpacity: 0.7 }),
      Plot.line(range, {
        x: range,
        y: range,
        stroke: "var(--truth)",
        strokeWidth: 1.5,
        strokeDasharray: "5 4"
      }),
      Plot.dot(dots, {
        x: "broken",
        y: "slack",
        r: (d: { sets: number }) => 1.5 * Math.sqrt(d.sets),
        fill: "var(--soft)",
        fillOpacity: 0.35
      }),
      Plot.line(chosen ? axis : [], {
        x: (one: number) => one,
        y: (_, i) => middle[i] ?? 0,
        stroke: "var(--soft)",
        strokeWidth: 2.5
      }),
      ...endLabels(
        [
          ...(chosen ? [{ text: "median", y: middle.at(-1) ?? 0, color: "var(--soft)" }] : []),
          { text: "truth", y: 1, color: "var(--muted)", weight: 400 }
        ],
        linear(shownRange)
      )
    ]
  });
}
