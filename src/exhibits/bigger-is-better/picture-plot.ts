import * as Plot from "@observablehq/plot";
import { inner, panelSize } from "../frame";
import { levelLine } from "../level-line";
import { looks } from "./looks";
import type { TaskName } from "./parameters";
import { recipes } from "./recipes";
import type { Picture, Result } from "./result";

/** A square picture in a frame of the usual size. */
const side = inner.bottom - inner.top;
const left = Math.round((panelSize.width - side) / 2);

/** What a network says at each place, its boundary, and the training points. */
export function picturePlot(
  result: Result,
  picture: Picture,
  line: 0 | 1,
  task: TaskName
): Plot.PlotOptions {
  const { reach, loss } = recipes[task];
  const { color } = looks[line];
  const cells = Math.round(Math.sqrt(picture.grid.length));
  const edge = Math.floor(reach);
  const middle = loss === "squared" ? 0 : 0.5;
  const levels = loss === "squared" ? [-0.6, 0, 0.6] : [0.1, 0.5, 0.9];
  const low = Math.min(...picture.grid);
  const high = Math.max(...picture.grid);
  const box = { left: -reach, right: reach, bottom: -reach, top: reach };
  const thresholds = levels.filter((level) => level > low && level < high);
  const whole = low >= middle;
  const points = Array.from(result.y, (label, i) => ({
    x: result.x[2 * i] as number,
    y: result.x[2 * i + 1] as number,
    upper: label > middle,
    wrong: result.wrong.includes(i)
  })).filter(({ x, y }) => Math.abs(x) < reach && Math.abs(y) < reach);
  return {
    ...panelSize,
    marginTop: inner.top,
    marginBottom: panelSize.height - inner.bottom,
    marginLeft: left,
    marginRight: panelSize.width - left - side,
    x: {
      domain: [-reach, reach],
      ticks: [-edge, 0, edge],
      tickFormat: String,
      tickSize: 4,
      label: null
    },
    y: {
      domain: [-reach, reach],
      ticks: [-edge, 0, edge],
      tickFormat: String,
      tickSize: 4,
      label: null
    },
    marks: [
      whole ? Plot.frame({ fill: color, fillOpacity: 0.34, stroke: null }) : null,
      thresholds.length > 0
        ? Plot.contour(Array.from(picture.grid), {
            width: cells,
            height: cells,
            x1: -reach,
            x2: reach,
            y1: -reach,
            y2: reach,
            value: Plot.identity,
            thresholds,
            fill: color,
            fillOpacity: 0.13,
            stroke: "none",
            clip: true
          })
        : null,
      levelLine([{ values: picture.grid, cells, ...box }], middle, {
        stroke: color,
        "stroke-width": 1.5
      }),
      task === "rings" ? truth(reach) : null,
      Plot.frame({ stroke: "var(--rule)" }),
      Plot.dot(points, {
        x: "x",
        y: "y",
        r: 2.3,
        fill: ({ upper }: (typeof points)[number]) => (upper ? "var(--ink)" : "var(--paper)"),
        stroke: "var(--ink)",
        strokeWidth: 1
      }),
      Plot.dot(
        points.filter(({ wrong }) => wrong),
        { x: "x", y: "y", r: 5, stroke: "var(--ink)", strokeWidth: 1, strokeDasharray: "2 2" }
      )
    ]
  };
}

/** The circles on which the true function is 0. */
function truth(reach: number): Plot.Markish {
  const radii = [Math.PI / 5, (3 * Math.PI) / 5];
  const rings = radii.map((radius) =>
    Array.from({ length: 121 }, (_, i) => {
      const angle = (2 * Math.PI * i) / 120;
      const place = [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
      return place.some((value) => Math.abs(value) > reach) ? [Number.NaN, Number.NaN] : place;
    })
  );
  return rings.map((ring) =>
    Plot.line(ring as [number, number][], {
      stroke: "var(--truth)",
      strokeWidth: 1.5,
      strokeDasharray: "5 4"
    })
  );
}
