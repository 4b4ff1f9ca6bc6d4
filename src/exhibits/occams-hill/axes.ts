import * as Plot from "@observablehq/plot";
import { type EndLabel, inner, placeLabels } from "../frame";
import { thinned } from "../thinning";
import { lastDegree } from "./degrees";
import { whole } from "./words";

export type Range = readonly [low: number, high: number];

/** A degree's place on a logarithmic axis, by its number of coefficients, so that 0 has one. */
export const placeOf = (degree: number): number => Math.log10(degree + 1);

export const degreeAxis = {
  domain: [0, placeOf(lastDegree)],
  ticks: [0, 2, 10, 100, 1000, lastDegree].map(placeOf),
  tickFormat: (place: number) => whole(Math.round(10 ** place) - 1)
};

export const degreeToPixel = (degree: number): number =>
  inner.left + (placeOf(degree) / placeOf(lastDegree)) * (inner.right - inner.left);

export const toPixel =
  ([low, high]: Range) =>
  (y: number): number =>
    inner.bottom - ((y - low) / (high - low)) * (inner.bottom - inner.top);

/** "−1", not "-1". */
export const plainTick = (value: number): string => whole(value).replace("-", "−");

/** Just outside the frame, so that lines cross its edge and are cut there. */
export function within(value: number, [low, high]: Range): number {
  const margin = 2 * (high - low);
  return Math.min(high + margin, Math.max(low - margin, value));
}

/** A curve cut at the frame, with no more points than a tenth of a panel unit needs. */
export function curve(
  x: ArrayLike<number>,
  values: ArrayLike<number>,
  y: Range,
  options: Plot.LineOptions
): Plot.Markish {
  const cut = Float64Array.from(values, (value) => within(value, y));
  const tolerance = (0.1 * (y[1] - y[0])) / (inner.bottom - inner.top);
  return Plot.line(thinned(x, [cut], tolerance), {
    x: (i: number) => x[i],
    y: (i: number) => cut[i],
    clip: "frame",
    ...options
  });
}

/** One text mark a label, since each has its own place and colour. */
export const endLabels = (labels: readonly EndLabel[], y: Range): Plot.Markish[] =>
  placeLabels(labels, toPixel(y)).map(({ text, color, weight, pixel }) =>
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
