import * as Plot from "@observablehq/plot";
import { type EndLabel, frame, inner, placeLabels } from "../frame";

export interface Axis {
  readonly domain: readonly [low: number, high: number];
  readonly log?: boolean;
  readonly ticks: readonly number[];
  readonly written?: (value: number) => string;
}

export interface Line {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly color: string;
  readonly text?: string;
  readonly dashed?: boolean;
  readonly width?: number;
}

const within =
  ({ domain: [low, high] }: Axis) =>
  (value: number) =>
    Math.min(high, Math.max(low, value));

/** Lines with their names at their ends, cut at the frame. */
export function lines(
  x: Axis,
  y: Axis,
  all: readonly Line[],
  more: readonly Plot.Markish[] = []
): Plot.PlotOptions {
  const inY = within(y);
  const [low, high] = y.domain;
  const share = (value: number) =>
    y.log ? Math.log(inY(value) / low) / Math.log(high / low) : (inY(value) - low) / (high - low);
  const toPixel = (value: number) => inner.bottom - share(value) * (inner.bottom - inner.top);
  const named: EndLabel[] = all.flatMap(({ text, y: values, color }) =>
    text ? [{ text, y: values.at(-1) ?? low, color }] : []
  );
  return frame({
    x: scale(x),
    y: scale(y),
    marks: [
      ...more,
      ...all.map((line) =>
        Plot.line(
          line.x.map((value, i) => [value, line.y[i] ?? low] as [number, number]),
          {
            clip: true,
            stroke: line.color,
            strokeWidth: line.width ?? 2,
            ...(line.dashed && { strokeDasharray: "5 4" })
          }
        )
      ),
      ...placeLabels(named, toPixel).map(({ text, color, weight, pixel }) =>
        Plot.text([text], {
          frameAnchor: "top-left",
          textAnchor: "start",
          lineAnchor: "middle",
          dx: inner.right - inner.left + 6,
          dy: pixel - inner.top,
          fill: color,
          fontWeight: weight,
          fontSize: 13
        })
      )
    ]
  });
}

const scale = ({ domain, log, ticks, written = plain }: Axis): Plot.ScaleOptions => ({
  type: log ? "log" : "linear",
  domain: [...domain],
  ticks: [...ticks] as never,
  tickFormat: written as never
});

/** A dot at a place, kept inside the frame. */
export const spot = (x: Axis, y: Axis, at: readonly [number, number], fill: string): Plot.Markish =>
  Plot.dot([[within(x)(at[0]), within(y)(at[1])]], {
    r: 4.5,
    fill,
    stroke: "var(--paper)",
    strokeWidth: 1.5
  });

/** "70M", "12B", "3k", "0.01". */
export function plain(value: number): string {
  if (value >= 1e9) return `${Number((value / 1e9).toPrecision(3))}B`;
  if (value >= 1e6) return `${Number((value / 1e6).toPrecision(3))}M`;
  if (value >= 1e4) return `${Number((value / 1e3).toPrecision(3))}k`;
  return String(Number(value.toPrecision(3)));
}

/** Powers of ten within a domain, every so many. */
export function decades([low, high]: readonly [number, number], every = 1): number[] {
  const first = Math.ceil(Math.log10(low) - 1e-9);
  const last = Math.floor(Math.log10(high) + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i)).filter(
    (_, i) => i % every === 0
  );
}
