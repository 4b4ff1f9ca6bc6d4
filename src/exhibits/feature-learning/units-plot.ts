import * as Plot from "@observablehq/plot";
import { frame, inner } from "../frame";
import { colors } from "./looks";
import type { Result, Trace } from "./result";

const tenth = (value: number) => Math.round(10 * value) / 10;

/** Units as one path: two hundred circles would cost a slow phone its time for a frame. */
const cloud =
  ({ units }: Trace, fill: string): Plot.Markish =>
  (_index, { x, y }, _values, _dimensions, { document }) => {
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    const r = 2.6;
    const circle = `a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0`;
    path.setAttribute(
      "d",
      units
        .map(([along, across]) => `M${tenth(x?.(along) - r)},${tenth(y?.(across))}${circle}`)
        .join("")
    );
    path.setAttribute("fill", fill);
    path.setAttribute("fill-opacity", "0.6");
    return path;
  };

/** Every unit by its first weights: along what is hidden, and across it. */
export function unitsPlot({ soft, free, hidden }: Result): Plot.PlotOptions {
  const all = [...soft.units, ...free.units].flat().map(Math.abs).filter(Number.isFinite);
  const reach = 1.08 * Math.max(0.02, ...all);
  const signed = hidden === 1;
  const label = (text: string, options: object): Plot.Markish =>
    Plot.text([text], { fill: "var(--muted)", fontSize: 13, ...options });
  return frame({
    marginRight: 12,
    marginLeft: 12,
    x: { domain: [signed ? -reach : 0, reach], axis: null },
    y: { domain: [0, reach], axis: null },
    marks: [
      Plot.ruleY([0], { stroke: "var(--rule)" }),
      Plot.ruleX([0], { stroke: "var(--rule)" }),
      cloud(free, colors.free),
      cloud(soft, colors.soft),
      label(signed ? "← along the hidden direction →" : "along what is hidden →", {
        frameAnchor: "bottom",
        dy: 19
      }),
      label("↑ across", {
        frameAnchor: signed ? "top" : "top-left",
        dx: signed ? 30 : 8,
        dy: 2,
        lineAnchor: "top"
      }),
      label("penalised", {
        frameAnchor: "top-right",
        dy: 2,
        lineAnchor: "top",
        fill: colors.soft,
        fontWeight: 600
      }),
      label("no penalty", {
        frameAnchor: "top-right",
        dy: 20,
        lineAnchor: "top",
        fill: colors.free,
        fontWeight: 600
      })
    ],
    height: inner.bottom + 26
  });
}
