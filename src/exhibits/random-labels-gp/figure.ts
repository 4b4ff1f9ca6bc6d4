import type { Figure } from "../exhibit";
import { accuracyPanel } from "./accuracy-panel";
import { evidencePanel } from "./evidence-panel";
import { imagePanel } from "./image-panel";
import type { Settings } from "./parameters";
import { quoted } from "./quoted";
import type { Result, Summary } from "./result";
import { notice, summary, warnings } from "./sentences";
import { imageTable, rivalTable, sweepTable } from "./tables";
import { wallPanel } from "./wall-panel";

/** Pure: from a result, its settings and the repetitions to pictures, words and tables; no DOM. */
export function figure(
  result: Result,
  settings: Settings,
  repeats: readonly Summary[] = []
): Figure {
  const sweep = { result, corruption: settings.corruption, repeats };
  return {
    panels: [
      wallPanel(result, settings, repeats),
      imagePanel(result, settings),
      accuracyPanel(sweep),
      evidencePanel(sweep, settings)
    ],
    description: summary(result, settings),
    notice: notice(result, settings, repeats),
    warnings: warnings(result, settings),
    tables: [rivalTable(result, settings), sweepTable(result, settings), imageTable(result)],
    values: quoted(result, settings)
  };
}
