import type { Table } from "../exhibit";
import type { Candidate, CodesResult, Result, Shown } from "./result";
import { weightsOf } from "./widths";

const columns = ["bits", "training error", "test error", "bound", "bound by Hoeffding"];
const cells = ({
  bits,
  train,
  test,
  chernoff,
  hoeffding
}: Omit<Candidate, "size" | "scale" | "symbols" | "levels">) =>
  [bits, train, test, chernoff, hoeffding] as const;

/** The message to copy: its bits in one text, and what they decode to. */
const messageTable = ({ message, symbols, levels }: Shown): Table => ({
  id: "message",
  caption: "The message, and the numbers that it decodes to",
  columns: ["what", "value"],
  rows: [
    ["bits", Array.from(message, String).join("")],
    ["numbers", Array.from(symbols, (symbol) => symbol - (levels - 1) / 2).join(" ")]
  ]
});

export function tables(result: Result): Table[] {
  switch (result.kind) {
    case "linear":
      return [
        {
          id: "sizes",
          caption: "Linear classifiers by numbers sent and levels: shares misread, and bounds",
          columns: ["numbers", "levels", ...columns],
          rows: (result.tried.length > 0 ? result.tried : [result.shown]).map((one) => [
            one.size,
            one.levels,
            ...cells(one)
          ])
        },
        messageTable(result.shown)
      ];
    case "network":
      return [
        {
          id: "course",
          caption: "Training error and bound of the network, by step",
          columns: ["step", "unrounded", "as sent", "bound"],
          rows: result.course.at.map((step, i) => [
            step,
            step <= result.rounding ? (result.course.unrounded[i] ?? null) : null,
            result.course.train[i] ?? null,
            result.course.chernoff[i] ?? null
          ])
        },
        {
          id: "compared",
          caption: "The network and the best linear classifier: shares misread, and bounds",
          columns: ["classifier", ...columns],
          rows: [
            ["network", ...cells(result.shown)],
            ["linear", ...cells(result.linear)]
          ]
        },
        messageTable(result.shown)
      ];
    case "widths":
      return [
        {
          id: "widths",
          caption: "Networks by hidden units: shares misread, and bounds",
          columns: ["hidden units", "weights", ...columns],
          rows: result.trained.map((one, i) => [
            result.widths[i] ?? 0,
            weightsOf(result.widths[i] ?? 0),
            ...cells(one)
          ])
        },
        messageTable(result.shown)
      ];
    case "codes":
      return [codesTable(result)];
  }
}

const codesTable = ({ rows }: CodesResult): Table => ({
  id: "codes",
  caption: "Polynomials under three codes by training points: shares on the wrong side, and bounds",
  columns: ["points", "code", "levels", "highest order used", ...columns],
  rows: rows.flatMap((row) =>
    row.map((one) => [one.n, one.name, one.levels, one.order < 0 ? null : one.order, ...cells(one)])
  )
});
