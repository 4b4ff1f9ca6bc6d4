import * as Plot from "@observablehq/plot";
import { frame } from "../../frame";
import { brokenTick } from "../error-plot";
import { endLabels, linear, looks } from "../looks";
import { mean } from "../statistics";
import { errorAxis, floorUnder, logarithmic, percentTick, within } from "./axes";
import { learners } from "./networks";
import type { Each, ShiftResult } from "./result";

const x = { domain: [0, 1], ticks: [0, 0.5, 1], tickFormat: brokenTick };

/** Every data set faint, their mean in full. */
function lines(
  { broken }: ShiftResult,
  lists: Each<readonly Float64Array[]>,
  cut: (value: number) => number
): Plot.Markish[] {
  const sets = Math.max(...lists.soft.map(({ length }) => length));
  const known = (learner: keyof typeof lists) =>
    broken.flatMap((at, i) => {
      const list = lists[learner][i] ?? [];
      return list.length > 0 ? [{ at, value: cut(mean(list)) }] : [];
    });
  const faint = learners.flatMap((learner) =>
    Array.from({ length: sets }, (_, set) =>
      broken.flatMap((at, i) => {
        const value = lists[learner][i]?.[set];
        return value === undefined ? [] : [{ learner, set, at, value: cut(value) }];
      })
    ).flat()
  );
  return [
    Plot.line(faint, {
      x: "at",
      y: "value",
      z: (d: { learner: string; set: number }) => `${d.learner} ${d.set}`,
      stroke: (d: { learner: keyof typeof lists }) => looks[d.learner].color,
      strokeWidth: 0.75,
      strokeOpacity: 0.3,
      clip: "frame"
    }),
    ...learners.map((learner) =>
      Plot.line(known(learner), {
        x: "at",
        y: "value",
        stroke: looks[learner].color,
        strokeWidth: looks[learner].width,
        clip: "frame"
      })
    ),
    // On the way only one brokenness may be known, and a line of one point is none.
    ...(["soft", "free"] as const).map((learner) =>
      Plot.dot(known(learner).length === 1 ? known(learner) : [], {
        x: "at",
        y: "value",
        r: 3,
        fill: looks[learner].color
      })
    ),
    Plot.dot(known("hard").slice(-1), {
      x: "at",
      y: "value",
      symbol: "square",
      r: 3,
      fill: "var(--rigid)"
    })
  ];
}

const shownBar = ({ broken, at }: ShiftResult) =>
  Plot.ruleX([broken[at] ?? 0], { stroke: "var(--rule)", strokeWidth: 5, strokeOpacity: 0.7 });

/** Root mean squared error to the truth by brokenness; logarithmic. */
export function errorPlot(result: ShiftResult): Plot.PlotOptions {
  const { errors } = result;
  const lists = learners.flatMap((learner) => errors[learner]);
  const floor = floorUnder(
    lists.flatMap((list) => Array.from(list)),
    lists.map(mean)
  );
  return frame({
    x,
    y: errorAxis(floor),
    marks: [
      shownBar(result),
      ...lines(result, errors, within(floor)),
      ...endLabels(
        learners.map((learner) => ({
          text: learner,
          y: mean(errors[learner].at(-1) ?? []),
          color: looks[learner].color
        })),
        logarithmic(floor)
      )
    ]
  });
}

const shares = [-0.03, 1.03] as const;

/** Share of the answers' variance due to the shift, by brokenness; the truth's is its square. */
export function movingPlot(result: ShiftResult): Plot.PlotOptions {
  const { moving } = result;
  const curve = Array.from({ length: 21 }, (_, i) => i / 20);
  const at = moving.soft.findLastIndex(({ length }) => length > 0);
  const last = (list: readonly Float64Array[]) => mean(list[at] ?? []);
  return frame({
    x,
    y: { domain: [...shares], ticks: [0, 0.5, 1], tickFormat: percentTick },
    marks: [
      shownBar(result),
      Plot.line(curve, {
        x: (broken: number) => broken,
        y: (broken: number) => broken * broken,
        stroke: "var(--truth)",
        strokeWidth: 1.5,
        strokeDasharray: "5 4"
      }),
      ...lines(result, moving, (value) => value),
      ...endLabels(
        [
          ...learners.map((learner) => ({
            text: learner,
            y: last(moving[learner]),
            color: looks[learner].color
          })),
          { text: "truth", y: 1, color: "var(--muted)", weight: 400 }
        ],
        linear(shares)
      )
    ]
  });
}
