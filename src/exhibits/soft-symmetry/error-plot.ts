import * as Plot from "@observablehq/plot";
import { frame, inner } from "../frame";
import { endLabels, looks } from "./looks";
import type { Settings } from "./parameters";
import type { Errors, Learner, Result } from "./result";
import { mean } from "./statistics";

const ceiling = 1.25;
const floors = [0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2];

/** Root mean squared error by brokenness: every data set faint, their mean in full; logarithmic. */
export function errorPlot({ sweep }: Result, { choose, slack }: Settings): Plot.PlotOptions {
  const { broken, errors, at } = sweep;
  const byHand = choose === "hand";
  const axis = Array.from(broken);
  const models: readonly (readonly [Learner, Errors])[] = [
    ["free", errors.free],
    ["hard", errors.hard],
    ["soft", byHand ? errors.fixed : errors.evidence]
  ];
  const other = byHand ? errors.evidence : errors.fixed;
  const low = floorFor([errors.hard, errors.free, errors.evidence, errors.fixed]);
  const cut = (error: number) => Math.min(ceiling, Math.max(low / 1.3, error));
  const toPixel = (error: number) => {
    const share = Math.log(Math.max(error, low) / low) / Math.log(ceiling / low);
    return inner.bottom - share * (inner.bottom - inner.top);
  };
  const last = (list: Errors) => mean(list.at(-1) ?? []);
  return frame({
    x: { domain: [0, 1], ticks: [0, 0.5, 1], tickFormat: brokenTick },
    y: {
      type: "log",
      domain: [low, ceiling],
      ticks: [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1].filter((tick) => tick > low),
      tickFormat: short
    },
    marks: [
      Plot.ruleX([axis[at] ?? 0], { stroke: "var(--rule)", strokeWidth: 5, strokeOpacity: 0.7 }),
      ...models.map(([learner, list]) => repetitions(learner, list, axis, cut)),
      Plot.line(axis, {
        x: axis,
        y: (_, i) => cut(mean(other[i] ?? [])),
        stroke: "var(--soft)",
        strokeWidth: 1.25,
        strokeDasharray: "3 3",
        clip: "frame"
      }),
      ...models.map(([learner, list]) =>
        Plot.line(axis, {
          x: axis,
          y: (_, i) => cut(mean(list[i] ?? [])),
          stroke: looks[learner].color,
          strokeWidth: looks[learner].width,
          clip: "frame"
        })
      ),
      Plot.dot([[1, cut(last(errors.hard))]], { symbol: "square", r: 3, fill: "var(--rigid)" }),
      ...endLabels(
        [
          ...models.map(([learner, list]) => ({
            text: learner,
            y: last(list),
            color: looks[learner].color
          })),
          {
            text: byHand ? "evidence" : `fixed ${short(slack)}`,
            y: last(other),
            color: "var(--soft)",
            weight: 400
          }
        ],
        toPixel
      )
    ]
  });
}

/** ".3": the margins are narrow. */
const short = (value: number): string => String(value).replace(/^0(?=.)/, "");

/** One faint line for each data set. */
function repetitions(
  learner: Learner,
  errors: Errors,
  axis: readonly number[],
  cut: (error: number) => number
): Plot.Markish {
  const sets = errors[0]?.length ?? 0;
  const dots = Array.from({ length: sets }, (_, set) =>
    axis.map((broken, i) => ({ set, broken, error: cut(errors[i]?.[set] ?? 0) }))
  ).flat();
  return Plot.line(dots, {
    x: "broken",
    y: "error",
    z: "set",
    stroke: looks[learner].color,
    strokeWidth: 0.75,
    strokeOpacity: 0.16,
    clip: "frame"
  });
}

/** The axis starts below every mean and nearly all errors. */
export function floorFor(models: readonly Errors[]): number {
  const all = models.flatMap((lists) => lists.flatMap((list) => Array.from(list)));
  const low = all.sort((a, b) => a - b)[Math.floor(all.length / 20)] ?? 1;
  const leastMean = Math.min(...models.flatMap((lists) => lists.map(mean)));
  return floors.findLast((floor) => floor <= Math.min(low, leastMean)) ?? 0.0001;
}

export const brokenTick = (value: number): string =>
  value === 0 ? "exact" : value === 1 ? "broken" : String(value);
