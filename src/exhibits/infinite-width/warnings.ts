import type { Settings } from "./parameters";
import { thousands } from "./words";

/** What a reader should know about this state before trusting what is drawn: one sentence each. */
export function warningsFor(
  values: Settings,
  x: Float64Array,
  planned: number,
  exact: number | null
): string[] {
  const found: string[] = [];
  if (planned < values.networks) {
    found.push(
      `Only ${thousands(planned)} networks are sampled instead of ${thousands(values.networks)}, so that it takes about a second.`
    );
  }
  if (exact !== null && exact > 20) {
    found.push(
      "With so heavy a tail the sampled kurtosis depends on a few networks; trust the exact one."
    );
  }
  if (x.length === 0) {
    found.push("No data: the last panel shows the limit before any learning, and every mean is 0.");
  }
  if (x.length > 1 && new Set(x).size === 1) {
    found.push("All inputs are equal: the data say nothing about the rest.");
  }
  return found;
}
