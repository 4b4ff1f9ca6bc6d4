import * as Plot from "@observablehq/plot";
import type { Pick } from "../exhibit";
import { type EndLabel, frame, inner, placeLabels } from "../frame";
import { looks } from "./looks";
import type { ModelName } from "./parameters";
import type { Result, Scores, Summary } from "./result";

/** What is kept of the labels, dashed; else a measure with a curve for every seed. */
type Measure = "kept" | "test" | "evidence";
type Domain = readonly [low: number, high: number];

/** What a panel over the share of replaced labels shares: axis, the share on show, both models. */
export interface Sweep {
  readonly result: Result;
  readonly corruption: number;
  readonly repeats: readonly Summary[];
}

export function sweepFrame({ corruption }: Sweep, y: Plot.ScaleOptions, marks: Plot.Markish[]) {
  return frame({
    x: { domain: [0, 100], ticks: [0, 50, 100], tickFormat: (share: number) => String(share) },
    y,
    marks: [Plot.ruleX([corruption], { stroke: "var(--rule)", strokeWidth: 1.5 }), ...marks]
  });
}

/**
 * One measure of one model: the sweep, a dot at the share on show and, behind a solid curve, other
 * seeds faintly.
 */
export function curve(
  { result, corruption, repeats }: Sweep,
  model: ModelName,
  measure: Measure
): Plot.Markish[] {
  const dashed = measure === "kept";
  const y = (scores: Scores) => (dashed ? scores.kept.all : scores[measure]);
  const { color, width } = looks[model];
  const here = result.here[model];
  const line = (values: readonly number[], style: Plot.LineOptions) =>
    Plot.line(values, {
      x: (_, i) => result.sweep[i],
      y: (value: number) => value,
      stroke: color,
      clip: "frame",
      ...style
    });
  return [
    ...(measure === "kept"
      ? []
      : repeats.slice(1).map((summary) =>
          line(
            summary[model].map((scores) => scores[measure]),
            { strokeWidth: 1, strokeOpacity: 0.16 }
          )
        )),
    line(result[model].map(y), {
      strokeWidth: dashed ? 1.25 : width,
      ...(dashed && { strokeDasharray: "3 3" })
    }),
    Plot.dot(here ? [here] : [], {
      x: corruption,
      y,
      r: dashed ? 3 : 4,
      fill: dashed ? "var(--paper)" : color,
      stroke: dashed ? color : "var(--paper)",
      strokeWidth: 1.25
    })
  ];
}

const toPixel =
  ([low, high]: Domain) =>
  (value: number) =>
    inner.bottom - ((value - low) / (high - low)) * (inner.bottom - inner.top);

/** The shares of the sweep along the curve of the chosen model, for picking. */
export const picks = ({ result }: Sweep, measure: "test" | "evidence", domain: Domain): Pick => ({
  parameter: "corruption",
  label: "Labels replaced",
  across: true,
  at: result.sweep.flatMap((at, i) => {
    const scores = result.evidence[i];
    return scores
      ? [
          {
            px: inner.left + (at / 100) * (inner.right - inner.left),
            py: toPixel(domain)(scores[measure]),
            value: at,
            name: `${at} %`
          }
        ]
      : [];
  })
});

/** Names at the right ends of curves: one text mark each, since each has its own place and colour. */
export const endLabels = (labels: readonly EndLabel[], domain: Domain): Plot.Markish[] =>
  placeLabels(labels, toPixel(domain)).map(({ text, color, weight, pixel }) =>
    Plot.text([text], {
      frameAnchor: "top-right",
      textAnchor: "start",
      lineAnchor: "middle",
      dx: 7,
      dy: pixel - inner.top,
      fill: color,
      fontSize: 13,
      fontWeight: weight
    })
  );
