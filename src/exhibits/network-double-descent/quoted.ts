import { kindsOnShow } from "./looks";
import { peakOf } from "./reading";
import type { Result } from "./result";

/** "single.16" is a test error at width 16; "peak.width", "peak.value", "peak.ratio" sum up. */
export function quoted(result: Result): Record<string, number> {
  const found: Record<string, number> = { n: result.n, threshold: result.threshold };
  for (const kind of kindsOnShow(result)) {
    const { widths, test, error } = result[kind];
    widths.forEach((width, i) => {
      found[`${kind}.${width}`] = test[i] as number;
      if (result.outputs > 1) found[`${kind}.${width}.misread`] = error[i] as number;
    });
  }
  result.posterior.widths.forEach((width, i) => {
    found[`rhat.${width}`] = result.posterior.rHat[i] as number;
  });
  for (const [name, of] of [
    ["dimensions", result.initialUnits],
    ["raw", result.rawUnits]
  ] as const) {
    of.trained.forEach((value, i) => {
      found[`${name}.${of.widths[i]}`] = value;
    });
    of.untrained.forEach((value, i) => {
      found[`${name}.untrained.${of.widths[i]}`] = value;
    });
  }
  const peak = peakOf(result.single.widths, result.single.test);
  if (peak) {
    found["peak.width"] = peak.width;
    found["peak.value"] = peak.value;
    found["peak.before"] = peak.before;
    found["peak.ratio"] = peak.ratio;
  }
  return found;
}
