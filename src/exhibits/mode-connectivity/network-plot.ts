import * as Plot from "@observablehq/plot";
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
  const edge = (values: Float32Array, level: number, options: Plot.ContourOptions) =>
    crosses(values, level)
      ? Plot.contour(Array.from(values), {
          width: cells,
          height: cells,
          x1: left,
          x2: right,
          y1: bottom,
          y2: top,
          value: Plot.identity,
          thresholds: [level],
          fill: "none",
          clip: "frame",
          ...options
        })
      : null;
  return squareFrame(
    [view.left, view.right],
    [view.bottom, view.top],
    [
      ...(average
        ? [0.1, 0.5, 0.9].map((level) =>
            edge(average, level, { fill: colors.average, fillOpacity: 0.12, stroke: "none" })
          )
        : []),
      Plot.frame({ stroke: "var(--rule)" }),
      ...dots(result, task),
      ...along.map((one) =>
        edge(one, 0.5, { stroke: colors.curve, strokeWidth: 0.75, strokeOpacity: 0.45 })
      ),
      average ? edge(average, 0.5, { stroke: colors.average, strokeWidth: 2 }) : null,
      edge(line, 0.5, {
        stroke: colors.line,
        strokeWidth: 1.75,
        ...(relabels(result, settings) && { strokeDasharray: dashes })
      }),
      curve ? edge(curve, 0.5, { stroke: colors.curve, strokeWidth: 2.5 }) : null,
      atRight("line", 8, colors.line),
      ...(curve ? [atRight("curve", 26, colors.curve)] : []),
      ...(average ? [atRight("average", 44, colors.average)] : [])
    ]
  );
}

/** Whether a level lies between the least and the greatest value: else there is no edge. */
function crosses(values: Float32Array, level: number): boolean {
  return values.some((value) => value > level) && values.some((value) => value <= level);
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
