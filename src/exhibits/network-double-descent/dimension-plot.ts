import * as Plot from "@observablehq/plot";
import { endLabels, type Scale, widthFrame } from "./log-axes";
import { looks } from "./looks";
import type { Settings } from "./parameters";
import type { Dimensions, Result, Summary } from "./result";

export const dimensionsOf = (result: Result, { units }: Pick<Settings, "units">): Dimensions =>
  units === "raw" ? result.rawUnits : result.initialUnits;

/** Effective dimensions by width: trained, trained with the penalty, and before any training. */
export function dimensionPlot(
  result: Result,
  settings: Settings,
  repeats: readonly Summary[]
): Plot.PlotOptions {
  const { widths, untrained, trained, penalised } = dimensionsOf(result, settings);
  const most = Math.max(10, ...untrained, ...trained, ...penalised);
  const step = most > 120 ? 50 : most > 50 ? 20 : 10;
  const y: Scale = { domain: [0, Math.ceil((1.08 * most) / step) * step], log: false };
  const ticks = Array.from({ length: 12 }, (_, i) => i * step).filter((t) => t <= y.domain[1]);
  const line = (at: readonly number[], values: readonly number[], options: object) =>
    Plot.line(
      values.map((value, i) => ({ width: at[i], value })),
      { x: "width", y: "value", clip: "frame", strokeLinejoin: "round", ...options }
    );
  const of = (repeat: Summary) => (settings.units === "raw" ? repeat.rawTrained : repeat.trained);
  const end = (text: string, values: readonly number[], color: string, weight = 600) =>
    values.length > 0 ? [{ text, y: values.at(-1) ?? 0, color, weight }] : [];
  return widthFrame(result, y, ticks, [
    ...(result.working ? [] : repeats.slice(1)).map((repeat) =>
      line(repeat.widths, of(repeat), {
        stroke: looks.single.color,
        strokeOpacity: 0.22,
        strokeWidth: 1
      })
    ),
    line(widths, untrained, {
      stroke: "var(--truth)",
      strokeWidth: 1.5,
      strokeDasharray: "5 4"
    }),
    line(widths, penalised, { stroke: looks.penalised.color, strokeWidth: looks.penalised.width }),
    line(widths, trained, { stroke: looks.single.color, strokeWidth: 2 }),
    Plot.dot(
      trained.map((value, i) => ({
        width: widths[i],
        value,
        size: widths[i] === result.transect.width ? 3.6 : 2
      })),
      {
        x: "width",
        y: "value",
        r: "size",
        fill: looks.single.color,
        stroke: "var(--paper)",
        strokeWidth: 1
      }
    ),
    ...endLabels(
      [
        ...end("single", trained, looks.single.color),
        ...end("penalty", penalised, looks.penalised.color),
        ...end("at start", untrained, "var(--muted)", 400)
      ],
      y
    )
  ]);
}
