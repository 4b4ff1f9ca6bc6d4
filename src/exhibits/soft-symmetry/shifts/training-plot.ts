import * as Plot from "@observablehq/plot";
import { frame } from "../../frame";
import { endLabels, looks } from "../looks";
import { errorAxis, floorUnder, logarithmic, within } from "./axes";
import { learners } from "./networks";
import type { ShiftResult } from "./result";

/** Errors of the networks on show by step: to the truth in full, on their own data dotted. */
export function trainingPlot({ course, steps }: ShiftResult): Plot.PlotOptions {
  const all = learners.flatMap((learner) => [...course.training[learner], ...course.test[learner]]);
  const floor = floorUnder(all, all);
  const cut = within(floor);
  const line = (values: readonly number[], options: Plot.LineOptions) =>
    Plot.line(values, {
      x: (_, i) => course.at[i] ?? 0,
      y: cut,
      clip: "frame",
      ...options
    });
  return frame({
    x: { domain: [0, steps], ticks: [0, steps / 2, steps] },
    y: errorAxis(floor),
    marks: [
      ...learners.map((learner) =>
        line(course.training[learner], {
          stroke: looks[learner].color,
          strokeWidth: 1.25,
          strokeDasharray: "1 3"
        })
      ),
      ...learners.map((learner) =>
        line(course.test[learner], {
          stroke: looks[learner].color,
          strokeWidth: looks[learner].width
        })
      ),
      Plot.dot([course.at.at(-1) ?? 0], {
        x: (at: number) => at,
        y: () => cut(course.test.hard.at(-1) ?? 0),
        symbol: "square",
        r: 3,
        fill: "var(--rigid)"
      }),
      ...endLabels(
        learners.map((learner) => ({
          text: learner,
          y: course.test[learner].at(-1) ?? 0,
          color: looks[learner].color
        })),
        logarithmic(floor)
      )
    ]
  });
}
