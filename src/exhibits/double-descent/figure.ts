import type { Figure } from "../exhibit";
import { dimensionPanel, errorPanel, normPanel, ridgePanel } from "./panels";
import type { Settings } from "./parameters";
import { quoted } from "./quoted";
import type { Result } from "./result";
import { notice, summary, warnings } from "./sentences";
import { sizesOf } from "./sizes";
import { ridgeTable, sizeTable } from "./tables";

/** Pure: from a result and its settings to pictures, words and tables; no DOM. */
export function figure(result: Result, settings: Settings): Figure {
  const all = sizesOf(settings);
  const ends = [all[0] ?? 1, all.at(-1) ?? 1] as const;
  const at = { n: result.n, sizes: result.sizes, ends };
  return {
    panels: [
      errorPanel(result, settings, at),
      dimensionPanel(result, settings, at),
      ridgePanel(result),
      normPanel(result, at)
    ],
    description: summary(result, settings),
    notice: notice(result, settings),
    warnings: warnings(result, settings),
    tables: [sizeTable(result), ridgeTable(result)],
    values: quoted(result)
  };
}
