import * as Plot from "@observablehq/plot";
import { frame, inner } from "../frame";
import { tried } from "./errors";
import { endLabels } from "./fits-plot";
import { looks, order } from "./looks";
import type { Against, Settings } from "./parameters";
import type { Errors, Result } from "./result";
import { endName } from "./words";

/** Where the axis of errors begins and ends; it follows the noise, never the results. */
export const errorRange = (against: Against, height: number): [low: number, high: number] =>
  against === "noise" ? [0.01, 2] : [0.15 * height, Math.max(1, 3 * height)];

const ticks = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2];
const ticksOf: Readonly<Record<Against, readonly number[]>> = {
  n: [5, 10, 20, 40, 80],
  width: [0.0001, 0.001, 0.01, 0.1],
  noise: [0, 0.5, 1]
};

/** Median error over refits and the middle two thirds, by what is varied. */
export function errorsPlot({ errors, height, fits }: Result, values: Settings): Plot.PlotOptions {
  const { against, at } = errors;
  const curves = order.flatMap((learner) =>
    errors.curves.filter((curve) => curve.learner === learner)
  );
  const [low, high] = errorRange(against, height);
  const cut = (value: number) => Math.min(high, Math.max(low, value));
  const all = tried[against];
  const here = values[against];
  const shown = here >= (all[0] ?? 0) && here <= (all.at(-1) ?? 0);
  const along = (value: number) => (against === "noise" ? value : Math.log10(value));
  const place = (_: number, i: number) => along(at[i] ?? 0);
  return frame({
    marginLeft: 40,
    x: {
      domain: [along(all[0] ?? 0), along(all.at(-1) ?? 1)],
      ticks: ticksOf[against].map(along),
      tickFormat: (_: number, i: number) => String(ticksOf[against][i])
    },
    y: {
      type: "log",
      domain: [low, high],
      ticks: ticks.filter((tick) => tick >= low && tick <= high),
      tickFormat: String
    },
    marks: [
      Plot.ruleX(shown ? [along(here)] : [], { stroke: "var(--ink)", strokeDasharray: "1.5 3" }),
      ...curves.map(({ learner, low: below, high: above }) =>
        Plot.areaY(below, {
          x: place,
          y1: cut,
          y2: (_: number, i: number) => cut(above[i] ?? 0),
          fill: looks[learner].color,
          fillOpacity: 0.12,
          clip: "frame"
        })
      ),
      ...curves.map(({ learner, median }) => {
        const { color, width, dashes } = looks[learner];
        return Plot.line(median, {
          x: place,
          y: cut,
          stroke: color,
          strokeWidth: width,
          clip: "frame",
          ...(dashes && { strokeDasharray: dashes })
        });
      }),
      ...curves.map(({ learner, median }) =>
        Plot.dot(median, {
          x: place,
          y: cut,
          r: 2,
          fill: looks[learner].color,
          filter: (value: number) => value >= low && value <= high
        })
      ),
      ...arrows(errors, [low, high], along),
      Plot.dot(shown ? fits.filter(({ rmse }) => rmse >= low && rmse <= high) : [], {
        x: () => along(here),
        y: "rmse",
        r: 3.5,
        fill: "var(--paper)",
        stroke: ({ learner }: (typeof fits)[number]) => looks[learner].color,
        strokeWidth: 1.5
      }),
      ...endLabels(
        curves.map(({ learner, median }) => ({
          text: endName[learner],
          y: median.at(-1) ?? Number.NaN,
          color: looks[learner].color,
          weight: learner === "narrow" ? 400 : 600
        })),
        (y) =>
          inner.bottom -
          (Math.log(cut(y) / low) / Math.log(high / low)) * (inner.bottom - inner.top)
      )
    ]
  });
}

/** Medians beyond the frame are marked at its edge. */
const arrows = (
  { at, curves }: Errors,
  [low, high]: [number, number],
  along: (value: number) => number
): Plot.Markish[] =>
  curves.flatMap(({ learner, median }) => {
    const beyond = median.flatMap((value, i) =>
      value > high || value < low ? [{ x: along(at[i] ?? 0), up: value > high }] : []
    );
    return [true, false].map((up) =>
      Plot.text(
        beyond.filter((one) => one.up === up),
        {
          x: "x",
          frameAnchor: up ? "top" : "bottom",
          dy: up ? 5 : -5,
          text: () => (up ? "↑" : "↓"),
          fill: looks[learner].color,
          fontSize: 13
        }
      )
    );
  });
