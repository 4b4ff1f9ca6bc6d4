import type { Figure } from "../exhibit";
import { accuracyPanel, evidencePanel, imagePanel, wallPanel } from "./panels";
import type { Settings } from "./parameters";
import { quoted } from "./quoted";
import type { Result, Summary } from "./result";
import { notice, summary, warnings } from "./sentences";
import { imageTable, sweepTable } from "./tables";

/** Pure: from a result, its settings and the repetitions to pictures, words and tables; no DOM. */
export function figure(
  result: Result,
  settings: Settings,
  repeats: readonly Summary[] = []
): Figure {
  const sweep = { result, corruption: settings.corruption, repeats };
  return {
    panels: [
      wallPanel(result, settings),
      accuracyPanel(sweep),
      imagePanel(result, settings),
      evidencePanel(sweep)
    ],
    description: summary(result, settings),
    notice: notice(result, settings, repeats),
    warnings: warnings(result, settings),
    tables: [sweepTable(result), imageTable(result)],
    values: quoted(result, settings)
  };
}
