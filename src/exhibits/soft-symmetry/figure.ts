import type { Figure } from "../exhibit";
import { mirrorFigure } from "./mirror-figure";
import type { Settings } from "./parameters";
import { shiftFigure } from "./shifts/figure";
import { type AnyResult, isShift } from "./shifts/result";

/** Pure: from a result and its settings to pictures, words and tables; no DOM. */
export function figure(untyped: unknown, settings: unknown): Figure {
  const result = untyped as AnyResult;
  const values = settings as Settings;
  return isShift(result) ? shiftFigure(result, values) : mirrorFigure(result, values);
}
