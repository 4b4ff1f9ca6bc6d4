import * as Plot from "@observablehq/plot";
import { frame, inner, placeLabels } from "../frame";
import { ceiling, chance, colors, shareTick, shareTicks } from "./looks";
import type { NetworkResult } from "./result";

/** Training errors, unrounded and as sent, and the bound of what would be sent, by step. */
export function coursePlot({
  course,
  steps,
  rounding,
  shown,
  sentAt
}: NetworkResult): Plot.PlotOptions {
  const top = ceiling(shown.chernoff, course.chernoff.at(-1) ?? 0);
  const toPixel = (y: number) =>
    inner.bottom - (Math.min(y, top) / top) * (inner.bottom - inner.top);
  const line = (values: readonly number[]) =>
    values.map((y, i): [number, number] => [course.at[i] as number, Math.min(top, y)]);
  const labels = placeLabels(
    [
      { text: "bound", y: Math.min(top, course.chernoff.at(-1) ?? 0), color: colors.bound },
      { text: "rounded", y: course.train.at(-1) ?? 0, color: colors.train },
      {
        text: "unrounded",
        y: course.unrounded.at(-1) ?? 0,
        color: "var(--muted)",
        weight: 400
      }
    ],
    toPixel
  );
  return frame({
    marginRight: 68,
    x: { domain: [0, steps], ticks: [0, rounding, steps], tickFormat: String },
    y: { domain: [0, top], ticks: shareTicks(top), tickFormat: shareTick },
    marks: [
      Plot.ruleY([chance], { stroke: "var(--strong-rule)", strokeDasharray: "2 3" }),
      Plot.ruleX([rounding], { stroke: "var(--rule)", strokeWidth: 2 }),
      Plot.line(
        line(course.unrounded).filter(([step]) => step <= rounding),
        { stroke: "var(--muted)", strokeWidth: 1, clip: true }
      ),
      Plot.line(line(course.train), { stroke: colors.train, strokeWidth: 1.75, clip: true }),
      Plot.line(line(course.chernoff), { stroke: colors.bound, strokeWidth: 2.5, clip: true }),
      Plot.dot([[sentAt, Math.min(top, shown.chernoff)]], { r: 4, fill: colors.bound }),
      ...labels.map(({ text, color, weight, pixel }) =>
        Plot.text([text], {
          x: () => steps,
          y: () => (top * (inner.bottom - pixel)) / (inner.bottom - inner.top),
          dx: 5,
          textAnchor: "start",
          fill: color,
          fontWeight: weight,
          fontSize: 13
        })
      )
    ]
  });
}
