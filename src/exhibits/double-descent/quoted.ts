import type { Result } from "./result";

const measures = [
  "test",
  "train",
  "norm",
  "ridge",
  "best",
  "crossed",
  "evidence",
  "evidenceNorm",
  "ensemble",
  "ideal",
  "determined",
  "all",
  "hessian",
  "effective"
] as const;

/** "test.100" is a median at a hundred features; "peak.at", "dip.at" and the tallies sum up. */
export function quoted(result: Result): Record<string, number> {
  const { sizes, curves, n, look } = result;
  const found: Record<string, number> = {
    n,
    draws: result.complete,
    "draws.peak": result.peakAtN,
    "draws.descent": result.secondDescent,
    "look.best": look.byRidge[look.best] ?? 0,
    "look.evidence": look.byRidge[look.evidence] ?? 0,
    "look.crossed": look.byRidge[look.crossed] ?? 0,
    "look.hand": look.byRidge[look.hand] ?? 0,
    "look.best.ridge": look.ridges[look.best] ?? 0,
    "look.evidence.ridge": look.ridges[look.evidence] ?? 0
  };
  for (const measure of measures) {
    sizes.forEach((size, i) => {
      const value = curves[measure][i];
      if (value !== undefined) found[`${measure}.${size}`] = value;
    });
  }
  const peak = Math.max(...curves.test);
  found.peak = peak;
  found["peak.at"] = sizes[curves.test.indexOf(peak)] ?? 0;
  const before = curves.test.filter((_, i) => (sizes[i] ?? 0) < n);
  if (before.length > 0) {
    found.dip = Math.min(...before);
    found["dip.at"] = sizes[curves.test.indexOf(Math.min(...before))] ?? 0;
  }
  return found;
}
