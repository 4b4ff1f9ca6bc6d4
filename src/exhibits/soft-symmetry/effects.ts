import { type Effect, freshSeeds } from "../effect";
import type { ShiftResult } from "./shifts/result";
import { comparedAt, movingAt, ownAt } from "./shifts/statistics";

/** Eight data sets of fifty patterns under every brokenness; effects are about their means. */
const values = { symmetry: "shift" };

const at = (result: ShiftResult, broken: number) => result.broken.indexOf(broken);
const means = (result: ShiftResult, broken: number) => comparedAt(result, at(result, broken));
/** Soft's mean error beside the better of the other two. */
const ratio = (result: ShiftResult, broken: number): number => {
  const { hard, soft, free } = means(result, broken);
  return soft / Math.min(hard, free);
};

const effect = (name: string, holds: (result: ShiftResult) => boolean): Effect<ShiftResult> => ({
  name,
  values,
  seeds: freshSeeds,
  holds
});

export const effects: readonly Effect<ShiftResult>[] = [
  effect("shifts, exact: hard better than free", (result) => {
    const { hard, free } = means(result, 0);
    return hard < free;
  }),
  effect("shifts, exact: hard better than soft", (result) => {
    const { hard, soft } = means(result, 0);
    return hard < soft;
  }),
  effect("shifts, exact: soft within 1.2 times hard", (result) => ratio(result, 0) <= 1.2),
  effect("shifts, 0.2: soft better than both", (result) => ratio(result, 0.2) < 1),
  effect("shifts, 0.4: soft better than both", (result) => ratio(result, 0.4) < 1),
  effect("shifts, 0.6: soft better than both", (result) => ratio(result, 0.6) < 1),
  effect("shifts, broken: free better than soft", (result) => ratio(result, 1) > 1),
  effect("shifts, broken: soft within 1.2 times free", (result) => ratio(result, 1) <= 1.2),
  effect("shifts, broken: soft within 1.4 times free", (result) => ratio(result, 1) <= 1.4),
  effect("shifts: what is soft's own grows from exact to 0.4 to broken", (result) => {
    const [exact, nearly, broken] = [0, 0.4, 1].map((one) => ownAt(result, at(result, one)));
    return (exact ?? 1) < (nearly ?? 0) && (nearly ?? 1) < (broken ?? 0);
  }),
  effect("shifts, exact: soft's answers move less than half as much as free's", (result) => {
    const moving = movingAt(result, 0);
    return moving !== undefined && moving.soft < moving.free / 2;
  })
];
