import type { Figure } from "../exhibit";
import { panels } from "./panels";
import type { Settings } from "./parameters";
import { quoted } from "./quoted";
import type { Result } from "./result";
import type { Summary } from "./summary";
import { tables } from "./tables";
import { warnings, wordsOf } from "./words";

/** Pure: from a result and its settings to pictures, words and tables; no DOM. */
export function figure(result: Result, values: Settings, repeats: readonly Summary[] = []): Figure {
  return {
    panels: panels(result, values, repeats),
    ...wordsOf(result, values),
    warnings: warnings(result, values),
    tables: tables(result),
    values: quoted(result)
  };
}
