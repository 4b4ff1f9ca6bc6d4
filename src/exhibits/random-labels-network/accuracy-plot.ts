import * as Plot from "@observablehq/plot";
import type { Pick } from "../exhibit";
import { ComparedFrame } from "./compared-frame";
import {
  across,
  along,
  type Comparison,
  type Line,
  linesOf,
  type Point,
  pointOf,
  pointsAlong
} from "./comparison";
import { here } from "./evidence-plot";
import { looks } from "./looks";

/** Accuracy on new digits (solid) and on the given training labels (dashed). */
export function accuracyPlot(comparison: Comparison): {
  readonly plot: Plot.PlotOptions;
  readonly pick: Pick;
} {
  const { settings } = comparison;
  const panel = new ComparedFrame(comparison, [0, 1.04], { marginLeft: 32, marginRight: 56 });
  const lines = linesOf(settings).map((line) => ({ line, points: pointsAlong(comparison, line) }));
  const front = lines.at(-1);
  const last = front?.points.at(-1);
  const marks = [
    Plot.ruleY([0.5], { stroke: "var(--rule)" }),
    Plot.ruleY([0.1], { stroke: "var(--truth)", strokeDasharray: "5 4" }),
    Plot.ruleY([0], { stroke: "var(--strong-rule)" }),
    ...lines.flatMap(({ line, points }) => curves(comparison, line, points)),
    ...here(comparison).flatMap(({ course, color }) => dots(comparison, pointOf(course), color)),
    ...names(comparison, lines),
    ...panel.endLabels([
      ...(last && front
        ? [
            { text: "train", y: last.train, color: looks[front.line].color, weight: 400 },
            { text: "test", y: last.test, color: looks[front.line].color, weight: 600 }
          ]
        : []),
      { text: "chance", y: 0.1, color: "var(--muted)", weight: 400 }
    ])
  ];
  const y = { ticks: [0, 0.5, 1], tickFormat: (share: number) => String(100 * share) };
  return { plot: panel.options(y, marks), pick: panel.pick("test") };
}

function curves({ settings, repeats }: Comparison, line: Line, points: Point[]): Plot.Markish[] {
  const { color, width } = looks[line];
  const x = (point: Point) => across(point, settings);
  return [
    ...repeats.slice(1).map((summary) =>
      Plot.line(
        along(line, summary.points, settings, ({ evidence }) => evidence),
        {
          x,
          y: "test",
          stroke: color,
          strokeOpacity: 0.16
        }
      )
    ),
    Plot.line(points, { x, y: "train", stroke: color, strokeWidth: 1.25, strokeDasharray: "3 3" }),
    Plot.line(points, { x, y: "test", stroke: color, strokeWidth: width }),
    Plot.dot(points, { x, y: "test", r: 2, fill: color })
  ];
}

const dots = ({ settings }: Comparison, point: Point, color: string): Plot.Markish[] => {
  const x = () => across(point, settings);
  return [
    Plot.dot([point], {
      x,
      y: "train",
      r: 4,
      fill: "var(--paper)",
      stroke: color,
      strokeWidth: 1.5
    }),
    Plot.dot([point], { x, y: "test", r: 5, fill: color, stroke: "var(--paper)", strokeWidth: 1.5 })
  ];
};

/** Names beside the two networks, or beside their lines. */
function names(comparison: Comparison, lines: readonly { line: Line; points: Point[] }[]) {
  const { result, settings } = comparison;
  const { courses, hand, chosen } = result;
  const named = (["hand", "chosen"] as const).flatMap((line) => {
    const place = line === "hand" ? hand : chosen;
    const course = place === null ? undefined : courses[place];
    if (settings.along === "scales") {
      return course && (line === "chosen" || place !== chosen)
        ? [{ line, point: pointOf(course) }]
        : [];
    }
    const points = lines.find((one) => one.line === line)?.points ?? [];
    const point = points.find(({ share }) => share >= 40);
    return point && lines.length > 1 ? [{ line, point }] : [];
  });
  const isHigher = (line: Line, { test }: Point) =>
    named.every(
      (other) =>
        other.line === line ||
        test > other.point.test ||
        (test === other.point.test && line === "chosen")
    );
  return named.map(({ line, point }) => {
    const up = isHigher(line, point);
    // Along the shares accuracy falls: there is room at the upper right and at the lower left.
    const right = settings.along === "scales" ? point.scale > 5 : !up || point.share > 60;
    return Plot.text([looks[line].name], {
      x: [across(point, settings)],
      y: [point.test],
      dx: right ? -6 : 4,
      dy: up ? -13 : 14,
      textAnchor: right ? "end" : "start",
      fill: looks[line].color,
      fontWeight: 600,
      fontSize: 13,
      stroke: "var(--paper)",
      strokeWidth: 3
    });
  });
}
