import type { Panel, Readout } from "../exhibit";
import { accuracies, accuracyPlot } from "./accuracy-plot";
import { looks, models, named } from "./looks";
import type { ModelName } from "./parameters";
import type { Result, Summary } from "./result";
import { picks, type Sweep } from "./sweep-plot";
import { meanOf, wins } from "./tally";
import { capital, percent } from "./words";

export function accuracyPanel(sweep: Sweep): Panel {
  const { result, corruption, repeats } = sweep;
  const { here, rivals } = result;
  const repeated = repeats.length > 1;
  const row = (
    label: string,
    reader: keyof Summary["here"],
    test: number | undefined
  ): Readout => ({
    label,
    value:
      test === undefined
        ? "…"
        : `${percent(test, 1)}${repeated ? `, mean ${percent(meanOf(repeats.map((one) => one.here[reader])), 1)}` : ""}`
  });
  const seeds = (label: string, other: keyof Summary["here"]): Readout => ({
    label,
    value: `${wins(repeats, "evidence", other)} of ${repeats.length} seeds`
  });
  return {
    id: "accuracy",
    title: "% of new digits read right (solid) and % kept of a label (dashed), by % replaced",
    plot: accuracyPlot(sweep),
    description: `By share of labels replaced, test accuracy ${models.map((model) => trend(result, model, "test")).join("; ")}. The share kept of a given label ${models.map((model) => trend(result, model, "kept")).join("; ")}.`,
    readouts: {
      caption: `New digits read right at ${corruption} %${repeated ? `, and over ${repeats.length} seeds` : ""}`,
      rows: [
        ...named.map((model) => ({
          actor: looks[model].actor,
          ...row(capital(looks[model].set), model, here[model]?.test)
        })),
        row("Chosen by leave-one-out", "leaveOneOut", rivals?.leaveOneOut.test),
        row("Ten nearest neighbours", "neighbours", rivals?.neighbours.test),
        ...(repeated
          ? [
              seeds("Evidence beats by hand", "pinned"),
              seeds("Evidence beats leave-one-out", "leaveOneOut"),
              seeds("Evidence beats neighbours", "neighbours")
            ]
          : [])
      ]
    },
    pick: picks(sweep, "test", accuracies)
  };
}

function trend(result: Result, model: ModelName, measure: "kept" | "test"): string {
  const scores = result[model];
  const { set } = looks[model];
  const values = scores.map((at) => (measure === "kept" ? at.kept.all : at.test));
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return `${set} is not known yet`;
  const least = Math.min(...values);
  const lowest = least < last - 0.005 ? `, lowest ${percent(least)}` : "";
  return `${set} goes from ${percent(first)} to ${percent(last)}${lowest}`;
}
