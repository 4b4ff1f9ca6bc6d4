/**
 * The places of the points that straight lines need to follow all the given series to within
 * `tolerance`, ends included: a smooth curve of 401 points keeps about fifty, so that a page carries
 * less and a browser draws faster.
 */
export function thinned(series: readonly Float64Array[], tolerance: number): number[] {
  const last = (series[0]?.length ?? 0) - 1;
  if (last < 0) return [];
  const kept = [0];
  let from = 0;
  while (from < last) {
    let to = Math.min(from + 1, last);
    while (to < last && series.every((values) => follows(values, from, to + 1, tolerance))) to++;
    kept.push(to);
    from = to;
  }
  return kept;
}

/** Whether the chord from one point to another passes near all points between, evenly spaced. */
function follows(values: Float64Array, from: number, to: number, tolerance: number): boolean {
  const start = values[from] ?? 0;
  const slope = ((values[to] ?? 0) - start) / (to - from);
  for (let i = from + 1; i < to; i++) {
    if (Math.abs(start + slope * (i - from) - (values[i] ?? 0)) > tolerance) return false;
  }
  return true;
}
