import type { Figure } from "../exhibit";
import { coursePlot } from "./course-plot";
import { learnsFeatures, nameOf, share, written } from "./looks";
import type { Settings } from "./parameters";
import type { Result } from "./result";
import { ranked, rivalsPlot } from "./rivals-plot";
import { bestFixed, errorsOf, type Summary } from "./summary";
import { unitsPlot } from "./units-plot";
import { description, notice, warnings } from "./words";

const known = (value: number | undefined): value is number =>
  value !== undefined && Number.isFinite(value);

/** Pure: from a result and its settings to pictures, words and tables; no DOM. */
export function figure(result: Result, values: Settings, repeats: readonly Summary[] = []): Figure {
  const { soft, free, task, inputs, alignment } = result;
  const errors = errorsOf(result);
  const best = bestFixed(errors);
  const rows = ranked(result);
  const end = (list: readonly number[]) => list.at(-1) ?? 0;
  const loss = (value: number) =>
    !Number.isFinite(value) ? "–" : value < 1e-6 ? "under 10⁻⁶" : value.toPrecision(2);
  return {
    panels: [
      {
        id: "units",
        title: "What the hidden units look at",
        plot: unitsPlot(result),
        description: `Each unit’s first weights, times its output weight, along and across what is hidden: ${share(end(soft.shares))} of the squares along it with the penalty, ${share(end(free.shares))} without.`,
        readouts: {
          caption: "Squared weights along what is hidden",
          rows: [
            { label: "At the start", value: share(soft.shares[0] ?? 0) },
            { label: "Penalised", value: share(end(soft.shares)), actor: "soft" },
            { label: "No penalty", value: share(end(free.shares)), actor: "flexible" },
            { label: "By chance", value: share(result.hidden / inputs) }
          ]
        }
      },
      {
        id: "course",
        title: "Error and share, by step",
        plot: coursePlot(result),
        description: `Error on new points by step: from ${written(soft.errors[0] ?? 0, task)} to ${written(end(soft.errors), task)} with the penalty, ${written(end(free.errors), task)} without.`,
        readouts: {
          caption: "Mean squared training error",
          rows: [
            { label: "Penalised", value: loss(soft.trainLoss), actor: "soft" },
            { label: "No penalty", value: loss(free.trainLoss), actor: "flexible" }
          ]
        }
      },
      {
        id: "rivals",
        title: "Error on new points",
        plot: rivalsPlot(result, repeats),
        description: `From the least: ${rows.map(([method, error]) => `${nameOf(method, inputs)} ${written(error, task)}`).join("; ")}.`,
        readouts: {
          caption: "Kernels",
          rows: [
            {
              label: "Best, features fixed",
              value: known(best) ? written(best, task) : "–"
            },
            {
              label: "Alignment of its kernel",
              value: `${alignment.before.toFixed(3)} → ${alignment.after === null ? "–" : alignment.after.toFixed(3)}`
            },
            { label: "Metric along the hidden", value: share(result.metricShare) },
            { label: "Lengths along the hidden", value: share(result.lengthscaleShare) }
          ]
        }
      }
    ],
    description: description(result),
    notice: notice(result, values),
    warnings: warnings(result),
    tables: [
      {
        id: "methods",
        caption: "Error on 500 new points by method",
        columns: ["Method", "Features", "Error"],
        rows: rows.map(([method, error]) => [
          nameOf(method, inputs),
          learnsFeatures(method) ? "learned" : "fixed",
          error
        ])
      },
      {
        id: "steps",
        caption: "By step",
        columns: ["Step", "Error, penalised", "Share", "Error, no penalty", "Share, no penalty"],
        rows: soft.steps.map((step, i) => [
          step,
          soft.errors[i] ?? Number.NaN,
          soft.shares[i] ?? Number.NaN,
          free.errors[i] ?? Number.NaN,
          free.shares[i] ?? Number.NaN
        ])
      }
    ],
    values: Object.fromEntries(
      (
        [
          ...Object.entries(errors).map(([method, error]) => [`error.${method}`, error]),
          ["error.fixed", best],
          ["share.start", soft.shares[0]],
          ["share.soft", end(soft.shares)],
          ["share.free", end(free.shares)],
          ["share.metric", result.metricShare ?? undefined],
          ["share.lengthscales", result.lengthscaleShare ?? undefined],
          ["alignment.before", alignment.before],
          ["alignment.after", alignment.after ?? undefined]
        ] as [string, number | undefined][]
      ).filter((entry): entry is [string, number] => known(entry[1]))
    )
  };
}
