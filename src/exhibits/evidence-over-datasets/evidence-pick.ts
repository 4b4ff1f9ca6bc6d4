import type { Pick } from "../exhibit";
import { inner } from "../frame";
import { type ToX, toY } from "./evidence-axis";
import type { Result } from "./result";
import { shortName, signs } from "./words";

/**
 * A press anywhere in the panel takes the data set at that place: every data set stands in the list
 * once for the arrow keys, and again at other heights for the pointer.
 */
export function evidencePick({ order, models, winner, own, evidence }: Result, toX: ToX): Pick {
  const entry = (py?: number) => (labeling: number, place: number) => {
    const m = winner[labeling] ?? 0;
    return {
      px: toX(place + 0.5),
      py: py ?? toY(evidence[m]?.[labeling] ?? 1),
      value: labeling,
      name: `${signs(labeling)}, won by ${shortName(models[m] ?? "m0")}`
    };
  };
  const all = Array.from(order);
  const heights = [inner.top + 30, (inner.top + inner.bottom) / 2, inner.bottom - 30];
  return {
    parameter: "labels",
    label: `Data set ${own.labeling}`,
    at: [...all.map(entry()), ...heights.flatMap((py) => all.map(entry(py)))]
  };
}
