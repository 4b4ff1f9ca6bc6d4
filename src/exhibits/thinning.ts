/**
 * The indices of the points that straight lines need to follow all the given series to within
 * `tolerance`, ends included: a page carries less and a browser draws faster.
 */
export function thinned(
  x: ArrayLike<number>,
  series: readonly ArrayLike<number>[],
  tolerance: number
): number[] {
  const last = x.length - 1;
  if (last < 0) return [];
  const kept = [0];
  let from = 0;
  while (from < last) {
    let to = from + 1;
    while (to < last && series.every((y) => follows(x, y, from, to + 1, tolerance))) to++;
    kept.push(to);
    from = to;
  }
  return kept;
}

/** Whether the chord from one point to another passes near all points between. */
function follows(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  from: number,
  to: number,
  tolerance: number
): boolean {
  const [x0, y0] = [x[from] ?? 0, y[from] ?? 0];
  const slope = ((y[to] ?? 0) - y0) / ((x[to] ?? 0) - x0 || 1);
  for (let i = from + 1; i < to; i++) {
    if (Math.abs(y0 + slope * ((x[i] ?? 0) - x0) - (y[i] ?? 0)) > tolerance) return false;
  }
  return true;
}

/** The same for series over evenly spaced places. */
export const thinnedEvenly = (series: readonly ArrayLike<number>[], tolerance: number): number[] =>
  thinned(
    Array.from(series[0] ?? [], (_, i) => i),
    series,
    tolerance
  );
