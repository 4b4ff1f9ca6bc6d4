import * as Plot from "@observablehq/plot";
import { type EndLabel, inner, placeLabels } from "../frame";
import { thinned } from "../thinning";
import type { Axis, Settings } from "./parameters";
import { powerOfTen } from "./words";

export type Range = readonly [low: number, high: number];

/** A position's place on its logarithmic axis; degrees by their number of coefficients. */
export const placeOn = (axis: Axis, position: number): number =>
  Math.log10(axis === "degree" ? position + 1 : position);

const labelled: Readonly<Record<Axis, readonly number[]>> = {
  degree: [0, 2, 5, 10, 20, 50, 100],
  strength: [1e-6, 1e-3, 1, 1e3, 1e6],
  points: [1, 2, 5, 10, 20, 50, 200]
};

/** The horizontal scale of an axis: logarithmic, drawn as a linear scale of logarithms. */
export function axisScale(axis: Axis): Plot.ScaleOptions & { domain: [number, number] } {
  const ticks = labelled[axis].map((position) => placeOn(axis, position));
  const names = new Map(
    labelled[axis].map((position, i) => [
      ticks[i],
      axis === "strength" ? powerOfTen(Math.round(Math.log10(position))) : String(position)
    ])
  );
  return {
    domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1],
    ticks,
    tickFormat: (tick: number) => names.get(tick) ?? ""
  };
}

/** Decades of squared error worth seeing: from well under the noise to 10. */
export function errorDecades({ noise }: Settings): Range {
  return [Math.floor(Math.log10((noise * noise) / 60)), 1];
}

export function errorScale([low, high]: Range): Plot.ScaleOptions {
  const step = high - low > 5 ? 2 : 1;
  const ticks = Array.from(
    { length: Math.floor((high - low) / step) + 1 },
    (_, i) => high - i * step
  );
  return {
    domain: [low, high],
    ticks,
    tickFormat: (tick: number) => (tick < -2 ? powerOfTen(tick) : plainDecade(tick))
  };
}

const plainDecade = (exponent: number): string => String(Number((10 ** exponent).toFixed(2)));

export const toPixel =
  ([low, high]: Range) =>
  (y: number): number =>
    inner.bottom - ((y - low) / (high - low)) * (inner.bottom - inner.top);

export const xToPixel = (axis: Axis, position: number): number => {
  const [low, high] = axisScale(axis).domain;
  return inner.left + ((placeOn(axis, position) - low) / (high - low)) * (inner.right - inner.left);
};

/** "−1", not "-1". */
export const plainTick = (value: number): string => String(value).replace("-", "−");

/** Just outside the frame, so that lines cross its edge and are cut there. */
export function within(value: number, [low, high]: Range): number {
  const margin = 2 * (high - low);
  return Math.min(high + margin, Math.max(low - margin, value));
}

/** A curve cut at the frame, with no more points than it needs to be right to `units` of a panel. */
export function curve(
  x: ArrayLike<number>,
  values: ArrayLike<number>,
  y: Range,
  options: Plot.LineOptions,
  units = 0.1
): Plot.Markish {
  const cut = Float64Array.from(values, (value) => within(value, y));
  const tolerance = (units * (y[1] - y[0])) / (inner.bottom - inner.top);
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
