import * as Plot from "@observablehq/plot";
import { frame, inner, placeLabels } from "../frame";
import { isParity } from "./data";
import { colors } from "./looks";
import type { Result, Trace } from "./result";
import { bestFixed, errorsOf } from "./summary";

const dashes = "5 3";

/** Error and share of weights by step, with the error of the best fixed kernel as a line. */
export function coursePlot(result: Result): Plot.PlotOptions {
  const { soft, free, limit, task } = result;
  const top = isParity(task) ? 1 : 1.2;
  const best = bestFixed(errorsOf(result));
  const inside = (value: number) => Math.min(top, Math.max(0, value));
  const line = ({ steps }: Trace, values: readonly number[], options: object) =>
    Plot.line(
      steps.map((step, i) => [step, inside(values[i] ?? 0)] as [number, number]),
      options
    );
  const toPixel = (value: number) =>
    inner.bottom - (inside(value) / top) * (inner.bottom - inner.top);
  const end = (values: readonly number[]) => values.at(-1) ?? 0;
  const labels = placeLabels(
    [
      { text: "share", y: end(soft.shares), color: colors.soft, weight: 500 },
      { text: "error", y: end(soft.errors), color: colors.soft },
      { text: "share", y: end(free.shares), color: colors.free, weight: 500 },
      { text: "error", y: end(free.errors), color: colors.free },
      ...(Number.isFinite(best)
        ? [{ text: "fixed", y: best, color: "var(--muted)", weight: 500 }]
        : [])
    ],
    toPixel
  );
  return frame({
    x: { type: "pow", exponent: 0.5, domain: [0, limit], ticks: [0, 20, 100, 250, 500] },
    y: { domain: [0, top], ticks: [0, 0.5, 1], grid: false },
    marks: [
      Plot.ruleY([0], { stroke: "var(--rule)" }),
      Number.isFinite(best)
        ? Plot.ruleY([inside(best)], { stroke: "var(--muted)", strokeDasharray: "2 3" })
        : null,
      line(free, free.shares, { stroke: colors.free, strokeDasharray: dashes, strokeWidth: 1.25 }),
      line(soft, soft.shares, { stroke: colors.soft, strokeDasharray: dashes, strokeWidth: 2 }),
      line(free, free.errors, { stroke: colors.free, strokeWidth: 1.5 }),
      line(soft, soft.errors, { stroke: colors.soft, strokeWidth: 2.75 }),
      ...labels.map(({ text, color, weight, pixel }) =>
        Plot.text([text], {
          frameAnchor: "top-left",
          textAnchor: "start",
          lineAnchor: "middle",
          dx: inner.right - inner.left + 6,
          dy: pixel - inner.top,
          fill: color,
          fontWeight: weight,
          fontSize: 13
        })
      )
    ]
  });
}
