import * as Plot from "@observablehq/plot";
import { frame } from "../frame";
import { axisScale, curve, endLabels, errorDecades, errorScale, placeOn, type Range } from "./axes";
import { looks } from "./looks";
import type { Settings } from "./parameters";
import { hereOf, read } from "./reading";
import type { Learner, Result } from "./result";

const logarithm = (value: number): number => Math.log10(Math.max(value, 1e-300));

/** Bias², variance and error of one learner along the axis, all on one logarithmic scale. */
export function curvesPlot(result: Result, learner: Learner, values: Settings): Plot.PlotOptions {
  const { axis, noise } = values;
  const y = errorDecades(values);
  const { color, width } = looks[learner];
  const { bias2, variance, sampled } = result.curves[learner];
  const { errors } = read(result, learner, values);
  const x = result.positions.map((position) => placeOn(axis, position));
  const floor = logarithm(noise * noise);
  const [biases, variances, totals] = [bias2, variance, errors].map((series) =>
    Float64Array.from(series, logarithm)
  ) as [Float64Array, Float64Array, Float64Array];
  // A sampled bias² holds what is left of the variance too: below that it tells nothing of the bias.
  const telling = (position: number): boolean => {
    const at = result.positions.indexOf(position);
    return (bias2[at] ?? 0) >= (variance[at] ?? 0) / values.refits;
  };
  const dots = result.sampledAt.map((position, i) => ({
    x: placeOn(axis, position),
    bias2: telling(position) ? logarithm(sampled[i]?.bias2 ?? 0) : Number.NEGATIVE_INFINITY,
    variance: logarithm(sampled[i]?.variance ?? 0)
  }));
  const seen = (value: number) => value >= y[0] && value <= y[1];
  return frame({
    x: axisScale(axis),
    y: errorScale(y),
    marks: [
      ...(learner === "flexible" ? minimumNorm(values) : []),
      Plot.ruleX([placeOn(axis, hereOf(values))], {
        stroke: "var(--muted)",
        strokeDasharray: "1 3"
      }),
      Plot.ruleY([floor], { stroke: "var(--truth)", strokeWidth: 1.5, strokeDasharray: "5 4" }),
      curve(x, biases, y, { stroke: "var(--ink)", strokeWidth: 1.25 }),
      curve(x, variances, y, {
        stroke: "var(--ink)",
        strokeWidth: 1.25,
        strokeDasharray: "2 2"
      }),
      Plot.dot(
        dots.filter((dot) => seen(dot.bias2)),
        { x: "x", y: "bias2", r: 2.2, fill: "var(--ink)" }
      ),
      Plot.dot(
        dots.filter((dot) => seen(dot.variance)),
        {
          x: "x",
          y: "variance",
          r: 2.2,
          fill: "var(--paper)",
          stroke: "var(--ink)",
          strokeWidth: 1
        }
      ),
      curve(x, totals, y, { stroke: color, strokeWidth: width }),
      ...beyond(x, totals, y, color),
      ...endLabels(
        [
          { text: "error", y: totals.at(-1) ?? 0, color },
          { text: "bias²", y: biases.at(-1) ?? 0, color: "var(--ink)", weight: 500 },
          { text: "variance", y: variances.at(-1) ?? 0, color: "var(--ink)", weight: 400 },
          { text: "noise", y: floor, color: "var(--muted)", weight: 400 }
        ],
        y
      )
    ]
  });
}

/** An arrow where the error leaves the frame for good or comes to its highest above it. */
function beyond(
  x: readonly number[],
  totals: Float64Array,
  [, high]: Range,
  color: string
): Plot.Markish[] {
  const highest = totals.reduce((best, value, i) => (value > (totals[best] ?? 0) ? i : best), 0);
  if ((totals[highest] ?? 0) <= high) return [];
  return [
    Plot.text([x[highest] ?? 0], {
      x: (place: number) => place,
      y: () => high,
      text: () => "↑",
      dy: 8,
      fill: color,
      stroke: "var(--paper)",
      strokeWidth: 3,
      fontSize: 13,
      fontWeight: 600
    })
  ];
}

/** Where least squares has more coefficients than points. */
function minimumNorm(values: Settings): Plot.Markish[] {
  const { axis, degree, n } = values;
  const edge = axis === "degree" ? n - 0.5 : axis === "points" ? degree + 0.5 : Number.NaN;
  const [low, high] = axisScale(axis).domain;
  const place = placeOn(axis, edge);
  if (!(place > low && place < high)) return [];
  const right = axis === "degree";
  const room = (right ? high - place : place - low) / (high - low);
  return [
    Plot.rect([0], {
      x1: right ? place : low,
      x2: right ? high : place,
      fill: "var(--sheet)",
      clip: "frame"
    }),
    ...(room > 0.2
      ? [
          Plot.text(["min.\nnorm"], {
            frameAnchor: right ? "top-right" : "top-left",
            textAnchor: right ? "end" : "start",
            lineAnchor: "top",
            dx: right ? -4 : 4,
            dy: 3,
            fill: "var(--muted)",
            fontSize: 13
          })
        ]
      : [])
  ];
}
