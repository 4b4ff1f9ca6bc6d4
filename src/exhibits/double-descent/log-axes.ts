import * as Plot from "@observablehq/plot";
import { type EndLabel, frame, inner, placeLabels } from "../frame";
import { tick } from "./words";

export type Domain = readonly [low: number, high: number];

/** From below the least to above the greatest of some positive numbers; at least a decade. */
export function domainOf(values: readonly number[], room = 1.4): Domain {
  const positive = values.filter((value) => value > 0 && Number.isFinite(value));
  if (positive.length === 0) return [0.1, 1];
  const low = Math.min(...positive) / room;
  const high = Math.max(...positive) * room;
  const middle = Math.sqrt(low * high);
  return [Math.min(low, middle / Math.sqrt(10)), Math.max(high, middle * Math.sqrt(10))];
}

/** Powers of ten within, thinned to at most `most`. */
export function decades([low, high]: Domain, most = 4): number[] {
  const first = Math.ceil(Math.log10(low) - 1e-9);
  const last = Math.floor(Math.log10(high) + 1e-9);
  const step = Math.max(1, Math.ceil((last - first + 1) / most));
  const powers: number[] = [];
  for (let power = first; power <= last; power += step) powers.push(Number(`1e${power}`));
  return powers;
}

const logarithm = (value: number) => Math.log10(Math.max(value, Number.MIN_VALUE));
const share = (value: number, [low, high]: Domain) =>
  (logarithm(value) - logarithm(low)) / (logarithm(high) - logarithm(low));

export const toY = (domain: Domain) => (value: number) =>
  inner.bottom - share(value, domain) * (inner.bottom - inner.top);
export const toX = (domain: Domain) => (value: number) =>
  inner.left + share(value, domain) * (inner.right - inner.left);

/** Both axes logarithmic; values outside `y` are cut at the frame. */
export function logFrame(
  x: { domain: Domain; ticks: readonly number[]; format?: (value: number) => string },
  y: Domain,
  marks: Plot.Markish[]
): Plot.PlotOptions {
  const format = x.format ?? String;
  return frame({
    x: { type: "log", domain: [...x.domain], axis: null },
    y: {
      type: "log",
      domain: [...y],
      ticks: decades(y),
      tickFormat: tick,
      tickSize: 3,
      tickPadding: 1
    },
    // A logarithmic scale leaves out the labels of all but round numbers; these are wanted as given.
    marks: [Plot.axisX([...x.ticks], { text: format, tickSize: 4, label: null }), ...marks]
  });
}

/** Far outside the frame a number is as good as just outside it, and shorter. */
export const within = (value: number, [low, high]: Domain): number =>
  Math.min(high * 30, Math.max(low / 30, value));

/** Names at the right ends of curves: one text mark each, since each has its own place and colour. */
export const endLabels = (labels: readonly EndLabel[], domain: Domain): Plot.Markish[] =>
  placeLabels(labels, toY(domain)).map(({ text, color, weight, pixel }) =>
    Plot.text([text], {
      frameAnchor: "top-right",
      textAnchor: "start",
      lineAnchor: "middle",
      dx: 3,
      dy: pixel - inner.top,
      fill: color,
      fontSize: 13,
      fontWeight: weight
    })
  );
