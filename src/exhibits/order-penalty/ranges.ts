import type { Settings } from "./parameters";
import type { FittedPanel } from "./result";
import { isKnown, truths } from "./truths";

export type Range = readonly [low: number, high: number];

/** Room for the data above and below the truth; it follows the noise, never the fits. */
const room = (values: Settings) => 0.6 + 2.2 * values.noise;

/** The stretch of y that each panel shows: one for all where the truths keep within [−1, 1]. */
export function rangesFor(
  panels: readonly FittedPanel[],
  grid: Float64Array,
  values: Settings
): (panel: FittedPanel) => Range {
  const known = panels.filter(({ truth }) => isKnown(truth));
  const low = Math.min(...known.map(({ truth }) => truths[truth].y[0]));
  const high = Math.max(...known.map(({ truth }) => truths[truth].y[1]));
  const shared: Range = [low - room(values), high + room(values)];
  return (panel) => {
    if (!isKnown(panel.truth)) return aroundOwn(panel);
    return values.inputs === "gaussian" ? aroundMiddle(panel, grid, values) : shared;
  };
}

/** All of a reader's own points, in one of two steps so that the frame keeps still under a drag. */
function aroundOwn({ y }: FittedPanel): Range {
  const reach = y.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return reach > 2 ? [-4, 4] : [-2, 2];
}

/** Unscaled normal inputs take polynomial truths far away: the middle of the interval sets it. */
function aroundMiddle({ target }: FittedPanel, grid: Float64Array, values: Settings): Range {
  const middle = target.filter((_, i) => Math.abs(grid[i] ?? 0) <= 1.5);
  const low = Math.max(-20, Math.min(...middle));
  const high = Math.min(20, Math.max(...middle));
  return [low - room(values) - 0.5, high + room(values) + 0.5];
}
