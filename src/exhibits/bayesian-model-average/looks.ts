import * as Plot from "@observablehq/plot";
import { type EndLabel, inner, placeLabels } from "../frame";
import type { Stretch } from "./data";
import { type MethodName, reach } from "./parameters";

/** The posterior is drawn as belief, what stands in for it in orange, the truth dashed. */
export const posteriorColor = "var(--belief)";
export const standIn = "var(--flexible)";

/** As a heading, where little room is, and within a sentence. */
interface Names {
  readonly title: string;
  readonly short: string;
  readonly running: string;
}

export const names: Readonly<Record<MethodName, Names>> = {
  single: { title: "One network", short: "one network", running: "one network" },
  ensemble: {
    title: "Ensemble, with the prior",
    short: "ensemble",
    running: "the ensemble with the prior"
  },
  free: {
    title: "Ensemble, without the prior",
    short: "no prior",
    running: "the ensemble without the prior"
  },
  anchored: { title: "Anchored ensemble", short: "anchored", running: "the anchored ensemble" },
  swag: { title: "SWAG, one basin", short: "SWAG", running: "SWAG in one basin" },
  multiswag: { title: "MultiSWAG", short: "MultiSWAG", running: "MultiSWAG" },
  laplace: { title: "Laplace, one basin", short: "Laplace", running: "Laplace in one basin" },
  variational: {
    title: "Mean-field variational",
    short: "variational",
    running: "mean-field variational inference"
  },
  chain: { title: "One chain of HMC", short: "one chain", running: "one chain of HMC" }
};

/** "−1", not "-1". */
export const plainTick = (value: number): string => String(value).replace("-", "−");

const [bottom, top] = reach.y;
/** Panel units of an output. */
export const toPixel = (y: number): number =>
  inner.bottom - ((y - bottom) / (top - bottom)) * (inner.bottom - inner.top);

/** Far enough outside the frame to be cut there. */
const cut = (value: number) => Math.min(3 * top, Math.max(3 * bottom, value));

export function curve(
  grid: Float64Array,
  values: Float64Array,
  style: Plot.LineOptions
): Plot.Markish {
  return Plot.line(grid, {
    x: (x: number) => x,
    y: (_: number, i: number) => cut(values[i] as number),
    clip: "frame",
    ...style
  });
}

export function band(
  grid: Float64Array,
  low: Float64Array,
  high: Float64Array,
  fill: string
): Plot.Markish {
  return Plot.areaY(grid, {
    x: (x: number) => x,
    y1: (_: number, i: number) => cut(low[i] as number),
    y2: (_: number, i: number) => cut(high[i] as number),
    fill,
    fillOpacity: 0.2,
    clip: "frame"
  });
}

/** Stretches without data, shaded. */
export const shaded = (gaps: readonly Stretch[]): Plot.Markish[] => [
  Plot.rect(gaps, {
    x1: ([from]: Stretch) => from,
    x2: ([, to]: Stretch) => to,
    y1: bottom,
    y2: top,
    fill: "var(--muted)",
    fillOpacity: 0.09
  }),
  Plot.text(gaps, {
    x: ([from, to]: Stretch) => (from + to) / 2,
    text: () => "gap",
    frameAnchor: "top",
    dy: 4,
    fill: "var(--muted)",
    fontSize: 13
  })
];

/** Labels at the right edge, one text mark each, since each has its own place and colour. */
export const endLabels = (
  labels: readonly EndLabel[],
  pixelOf: (y: number) => number = toPixel
): Plot.Markish[] =>
  placeLabels(labels, pixelOf).map(({ text, color, weight, pixel }) =>
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
