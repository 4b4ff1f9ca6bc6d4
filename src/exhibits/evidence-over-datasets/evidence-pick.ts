import type { Pick } from "../exhibit";
import { type ToX, toY } from "./evidence-axis";
import type { Result } from "./result";
import { shortName, signs } from "./words";

/** A press anywhere in the panel takes the data set at that place. */
export function evidencePick({ order, models, winner, own, evidence }: Result, toX: ToX): Pick {
  return {
    parameter: "labels",
    label: `Data set ${own.labeling}`,
    across: true,
    at: Array.from(order, (labeling, place) => {
      const m = winner[labeling] ?? 0;
      return {
        px: toX(place + 0.5),
        py: toY(evidence[m]?.[labeling] ?? 1),
        value: labeling,
        name: `${signs(labeling)}, won by ${shortName(models[m] ?? "m0")}`
      };
    })
  };
}
