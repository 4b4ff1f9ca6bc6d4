import type { Figure } from "../exhibit";
import { dimensionPanel, errorPanel, transectPanel } from "./panels";
import type { Settings } from "./parameters";
import { quoted } from "./quoted";
import type { Result, Summary } from "./result";
import { notice, summary, warnings } from "./sentences";
import { lineTable, widthTable } from "./tables";

/** Pure: from a result and its settings to pictures, words and tables; no DOM. */
export function figure(
  result: Result,
  settings: Settings,
  repeats: readonly Summary[] = []
): Figure {
  return {
    panels: [
      errorPanel(result, "test", repeats),
      result.outputs === 1
        ? dimensionPanel(result, settings, repeats)
        : errorPanel(result, "error", repeats),
      transectPanel(result, settings)
    ],
    description: summary(result),
    notice: notice(result, settings, repeats),
    warnings: warnings(result, settings),
    tables: [widthTable(result), lineTable(result)],
    values: quoted(result)
  };
}
