import * as Plot from "@observablehq/plot";
import { type EndLabel, frame, inner, placeLabels } from "../frame";
import { thinned } from "../thinning";
import { grid, truth } from "./data";
import { looks } from "./looks";
import type { Fit, Result } from "./result";
import { endName } from "./words";

type Range = readonly [low: number, high: number];

const target = grid.map(truth);

/** The picture of one model: data, truth, its curve, and the band where noise is admitted. */
export function fitPlot({ x, y }: Result, fit: Fit, range: Range): Plot.PlotOptions {
  const points = Array.from(x, (at, i): [number, number] => [at, y[i] ?? 0]);
  const { color, width, dashes } = looks[fit.learner];
  return frame({
    x: { domain: [0, 1], ticks: [0, 0.5, 1], tickFormat: String },
    y: {
      domain: [...range],
      ticks: [-2, -1, 0, 1, 2].filter((tick) => Math.abs(tick) <= range[1]),
      tickFormat: plainTick
    },
    marks: [
      Plot.ruleY([0], { stroke: "var(--rule)" }),
      ...band(fit, range),
      curve(grid, target, range, {
        stroke: "var(--truth)",
        strokeWidth: 1.5,
        strokeDasharray: "5 4"
      }),
      curve(fit.at, fit.curve, range, {
        stroke: color,
        strokeWidth: width,
        strokeLinejoin: "round",
        ...(dashes && { strokeDasharray: dashes })
      }),
      Plot.dot(
        points.filter(([, value]) => value >= range[0] && value <= range[1]),
        { r: x.length > 60 ? 2.25 : 3, fill: "var(--ink)", stroke: "var(--paper)", strokeWidth: 1 }
      ),
      ...endLabels(
        [
          { text: endName[fit.learner], y: fit.curve.at(-1) ?? 0, color },
          { text: "truth", y: 0, color: "var(--muted)", weight: 400 }
        ],
        linear(range)
      )
    ]
  });
}

/** "−1", not "−1.0". */
export const plainTick = (value: number) => String(value).replace("-", "−");

const linear =
  ([low, high]: Range) =>
  (y: number) =>
    inner.bottom - ((y - low) / (high - low)) * (inner.bottom - inner.top);

/** Values far outside would only make the path's numbers unwieldy: cut there, beyond the frame. */
const within = (value: number, [low, high]: Range) =>
  Math.min(high + 20 * (high - low), Math.max(low - 20 * (high - low), value));

/** A tenth of a panel unit. */
const closeness = ([low, high]: Range) => (0.1 * (high - low)) / (inner.bottom - inner.top);

function curve(at: Float64Array, values: Float64Array, range: Range, style: Plot.LineOptions) {
  const cut = values.map((value) => within(value, range));
  return Plot.line(thinned(at, [cut], closeness(range)), {
    x: (i: number) => at[i],
    y: (i: number) => cut[i],
    clip: "frame",
    ...style
  });
}

function band({ learner, at, curve: mean, sd }: Fit, range: Range): Plot.Markish[] {
  if (!sd) return [];
  const edge = (side: number) =>
    mean.map((value, i) => within(value + side * 2 * (sd[i] ?? 0), range));
  const [below, above] = [edge(-1), edge(1)];
  return [
    Plot.areaY(thinned(at, [below, above], 2 * closeness(range)), {
      x: (i: number) => at[i],
      y1: (i: number) => below[i],
      y2: (i: number) => above[i],
      fill: looks[learner].color,
      fillOpacity: 0.15,
      clip: "frame"
    })
  ];
}

/** One text mark a label, since each has its own place and colour. */
export const endLabels = (
  labels: readonly EndLabel[],
  toPixel: (y: number) => number
): Plot.Markish[] =>
  placeLabels(labels, toPixel).map(({ text, color, weight, pixel }) =>
    Plot.text([text], {
      frameAnchor: "top-right",
      textAnchor: "start",
      lineAnchor: "middle",
      dx: 7,
      dy: pixel - inner.top,
      fill: color,
      fontSize: 13,
      fontWeight: weight
    })
  );
