import type { Table } from "../exhibit";
import { highest } from "./looks";
import type { Result } from "./result";
import { endLoss, endScore, explained } from "./words";

export const tables = (result: Result): readonly Table[] => [
  waysTable(result),
  scoreTable(result),
  pointTable(result)
];

const waysTable = ({ straight, relabelled, curve }: Result): Table => ({
  id: "ways",
  caption: "Mean training loss on the ways from A to B",
  columns: ["t", "straight line", "straight, relabelled", "curve"],
  rows: Array.from(straight, (loss, i) => [
    Number((i / (straight.length - 1)).toFixed(4)),
    loss,
    relabelled?.[i] ?? null,
    curve?.[i] ?? null
  ])
});

const scoreTable = ({ scores }: Result): Table => ({
  id: "scores",
  caption: "On 1,000 new points",
  columns: ["what", "error", "log loss"],
  rows: [
    ["A", scores.a.error, scores.a.loss],
    ["B", scores.b.error, scores.b.loss],
    ["A and B averaged", scores.both.error, scores.both.loss],
    ["their weights averaged", scores.weights.error, scores.weights.loss],
    ...scores.along.map(({ error, loss }, i): [string, number, number] => [
      `curve, t = ${i / (scores.along.length - 1)}`,
      error,
      loss
    ]),
    ...(scores.average
      ? [["average along the curve", scores.average.error, scores.average.loss] as const]
      : [])
  ]
});

const pointTable = ({ x, y, wrong }: Result): Table => ({
  id: "points",
  caption: "The training points",
  columns: ["x", "y", "label", "wrong"],
  rows: Array.from(y, (label, i) => [
    x[2 * i] ?? null,
    x[2 * i + 1] ?? null,
    label,
    wrong.includes(i) ? "wrong" : ""
  ])
});

/** "straight", "relabelled", "curve" are highest training losses; ".error" and ".loss" on new points. */
export function valuesOf(result: Result): Record<string, number> {
  const { straight, relabelled, curve, scores } = result;
  const ends = endScore(result);
  return {
    ends: endLoss(result),
    straight: highest(straight),
    ...(relabelled && { relabelled: highest(relabelled), explained: explained(result) }),
    ...(curve && { curve: highest(curve) }),
    apart: result.apart,
    ...(result.apartRelabelled !== null && { "apart.relabelled": result.apartRelabelled }),
    "ends.error": ends.error,
    "ends.loss": ends.loss,
    "both.error": scores.both.error,
    "both.loss": scores.both.loss,
    "weights.error": scores.weights.error,
    "weights.loss": scores.weights.loss,
    "line.error": scores.line.error,
    ...(scores.middle && {
      "middle.error": scores.middle.error,
      "middle.loss": scores.middle.loss
    }),
    ...(scores.average && {
      "average.error": scores.average.error,
      "average.loss": scores.average.loss
    }),
    differ: scores.differ,
    ...(scores.differMiddle !== null && { "differ.middle": scores.differMiddle }),
    moved: result.moved
  };
}
