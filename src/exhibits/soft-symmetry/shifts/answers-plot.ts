import * as Plot from "@observablehq/plot";
import { frame } from "../../frame";
import { endLabels, linear, looks, plainTick, type Range } from "../looks";
import { learners } from "./networks";
import type { ShiftResult } from "./result";

/** Half a unit about the truth and 0, in whole numbers. */
function rangeOf(truth: Float64Array): Range {
  return [Math.floor(Math.min(0, ...truth) - 0.5), Math.ceil(Math.max(0, ...truth) + 0.5)];
}

/** What the truth and the three networks say of every shift of the pattern. */
export function answersPlot({ truth, answers }: ShiftResult): Plot.PlotOptions {
  const range = rangeOf(truth);
  const [low, high] = range;
  const cut = (value: number) => Math.min(high + 1, Math.max(low - 1, value));
  const inside = ([, y = 0]: readonly number[]) => y >= low && y <= high;
  const end = (values: Float64Array) => cut(values.at(-1) ?? 0);
  return frame({
    x: { domain: [0, 11], ticks: [0, 5, 11] },
    y: { domain: [...range], ticks: [low, 0, high], tickFormat: plainTick },
    marks: [
      Plot.ruleY([0], { stroke: "var(--rule)" }),
      Plot.line(truth, {
        x: (_, i) => i,
        y: cut,
        stroke: "var(--truth)",
        strokeWidth: 1.5,
        strokeDasharray: "5 4",
        clip: "frame"
      }),
      ...learners.map((learner) =>
        Plot.line(answers[learner], {
          x: (_, i) => i,
          y: cut,
          stroke: looks[learner].color,
          strokeWidth: looks[learner].width,
          clip: "frame"
        })
      ),
      Plot.dot([[11, end(answers.hard)]].filter(inside), {
        symbol: "square",
        r: 3,
        fill: "var(--rigid)"
      }),
      Plot.dot(Array.from(truth), { x: (_, i) => i, y: cut, r: 2.5, fill: "var(--truth)" }),
      ...endLabels(
        [
          ...learners.map((learner) => ({
            text: learner,
            y: end(answers[learner]),
            color: looks[learner].color
          })),
          { text: "truth", y: end(truth), color: "var(--muted)", weight: 400 }
        ],
        linear(range)
      )
    ]
  });
}
