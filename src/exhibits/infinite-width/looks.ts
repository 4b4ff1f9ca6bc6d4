import * as Plot from "@observablehq/plot";
import { type EndLabel, inner, placeLabels } from "../frame";
import { thinnedEvenly } from "../thinning";

export type Range = readonly [low: number, high: number];

/** Finite networks are drawn in ink, the limit in the colour of belief. */
export const finite = "var(--ink)";
export const limit = "var(--belief)";
export const xRange: Range = [-2, 2];

/** "−1", not "-1". */
export const plainTick = (value: number): string => String(value).replace("-", "−");

/** Ticks at 0 and half-way to round numbers in the range. */
export function fewTicks([low, high]: Range): number[] {
  const step = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100].find((s) => s >= (high - low) / 5) ?? 200;
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, i) =>
    Number(((first + i) * step).toFixed(6))
  );
}

/** Panel units of a value on a linear axis. */
export const linear =
  ([low, high]: Range) =>
  (y: number): number =>
    inner.bottom - ((y - low) / (high - low)) * (inner.bottom - inner.top);

const cutTo = ([low, high]: Range) => {
  const margin = 3 * (high - low);
  return (value: number) => Math.min(high + margin, Math.max(low - margin, value));
};
/** A tenth of a panel unit. */
const closeness = ([low, high]: Range) => (0.1 * (high - low)) / (inner.bottom - inner.top);

export function curve(
  grid: Float64Array,
  values: Float64Array,
  range: Range,
  style: Plot.LineOptions
): Plot.Markish {
  const cut = values.map(cutTo(range));
  return Plot.line(thinnedEvenly([cut], closeness(range)), {
    x: (i: number) => grid[i],
    y: (i: number) => cut[i],
    clip: "frame",
    ...style
  });
}

/** Two standard deviations to either side of a mean. */
export function band(
  grid: Float64Array,
  mean: Float64Array | undefined,
  sd: Float64Array,
  range: Range
): Plot.Markish {
  const edge = (side: number) =>
    sd.map((width, i) => cutTo(range)((mean?.[i] ?? 0) + side * 2 * width));
  const [below, above] = [edge(-1), edge(1)];
  return Plot.areaY(thinnedEvenly([below, above], 2 * closeness(range)), {
    x: (i: number) => grid[i],
    y1: (i: number) => below[i],
    y2: (i: number) => above[i],
    fill: limit,
    fillOpacity: 0.14,
    clip: "frame"
  });
}

/** Labels at the right edge, one text mark each, since each has its own place and colour. */
export const endLabels = (labels: readonly EndLabel[], toPixel: (y: number) => number) =>
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
