import * as Plot from "@observablehq/plot";
import { frame, inner, placeLabels } from "../frame";
import { linearSizes } from "./linear-run";
import { ceiling, chance, colors, shareTick, shareTicks } from "./looks";
import type { Candidate, LinearResult } from "./result";
import type { LinearSummary } from "./summary";

const [least, most] = [linearSizes[0] as number, linearSizes.at(-1) as number];

/** The top of the axis at a number of levels. */
export const topOf = (result: LinearResult, levels: number): number =>
  ceiling(...atLevels(result, levels).map(({ chernoff }) => chernoff));

export const heightOf = (y: number, top: number): number =>
  inner.bottom - (Math.min(y, top) / top) * (inner.bottom - inner.top);

/** Where a size stands, in panel units. */
export const across = (size: number): number =>
  inner.left + (Math.log(size / least) / Math.log(most / least)) * (inner.right - inner.left);

export const atLevels = ({ tried }: LinearResult, levels: number): Candidate[] =>
  tried.filter((one) => one.levels === levels);

/** Errors and bounds against the numbers sent, at the number of levels on show; others as dots. */
export function sizesPlot(
  result: LinearResult,
  levels: number,
  repeats: readonly LinearSummary[]
): Plot.PlotOptions {
  const row = atLevels(result, levels);
  const top = topOf(result, levels);
  const line = (of: (one: Candidate) => number) =>
    row.map((one): [number, number] => [one.size, Math.min(top, of(one))]);
  const last = row.at(-1);
  const labels = last
    ? placeLabels(
        [
          { text: "bound", y: Math.min(top, last.chernoff), color: colors.bound },
          { text: "training", y: last.train, color: colors.train },
          { text: "test", y: last.test, color: colors.test },
          { text: "chance", y: chance, color: "var(--muted)", weight: 400 }
        ],
        (y) => heightOf(y, top)
      )
    : [];
  return frame({
    x: { type: "log", domain: [least, most], axis: null },
    y: { domain: [0, top], ticks: shareTicks(top), tickFormat: shareTick },
    marks: [
      Plot.axisX([2, 8, 20, 64], { text: String, tickSize: 4, label: null }),
      Plot.ruleY([chance], { stroke: "var(--strong-rule)", strokeDasharray: "2 3" }),
      Plot.ruleX([result.shown.size], { stroke: "var(--rule)", strokeWidth: 2 }),
      ...repeats.slice(1).map(({ sizes, bounds }) =>
        Plot.line(
          bounds.map((y, i): [number, number] => [sizes[i] as number, Math.min(top, y)]),
          { stroke: colors.bound, strokeWidth: 1, strokeOpacity: 0.2, clip: true }
        )
      ),
      Plot.dot(
        result.tried.filter((one) => one.levels !== levels && one.chernoff < top),
        { x: "size", y: "chernoff", r: 1.75, fill: colors.bound, fillOpacity: 0.45 }
      ),
      Plot.line(
        line(({ hoeffding }) => hoeffding),
        {
          stroke: colors.bound,
          strokeWidth: 1,
          strokeDasharray: "4 3",
          clip: true
        }
      ),
      Plot.line(
        line(({ test }) => test),
        { stroke: colors.test, strokeWidth: 2, clip: true }
      ),
      Plot.line(
        line(({ train }) => train),
        { stroke: colors.train, strokeWidth: 1.5, clip: true }
      ),
      Plot.line(
        line(({ chernoff }) => chernoff),
        { stroke: colors.bound, strokeWidth: 2.5, clip: true }
      ),
      Plot.dot([result.shown], {
        x: "size",
        y: ({ chernoff }) => Math.min(top, chernoff),
        r: 4,
        fill: colors.bound
      }),
      ...labels.map(({ text, color, weight, pixel }) =>
        Plot.text([text], {
          x: () => most,
          y: () => (top * (inner.bottom - pixel)) / (inner.bottom - inner.top),
          dx: 6,
          textAnchor: "start",
          fill: color,
          fontWeight: weight,
          fontSize: 13
        })
      )
    ]
  });
}
