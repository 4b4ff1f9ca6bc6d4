import type { Figure } from "../exhibit";
import { accuracyPanel, evidencePanel, trainingPanel } from "./panels";
import type { Settings } from "./parameters";
import { quoted } from "./quoted";
import type { Result, Summary } from "./result";
import { notice, summary, warnings } from "./sentences";
import { imageTable, networkTable, trainingTable } from "./tables";

/** Pure: from a result, its settings and the repetitions to pictures, words and tables; no DOM. */
export function figure(
  result: Result,
  settings: Settings,
  repeats: readonly Summary[] = []
): Figure {
  const comparison = { result, settings, repeats };
  return {
    panels: [trainingPanel(comparison), evidencePanel(comparison), accuracyPanel(comparison)],
    description: summary(result, settings),
    notice: notice(result, settings, repeats),
    warnings: warnings(result, settings),
    tables: [networkTable(result), trainingTable(result), imageTable(result)],
    values: quoted(result)
  };
}
