import * as Plot from "@observablehq/plot";
import { panelSize, placeLabels } from "../frame";
import type { Comparison } from "./comparison";
import { type Look, lookOf } from "./looks";
import type { Course, Result } from "./result";
import { wallHeight, wallMarks } from "./wall-marks";

const box = { left: 32, right: 262, top: 10, bottom: 106 };
const wallTop = 154;

/** The axis is even up to about this step and logarithmic beyond. */
const bend = 4;

const toX = (step: number, steps: number): number =>
  box.left + (Math.log1p(step / bend) / Math.log1p(steps / bend)) * (box.right - box.left);
const toY = (share: number): number => box.bottom - share * (box.bottom - box.top);

/** Accuracies by step above, the images with what the network on show reads in them below. */
export function trainingPlot({ result, settings }: Comparison): Plot.PlotOptions {
  const { courses, shown, steps } = result;
  const look = lookOf(result, shown);
  const others = courses.filter(({ share, scale }) =>
    settings.along === "scales" ? share === settings.corruption : scale === settings.scale
  );
  const front = [...new Set([result.current, result.hand, result.chosen, shown])].flatMap(
    (place) => {
      const course = place === null ? undefined : courses[place];
      return course ? [{ course, look: lookOf(result, place) }] : [];
    }
  );
  const ticks = [0, 10, 100, 800].filter((step) => step <= steps);
  return {
    width: panelSize.width,
    height: wallTop + wallHeight,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      Plot.link([0, 0.5, 1], {
        x1: box.left,
        x2: box.right,
        y1: toY,
        y2: toY,
        stroke: (share) => (share === 0 ? "var(--strong-rule)" : "var(--rule)")
      }),
      text(
        [0, 0.5, 1],
        { x: box.left - 6, y: toY, textAnchor: "end" },
        (share) => `${100 * share}`
      ),
      text(ticks, { x: (step) => toX(step, steps), y: box.bottom + 13 }, (step) =>
        step === steps ? `${step} steps` : String(step)
      ),
      ...others.map((course) =>
        curve(result, course, "train", {
          stroke: "var(--ink)",
          strokeWidth: 1,
          strokeOpacity: 0.22
        })
      ),
      ...front.flatMap(({ course, look }) => both(result, course, look)),
      ...names(result, look),
      text([0], { x: 0, y: wallTop - 14, textAnchor: "start" }, () => wallName(result)),
      ...wallMarks(result, wallTop, look.color)
    ]
  };
}

const wallName = ({ read }: Result): string =>
  read ? "Labels; struck out: it reads another digit" : "Images and the labels they were given";

const text = <T>(data: T[], options: Plot.TextOptions, words: (datum: T) => string) =>
  Plot.text(data, { fill: "var(--muted)", fontSize: 13, text: words, ...options });

const both = (result: Result, course: Course, { color, width }: Look): Plot.Markish[] => [
  curve(result, course, "train", { stroke: color, strokeWidth: 1.25, strokeDasharray: "3 3" }),
  curve(result, course, "test", { stroke: color, strokeWidth: width })
];

const curve = (
  { looks, steps }: Result,
  course: Course,
  measure: "train" | "test",
  style: Plot.LineOptions
) =>
  Plot.line(course[measure], {
    x: (_, i) => toX(looks[i] ?? 0, steps),
    y: (share: number) => toY(share),
    ...style
  });

/** Which curve is which, at the right end of those on show. */
function names({ courses, shown }: Result, { color }: Look): Plot.Markish[] {
  const course = shown === null ? undefined : courses[shown];
  if (!course) return [];
  const labels = (["train", "test"] as const).map((measure) => ({
    text: measure,
    y: course[measure].at(-1) ?? 0,
    color,
    weight: measure === "test" ? 600 : 400
  }));
  return placeLabels(labels, toY).map(({ text, color, weight, pixel }) =>
    Plot.text([text], {
      x: box.right + 6,
      y: pixel,
      textAnchor: "start",
      fill: color,
      fontSize: 13,
      fontWeight: weight
    })
  );
}
