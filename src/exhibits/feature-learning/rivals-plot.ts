import * as Plot from "@observablehq/plot";
import { panelSize } from "../frame";
import { isParity } from "./data";
import { colorOf, learnsFeatures, nameOf, written } from "./looks";
import type { Method, Result } from "./result";
import { errorsOf, type Summary } from "./summary";

const left = 138;
const right = panelSize.width - 12;
const rowHeight = 24;

/** Methods whose error is known, the least first. */
export function ranked(result: Result): [Method, number][] {
  const known = Object.entries(errorsOf(result)) as [Method, number][];
  return known.filter(([, error]) => Number.isFinite(error)).sort((a, b) => a[1] - b[1]);
}

/** One row a method: filled where features are learned, hollow where they are fixed. */
export function rivalsPlot(result: Result, repeats: readonly Summary[]): Plot.PlotOptions {
  const { task, inputs } = result;
  const rows = ranked(result);
  const top = isParity(task) ? 0.6 : 1.2;
  const across = (error: number) => left + (Math.min(top, error) / top) * (right - left);
  const at = (row: number) => 14 + row * rowHeight;
  const text = (words: string, x: number, y: number, options: object): Plot.Markish =>
    Plot.text([[x, y]], { text: () => words, fontSize: 13, lineAnchor: "middle", ...options });
  return {
    ...panelSize,
    margin: 0,
    x: { domain: [0, panelSize.width], axis: null },
    y: { domain: [panelSize.height, 0], axis: null },
    marks: rows.flatMap(([method, error], row) => {
      const color = colorOf(method);
      const x = across(error);
      const beyond = x > right - 46;
      return [
        Plot.link([0], {
          x1: () => left,
          x2: () => right,
          y1: () => at(row),
          y2: () => at(row),
          stroke: "var(--rule)"
        }),
        ...repeats.flatMap(({ errors }) => {
          const other = errors[method];
          return other === undefined || !Number.isFinite(other)
            ? []
            : [Plot.dot([[across(other), at(row)]], { r: 2, fill: color, fillOpacity: 0.18 })];
        }),
        text(nameOf(method, inputs), 2, at(row), {
          textAnchor: "start",
          fill: color,
          fontWeight: method === "soft" || method === "free" ? 600 : 500
        }),
        Plot.dot([[x, at(row)]], {
          r: 4.5,
          fill: learnsFeatures(method) ? color : "var(--paper)",
          stroke: color,
          strokeWidth: 1.75
        }),
        text(written(error, task), x + (beyond ? -10 : 10), at(row), {
          textAnchor: beyond ? "end" : "start",
          fill: "var(--muted)",
          stroke: "var(--paper)",
          strokeWidth: 4,
          paintOrder: "stroke"
        })
      ];
    })
  };
}
