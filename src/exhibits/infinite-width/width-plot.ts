import * as Plot from "@observablehq/plot";
import { frame, inner } from "../frame";
import { endLabels, finite, limit } from "./looks";
import type { Settings } from "./parameters";
import type { Result } from "./result";
import { thousands } from "./words";

const [low, high] = [0.002, 50_000];
const toPixel = (value: number): number => {
  const share = Math.log(Math.max(value, low) / low) / Math.log(high / low);
  return inner.bottom - share * (inner.bottom - inner.top);
};
const cut = (value: number) => Math.min(high, Math.max(low / 2, value));

/** Excess kurtosis of the output by width: exact for every depth, sampled for the state on show. */
export function widthPlot(result: Result, { width, depth }: Settings): Plot.PlotOptions {
  const { widths, kurtosis, sample } = result;
  const axis = Array.from(widths);
  const known = kurtosis
    .map((values, i) => ({ depth: i + 1, values }))
    .filter(({ values }) => values.length > 0);
  const here = known.filter((one) => one.depth === depth);
  const others = known.filter((one) => one.depth !== depth);
  const sampled = 3 * sample.spread * sample.spread;
  const line = (values: Float64Array, strokeWidth: number, strokeOpacity: number) =>
    Plot.line(axis, {
      x: axis,
      y: Array.from(values, cut),
      stroke: limit,
      strokeWidth,
      strokeOpacity,
      clip: "frame"
    });
  const labelled = [...here, ...others.filter((one) => one.depth === 1 || one.depth === 5)];
  return frame({
    x: {
      type: "log",
      base: 4,
      domain: [1, 4096],
      ticks: [1, 64, 4096],
      tickFormat: (m: number) => thousands(m)
    },
    y: {
      type: "log",
      domain: [low, high],
      ticks: [0.01, 1, 100, 10_000],
      tickFormat: (value: number) => (value === 10_000 ? "10⁴" : String(value).replace(/^0/, ""))
    },
    marks: [
      Plot.ruleY([1], { stroke: "var(--rule)" }),
      ...others.map(({ values }) => line(values, 1, 0.45)),
      ...here.map(({ values }) => line(values, 2.5, 1)),
      Plot.dot(sampled >= low ? [[width, sampled]] : [], {
        r: 5,
        fill: "var(--paper)",
        stroke: finite,
        strokeWidth: 2
      }),
      ...endLabels(
        labelled.map((one) => ({
          text: one.depth === 1 ? "1 layer" : `${one.depth} layers`,
          y: one.values.at(-1) ?? 0,
          color: limit,
          weight: one.depth === depth ? 600 : 400
        })),
        toPixel
      )
    ]
  });
}
