import * as Plot from "@observablehq/plot";
import type { Pick } from "../exhibit";
import type { EndLabel } from "../frame";
import { ComparedFrame } from "./compared-frame";
import { across, along, type Comparison, type Line, linesOf, trained } from "./comparison";
import { lookOf } from "./looks";
import { total } from "./plan";
import type { Course, Parts, Result } from "./result";
import { nats } from "./words";

const parts = ["fit", "prior", "determinant"] as const;
const opacities = { fit: 0.7, prior: 0.42, determinant: 0.16 };

/** The line whose evidence is split: all scales, or the network on show at every share. */
export const splitLine = ({ settings }: Comparison): Line =>
  settings.along === "scales" ? "scales" : settings.model;

export const splitCourses = (comparison: Comparison): Course[] =>
  along(splitLine(comparison), trained(comparison.result), comparison.settings, total);

/** Log evidence as three layers from 0 downwards, beside guessing. */
export function evidencePlot(comparison: Comparison): {
  readonly plot: Plot.PlotOptions;
  readonly pick: Pick;
} {
  const { result, settings, repeats } = comparison;
  const { guessing, equivalent } = result;
  const split = splitCourses(comparison);
  const line = splitLine(comparison);
  const others = repeats
    .slice(1)
    .map(({ points }) => along(line, points, settings, ({ evidence }) => evidence));
  const lowest = Math.min(
    1.2 * guessing,
    ...trained(result).map(total),
    ...others.flat().map(({ evidence }) => evidence)
  );
  const low = 1.04 * lowest;
  const panel = new ComparedFrame(comparison, [low, 0], { marginLeft: 42, marginRight: 84 });
  const x = (course: { share: number; scale: number }) => across(course, settings);
  const marks = [
    ...parts.map((part) =>
      Plot.areaY(split, {
        x,
        y1: ({ evidence }: Course) => above(evidence, part),
        y2: ({ evidence }: Course) => above(evidence, part) + (evidence?.[part] ?? 0),
        fill: "var(--belief)",
        fillOpacity: opacities[part]
      })
    ),
    Plot.ruleY([0], { stroke: "var(--strong-rule)" }),
    Plot.ruleY([guessing], { stroke: "var(--ink)", strokeDasharray: "5 4", strokeOpacity: 0.75 }),
    ...others.map((points) =>
      Plot.line(points, { x, y: "evidence", stroke: "var(--belief)", strokeOpacity: 0.18 })
    ),
    Plot.line(split, {
      x,
      y: (course: Course) => Math.min(0, total(course) + equivalent),
      stroke: "var(--belief)",
      strokeDasharray: "2 3",
      strokeWidth: 1.25
    }),
    ...(linesOf(settings).length > 1 && line === "chosen"
      ? [
          Plot.line(along("hand", trained(result), settings, total), {
            x,
            y: total,
            stroke: "var(--flexible)",
            strokeWidth: 1.25
          })
        ]
      : []),
    Plot.line(split, { x, y: total, stroke: "var(--belief)", strokeWidth: 2 }),
    Plot.dot(split, { x, y: total, r: 2.5, fill: "var(--belief)" }),
    ...here(comparison).map(({ course, color }) =>
      Plot.dot([course], {
        x,
        y: total,
        r: 5,
        fill: color,
        stroke: "var(--paper)",
        strokeWidth: 1.5
      })
    ),
    ...panel.endLabels(labels(result, split.at(-1)))
  ];
  const y = { ticks: 4, tickFormat: (value: number) => nats(value) };
  return { plot: panel.options(y, marks), pick: panel.pick("evidence") };
}

/** Where the layer of a part begins: under those of the parts before it. */
function above(evidence: Parts | null, part: keyof Parts): number {
  if (!evidence || part === "fit") return 0;
  return part === "prior" ? evidence.fit : evidence.fit + evidence.prior;
}

/** The networks by hand and chosen, at the share on show. */
export const here = ({ result }: Comparison): { course: Course; color: string }[] =>
  [result.hand, result.chosen].flatMap((place) => {
    const course = place === null ? undefined : result.courses[place];
    return course ? [{ course, color: lookOf(result, place).color }] : [];
  });

function labels({ guessing, equivalent }: Result, last: Course | undefined): EndLabel[] {
  const guess = { text: "guessing", y: guessing, color: "var(--ink)", weight: 400 };
  const { evidence } = last ?? {};
  if (!last || !evidence) return [guess];
  const color = "var(--belief)";
  return [
    ...parts.map((part) => ({
      text: part,
      y: above(evidence, part) + evidence[part] / 2,
      color,
      weight: 400
    })),
    { text: "evidence", y: total(last), color, weight: 600 },
    { text: "equal modes", y: total(last) + equivalent, color, weight: 400 },
    guess
  ];
}
