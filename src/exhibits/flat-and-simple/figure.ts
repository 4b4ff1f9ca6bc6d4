import type { Figure } from "../exhibit";
import { firstPanel } from "./first-panel";
import type { Settings } from "./parameters";
import type { Result } from "./result";
import { scatterPanel } from "./scatter-panel";
import type { Summary } from "./summary";
import { networkTable, quoted, rulerTable } from "./tables";
import { verdictPanel } from "./verdict-panel";
import { description, notice, warnings } from "./words";

/** Pure: from a result and its settings to pictures, words and tables; no DOM. */
export const figure = (
  result: Result,
  values: Settings,
  repeats: readonly Summary[] = []
): Figure => ({
  panels: [
    firstPanel(result, values),
    scatterPanel(result, values),
    verdictPanel(result, values, repeats)
  ],
  description: description(result, values),
  notice: notice(result, values),
  warnings: warnings(result),
  tables: [networkTable(result), rulerTable(result)],
  values: quoted(result)
});
