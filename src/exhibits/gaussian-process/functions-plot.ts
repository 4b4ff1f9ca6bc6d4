import * as Plot from "@observablehq/plot";
import { type EndLabel, frame, inner, placeLabels } from "../frame";
import { thinnedEvenly } from "../thinning";
import type { Functions, Result } from "./result";

type Range = readonly [low: number, high: number];

export const xRange: Range = [-4, 4];
export const yRange: Range = [-3, 3];

/** What a model believes: band, drawn functions and mean; with the data, the truth and the points. */
export function functionsPlot(
  { grid, x, y, truth }: Result,
  functions: Functions,
  data: boolean
): Plot.PlotOptions {
  const points = Array.from(x, (at, i): [number, number] => [at, y[i] ?? 0]);
  const shown = data ? points.filter(([, value]) => value >= yRange[0] && value <= yRange[1]) : [];
  return frame({
    x: { domain: [...xRange], ticks: [-4, -2, 0, 2, 4], tickFormat: plainTick },
    y: { domain: [...yRange], ticks: [-2, 0, 2], tickFormat: plainTick },
    marks: [
      Plot.ruleY([0], { stroke: "var(--rule)" }),
      band(grid, functions),
      ...functions.samples.map((sample) =>
        curve(grid, sample, { stroke: "var(--belief)", strokeWidth: 1, strokeOpacity: 0.65 })
      ),
      ...(data && truth
        ? [
            curve(grid, truth, {
              stroke: "var(--truth)",
              strokeWidth: 1.5,
              strokeDasharray: "5 4"
            })
          ]
        : []),
      curve(grid, functions.mean, { stroke: "var(--belief)", strokeWidth: 2.5 }),
      Plot.dot(shown, {
        r: shown.length > 40 ? 2.25 : 3,
        fill: "var(--ink)",
        stroke: "var(--paper)",
        strokeWidth: 1
      }),
      ...labels(functions, data ? truth : null)
    ]
  });
}

/** "−1", not "−1.0". */
export const plainTick = (value: number) => String(value).replace("-", "−");

/** Values far outside would only make the path's numbers unwieldy: cut there, beyond the frame. */
const within = (value: number) => Math.min(30, Math.max(-30, value));

/** A fifth of a panel unit. */
const closeness = (0.2 * (yRange[1] - yRange[0])) / (inner.bottom - inner.top);

function curve(grid: Float64Array, values: Float64Array, style: Plot.LineOptions): Plot.Markish {
  const cut = values.map(within);
  return Plot.line(thinnedEvenly([cut], closeness), {
    x: (i: number) => grid[i],
    y: (i: number) => cut[i],
    clip: "frame",
    ...style
  });
}

function band(grid: Float64Array, { mean, sd }: Functions): Plot.Markish {
  const edge = (side: number) => mean.map((value, i) => within(value + side * 2 * (sd[i] ?? 0)));
  const [below, above] = [edge(-1), edge(1)];
  return Plot.areaY(thinnedEvenly([below, above], closeness), {
    x: (i: number) => grid[i],
    y1: (i: number) => below[i],
    y2: (i: number) => above[i],
    fill: "var(--belief)",
    fillOpacity: 0.15,
    clip: "frame"
  });
}

function labels({ mean, sd }: Functions, truth: Float64Array | null): Plot.Markish[] {
  const [level, spread] = [mean.at(-1) ?? 0, sd.at(-1) ?? 0];
  const ends: EndLabel[] = [
    { text: "mean", y: level, color: "var(--belief)" },
    { text: "± 2 sd", y: level + 2 * spread, color: "var(--belief)", weight: 400 }
  ];
  if (truth) ends.push({ text: "truth", y: truth.at(-1) ?? 0, color: "var(--muted)", weight: 400 });
  return endLabels(ends, yRange);
}

/** One text mark a label, since each has its own place and colour. */
export const endLabels = (ends: readonly EndLabel[], [low, high]: Range): Plot.Markish[] =>
  placeLabels(
    ends,
    (y) => inner.bottom - ((y - low) / (high - low)) * (inner.bottom - inner.top)
  ).map(({ text, color, weight, pixel }) =>
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
