import * as Plot from "@observablehq/plot";
import { frame, inner, placeLabels } from "../frame";
import { ceiling, chance, colors, shareTick, shareTicks, thousands } from "./looks";
import type { Candidate, WidthsResult } from "./result";
import type { WidthsSummary } from "./summary";
import { networkWidths, weightsOf } from "./widths";

const fileBits = 32;
const weights = networkWidths.map(weightsOf);
const domain = [weights[0] as number, weights.at(-1) as number] as const;
const ticks = [0, 3, 6].map((k) => weights[k] as number);

const across = {
  x: { type: "log", domain: [...domain], axis: null },
  axis: Plot.axisX(ticks, { text: thousands, tickSize: 4, label: null })
} as const;

const named = (
  labels: Parameters<typeof placeLabels>[0],
  toPixel: (y: number) => number,
  toValue: (pixel: number) => number
) =>
  placeLabels(labels, toPixel).map(({ text, color, weight, pixel }) =>
    Plot.text([text], {
      x: () => domain[1],
      y: () => toValue(pixel),
      dx: 6,
      textAnchor: "start",
      fill: color,
      fontWeight: weight,
      fontSize: 13
    })
  );

/** Errors and the bound against the number of weights. */
export function widthErrorsPlot(
  { trained, widths }: WidthsResult,
  repeats: readonly WidthsSummary[]
): Plot.PlotOptions {
  const height = inner.bottom - inner.top;
  const top = ceiling(...trained.map(({ chernoff }) => chernoff));
  const line = (values: readonly number[]) =>
    values.map((y, i): [number, number] => [weightsOf(widths[i] as number), Math.min(top, y)]);
  const of = (what: (one: Candidate) => number) => line(trained.map(what));
  const last = trained.at(-1);
  return frame({
    x: across.x,
    y: { domain: [0, top], ticks: shareTicks(top), tickFormat: shareTick },
    marks: [
      across.axis,
      Plot.ruleY([chance], { stroke: "var(--strong-rule)", strokeDasharray: "2 3" }),
      ...repeats.slice(1).map(({ bounds }) =>
        Plot.line(line(bounds), {
          stroke: colors.bound,
          strokeWidth: 1,
          strokeOpacity: 0.2,
          clip: true
        })
      ),
      Plot.line(
        of(({ test }) => test),
        { stroke: colors.test, strokeWidth: 2, clip: true }
      ),
      Plot.line(
        of(({ train }) => train),
        { stroke: colors.train, strokeWidth: 1.5, clip: true }
      ),
      Plot.line(
        of(({ chernoff }) => chernoff),
        { stroke: colors.bound, strokeWidth: 2.5, clip: true }
      ),
      Plot.dot(
        of(({ chernoff }) => chernoff),
        { r: 3, fill: colors.bound }
      ),
      ...(last
        ? named(
            [
              { text: "bound", y: Math.min(top, last.chernoff), color: colors.bound },
              { text: "training", y: last.train, color: colors.train },
              { text: "test", y: last.test, color: colors.test }
            ],
            (y) => inner.bottom - (Math.min(y, top) / top) * height,
            (pixel) => (top * (inner.bottom - pixel)) / height
          )
        : [])
    ]
  });
}

/** Bits of the message and of a file of all weights, against the number of weights. */
export function widthBitsPlot({ trained, widths }: WidthsResult): Plot.PlotOptions {
  const [low, high] = [50, 500_000];
  const height = inner.bottom - inner.top;
  const toPixel = (y: number) => inner.bottom - (Math.log(y / low) / Math.log(high / low)) * height;
  const files = weights.map((count): [number, number] => [count, fileBits * count]);
  const sent = trained.map(({ bits }, i): [number, number] => [
    weightsOf(widths[i] as number),
    bits
  ]);
  const last = trained.at(-1);
  return frame({
    marginLeft: 56,
    x: across.x,
    y: {
      type: "log",
      domain: [low, high],
      ticks: [100, 1000, 10_000, 100_000],
      tickFormat: thousands
    },
    marks: [
      across.axis,
      Plot.line(files, {
        stroke: "var(--muted)",
        strokeWidth: 1.5,
        strokeDasharray: "4 3",
        clip: true
      }),
      Plot.line(sent, { stroke: colors.bound, strokeWidth: 2.5, clip: true }),
      Plot.dot(sent, { r: 3, fill: colors.bound }),
      ...named(
        [
          { text: "as a file", y: fileBits * domain[1], color: "var(--muted)", weight: 400 },
          ...(last ? [{ text: "sent", y: last.bits, color: colors.bound }] : [])
        ],
        toPixel,
        (pixel) => low * (high / low) ** ((inner.bottom - pixel) / height)
      )
    ]
  });
}
