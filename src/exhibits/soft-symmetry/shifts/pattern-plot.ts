import * as Plot from "@observablehq/plot";
import { frame } from "../../frame";
import { plainTick } from "../looks";
import { places, shifted } from "./patterns";
import type { ShiftResult } from "./result";

const reach = 2.2;

/** The pattern and its eleven shifted copies, one a row: the stronger the shade, the larger. */
export function patternPlot({ pattern }: ShiftResult): Plot.PlotOptions {
  const all = shifted(pattern);
  const shade = (value: number) =>
    Number((0.04 + 0.86 * Math.min(1, Math.max(0, (value + reach) / (2 * reach)))).toFixed(3));
  const cells = Array.from(all, (value, i) => ({
    place: i % places,
    shift: Math.floor(i / places),
    shade: shade(value)
  }));
  return frame({
    x: { domain: [0, places], ticks: [0.5, 5.5, 11.5], tickFormat: (v: number) => `${v + 0.5}` },
    y: {
      domain: [places, 0],
      ticks: [0.5, 5.5, 11.5],
      tickFormat: (v: number) => plainTick(v - 0.5)
    },
    marks: [
      Plot.rect(cells, {
        x1: "place",
        x2: (d: { place: number }) => d.place + 1,
        y1: "shift",
        y2: (d: { shift: number }) => d.shift + 1,
        fill: "var(--ink)",
        fillOpacity: "shade",
        inset: 0.5
      }),
      Plot.rect([0], {
        x1: 0,
        x2: places,
        y1: 0,
        y2: 1,
        stroke: "var(--truth)",
        strokeWidth: 1.5,
        fill: "none"
      }),
      ...[
        { text: "pattern", dy: 8 },
        { text: "shifted", dy: 24 }
      ].map(({ text, dy }) =>
        Plot.text([text], {
          frameAnchor: "top-right",
          textAnchor: "start",
          lineAnchor: "middle",
          dx: 5,
          dy,
          fill: "var(--muted)",
          fontSize: 13
        })
      )
    ],
    opacity: { type: "identity" }
  });
}
