import type { Figure } from "../exhibit";
import { networkPanel } from "./network-panel";
import type { Settings } from "./parameters";
import { planePanel } from "./plane-panel";
import type { Result } from "./result";
import type { Summary } from "./summary";
import { tables, valuesOf } from "./tables";
import { waysPanel } from "./ways-panel";
import { description, notice, warnings } from "./words";

/** Pure: from a result and its settings to pictures, words and tables; no DOM. */
export const figure = (
  result: Result,
  values: Settings,
  repeats: readonly Summary[] = []
): Figure => ({
  panels: [
    waysPanel(result, values, repeats),
    planePanel(result, values),
    networkPanel(result, values)
  ],
  description: description(result, values),
  notice: notice(result, values),
  warnings: warnings(result, values),
  tables: tables(result),
  values: valuesOf(result)
});
