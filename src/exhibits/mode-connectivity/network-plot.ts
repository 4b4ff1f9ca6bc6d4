import * as Plot from "@observablehq/plot";
import { type Grid, levelLine } from "../level-line";
import { viewOf } from "./data";
import { atRight, colors, dashes, squareFrame } from "./looks";
import type { Settings } from "./parameters";
import { relabels } from "./relabels";
import type { Result } from "./result";

/** What networks say: where their answer turns over, and the mean along the curve as shades. */
export function networkPlot(result: Result, settings: Settings): Plot.PlotOptions {
  const { task } = settings;
  const { left, right, bottom, top } = viewOf(task);
  const { cells, line, curve, average, along } = result.pictures;
  const view = viewIn(task);
  const grid = (values: Float32Array) => ({ values, cells, left, right, bottom, top });
  const edge = (values: readonly Float32Array[], style: Record<string, string | number>) =>
    levelLine(values.map(grid), 0.5, style);
  return squareFrame(
    [view.left, view.right],
    [view.bottom, view.top],
    [
      average ? shades(grid(average)) : null,
      Plot.frame({ stroke: "var(--rule)" }),
      ...dots(result, task),
      edge(along, { stroke: colors.curve, "stroke-width": 0.75, "stroke-opacity": 0.45 }),
      average ? edge([average], { stroke: colors.average, "stroke-width": 2 }) : null,
      edge([line], {
        stroke: colors.line,
        "stroke-width": 1.75,
        ...(relabels(result, settings) && { "stroke-dasharray": dashes })
      }),
      curve ? edge([curve], { stroke: colors.curve, "stroke-width": 2.5 }) : null,
      atRight("line", 8, colors.line),
      ...(curve ? [atRight("curve", 26, colors.curve)] : []),
      ...(average ? [atRight("average", 44, colors.average)] : [])
    ]
  );
}

/** The mean along the curve, darker where it is above 0.1, 0.5 and 0.9. */
function shades({ values, cells, left, right, bottom, top }: Grid): Plot.Markish {
  const all = Array.from(values);
  const thresholds = [0.1, 0.5, 0.9].filter(
    (level) => all.some((value) => value > level) && all.some((value) => value <= level)
  );
  if (thresholds.length === 0) return null;
  return Plot.contour(all, {
    width: cells,
    height: cells,
    x1: left,
    x2: right,
    y1: bottom,
    y2: top,
    value: Plot.identity,
    thresholds,
    fill: colors.average,
    fillOpacity: 0.12,
    stroke: "none",
    clip: "frame"
  });
}

interface View {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** The part of the plane on show: without the rim along which contours close. */
function viewIn(task: Settings["task"]): View {
  const { left, right, bottom, top } = viewOf(task);
  const rim = (right - left) / 40;
  return { left: left + rim, right: right - rim, bottom: bottom + rim, top: top - rim };
}

/** Which training points lie in the part on show. */
export function visible(result: Result, task: Settings["task"]): number[] {
  const { left, right, bottom, top } = viewIn(task);
  return Array.from(result.y, (_, i) => i).filter((i) => {
    const [across, up] = [result.x[2 * i] as number, result.x[2 * i + 1] as number];
    return across > left && across < right && up > bottom && up < top;
  });
}

function dots(result: Result, task: Settings["task"]): Plot.Markish[] {
  const { x, y, wrong } = result;
  const shown = visible(result, task);
  const place = { x: (i: number) => x[2 * i], y: (i: number) => x[2 * i + 1] };
  return [
    Plot.dot(shown, {
      ...place,
      r: 2.4,
      fill: (i: number) => (y[i] === 1 ? "var(--ink)" : "var(--paper)"),
      stroke: "var(--ink)",
      strokeWidth: 1
    }),
    Plot.dot(
      shown.filter((i) => wrong.includes(i)),
      { ...place, r: 5, stroke: "var(--ink)", strokeWidth: 1, strokeDasharray: "2 2" }
    )
  ];
}
