/** The highest place of a curve with lower places on both sides. */
export interface Peak {
  readonly width: number;
  readonly value: number;
  /** The smallest value at narrower widths, and its width. */
  readonly before: number;
  readonly beforeWidth: number;
  /** The smallest value at wider widths. */
  readonly after: number;
  /** Value over the larger of the two: how far it stands out. */
  readonly ratio: number;
}

/** The inner place that stands out most from both sides, by ratio; nothing with fewer than three places. */
export function peakOf(widths: readonly number[], values: readonly number[]): Peak | undefined {
  let best: Peak | undefined;
  for (let i = 1; i + 1 < values.length; i++) {
    const value = values[i] as number;
    const before = Math.min(...values.slice(0, i));
    const after = Math.min(...values.slice(i + 1));
    const ratio = value / Math.max(before, after, 1e-12);
    if (best && ratio <= best.ratio) continue;
    const beforeWidth = widths[values.indexOf(before)] as number;
    best = { width: widths[i] as number, value, before, beforeWidth, after, ratio };
  }
  return best;
}

/** Above this ratio a curve of errors is said to have a peak, as in this site's simulations. */
export const peaked = 1.2;

/** Effective dimensions vary less than errors: this much above both sides is a peak. */
export const dimensionPeaked = 1.05;

/** The smallest place of a curve; the first of equals. */
export function lowestOf(widths: readonly number[], values: readonly number[]) {
  const value = Math.min(...values);
  return { value, width: widths[values.indexOf(value)] as number };
}

/** The largest value of a curve at widths from `from` on. */
export const largestFrom = (
  { widths, test }: { readonly widths: readonly number[]; readonly test: readonly number[] },
  from: number
): number => Math.max(0, ...test.filter((_, i) => (widths[i] as number) >= from));
