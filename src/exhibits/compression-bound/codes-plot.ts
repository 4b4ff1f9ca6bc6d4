import * as Plot from "@observablehq/plot";
import { frame, inner, placeLabels } from "../frame";
import { sampleSizes } from "./codes";
import { chance, codeLooks, colors, thousands } from "./looks";
import type { Coded, CodesResult } from "./result";
import type { CodesSummary } from "./summary";

const [least, most] = [sampleSizes[0], sampleSizes.at(-1) as number];
const height = inner.bottom - inner.top;

/** One code: training error, what the bits add, their sum (the bound), and the test error, by n. */
export function codePlot(
  { rows }: CodesResult,
  which: 0 | 1 | 2,
  repeats: readonly CodesSummary[]
): Plot.PlotOptions {
  const { color } = codeLooks[which] as (typeof codeLooks)[number];
  const series = rows.map((row) => row[which]);
  const last = series.at(-1);
  const area = (low: (one: Coded) => number, high: (one: Coded) => number, opacity: number) =>
    Plot.areaY(series, {
      x: "n",
      y1: low,
      y2: high,
      fill: color,
      fillOpacity: opacity,
      clip: true
    });
  const labels =
    last && last.n === most
      ? placeLabels(
          [
            { text: "bound", y: last.chernoff, color },
            { text: "test", y: last.test, color: colors.test },
            { text: "training", y: last.train, color, weight: 400 }
          ],
          (y) => inner.bottom - y * height
        )
      : [];
  return frame({
    x: { type: "log", domain: [least, most], axis: null },
    y: { domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1], tickFormat: String },
    marks: [
      Plot.axisX([20, 200, 2000], {
        text: thousands,
        tickSize: 4,
        label: null
      }),
      area(
        ({ train }) => train,
        ({ chernoff }) => chernoff,
        0.22
      ),
      area(
        () => 0,
        ({ train }) => train,
        0.6
      ),
      Plot.ruleY([chance], { stroke: "var(--strong-rule)", strokeDasharray: "2 3" }),
      ...repeats.slice(1).map(({ bounds }) =>
        Plot.line(
          (bounds[which] ?? []).map((y, i): [number, number] => [sampleSizes[i] as number, y]),
          { stroke: color, strokeWidth: 1, strokeOpacity: 0.22, clip: true }
        )
      ),
      Plot.line(series, { x: "n", y: "test", stroke: colors.test, strokeWidth: 2.5, clip: true }),
      Plot.line(series, { x: "n", y: "chernoff", stroke: color, strokeWidth: 2.5, clip: true }),
      Plot.dot(series.slice(-1), { x: "n", y: "chernoff", r: 3, fill: color }),
      ...labels.map(({ text, color: fill, weight, pixel }) =>
        Plot.text([text], {
          x: () => most,
          y: () => (inner.bottom - pixel) / height,
          dx: 6,
          textAnchor: "start",
          fill,
          fontWeight: weight,
          fontSize: 13
        })
      )
    ]
  });
}
