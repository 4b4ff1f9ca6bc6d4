import * as Plot from "@observablehq/plot";
import { type EndLabel, frame, inner, placeLabels } from "../frame";

export type Domain = readonly [low: number, high: number];

/** A scale along a side of the frame. */
export interface Scale {
  readonly domain: Domain;
  readonly log: boolean;
}

const share = (value: number, { domain: [low, high], log }: Scale): number =>
  log
    ? Math.log(Math.max(value, 1e-300) / low) / Math.log(high / low)
    : (value - low) / (high - low);

export const toY = (scale: Scale) => (value: number) =>
  inner.bottom - share(value, scale) * (inner.bottom - inner.top);
export const toX = (scale: Scale) => (value: number) =>
  inner.left + share(value, scale) * (inner.right - inner.left);

export const inside = (value: number, [low, high]: Domain): number =>
  Math.min(high, Math.max(low, value));

/** Ticks of a logarithmic scale: 1, 2 and 5 times powers of ten, thinned to at most five. */
export function logTicks([low, high]: Domain): number[] {
  const all = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3].flatMap((power) =>
    [1, 2, 5].map((digit) => Number(`${digit}e${power}`))
  );
  const within = all.filter((tick) => tick >= low * 0.999 && tick <= high * 1.001);
  return within.length <= 6
    ? within
    : within.filter((tick) => String(tick).replace(/[0.]|e.*$/g, "") === "1");
}

/** ".05", "1", "20". */
export const tick = (value: number): string =>
  value !== 0 && Math.abs(value) < 0.001
    ? value.toExponential(0).replace("e-", "e−")
    : String(Number(value.toPrecision(2)))
        .replace(/^(-?)0\./, "$1.")
        .replace("-", "−");

/** What panels over the width share. */
export interface Widths {
  readonly widths: readonly number[];
  readonly threshold: number;
}

export const widthScale = ({ widths }: Widths): Scale => ({
  domain: [widths[0] ?? 1, widths.at(-1) ?? 2],
  log: true
});

/** Marks over the width on a logarithmic axis, with a rule where there are as many parameters as numbers. */
export function widthFrame(
  over: Widths,
  y: Scale,
  yTicks: readonly number[],
  marks: readonly Plot.Markish[],
  ruleName?: string
): Plot.PlotOptions {
  const { domain } = widthScale(over);
  const [low, high] = domain;
  const ticks = [2, 4, 8, 16, 32, 64, 128, 256, 512].filter((w) => w >= low && w <= high);
  const shown = ticks.filter((_, i) => (ticks.length - 1 - i) % 2 === 0);
  const visible = over.threshold > low && over.threshold < high;
  return frame({
    x: { type: "log", domain: [low, high], axis: null },
    y: {
      type: y.log ? "log" : "linear",
      domain: [...y.domain],
      axis: null
    },
    marks: [
      // A logarithmic scale leaves out the labels of all but round numbers; these are wanted as given.
      Plot.axisX(shown, { text: String, tickSize: 4, label: null }),
      Plot.axisY([...yTicks], { text: tick, tickSize: 3, tickPadding: 1, label: null }),
      ...(visible
        ? [
            Plot.ruleX([over.threshold], { stroke: "var(--muted)", strokeDasharray: "1 3" }),
            ...(ruleName
              ? [
                  Plot.text([ruleName], {
                    x: over.threshold,
                    frameAnchor: "top",
                    lineAnchor: "top",
                    dy: 1,
                    fill: "var(--muted)",
                    stroke: "var(--paper)",
                    strokeWidth: 5,
                    fontSize: 13
                  })
                ]
              : [])
          ]
        : []),
      ...marks
    ]
  });
}

/** Names at the right edge: one text mark each, since each has its own place and colour. */
export const endLabels = (labels: readonly EndLabel[], scale: Scale): Plot.Markish[] =>
  placeLabels(labels, toY(scale)).map(({ text, color, weight, pixel }) =>
    Plot.text([text], {
      frameAnchor: "top-right",
      textAnchor: "start",
      lineAnchor: "middle",
      dx: 5,
      dy: pixel - inner.top,
      fill: color,
      fontSize: 13,
      fontWeight: weight
    })
  );
