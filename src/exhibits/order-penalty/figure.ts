import type { Figure } from "../exhibit";
import { fitsFigure } from "./fits-figure";
import type { Settings } from "./parameters";
import type { Result } from "./result";
import { sizesFigure } from "./sizes-figure";

/** Pure: from a result and its settings to pictures, words and tables; no DOM. */
export function figure(result: Result, values: Settings): Figure {
  return result.view === "sizes" ? sizesFigure(result, values) : fitsFigure(result, values);
}
