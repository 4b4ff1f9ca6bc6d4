/**
 * The places of the points that straight lines need to follow the given series over x to within
 * `tolerance`, ends included: a page carries less and a browser draws faster.
 */
export function thinned(
  x: Float64Array,
  series: readonly Float64Array[],
  tolerance: number
): number[] {
  const last = x.length - 1;
  if (last < 0) return [];
  const kept = [0];
  let from = 0;
  while (from < last) {
    let to = from + 1;
    while (to < last && series.every((values) => follows(x, values, from, to + 1, tolerance))) to++;
    kept.push(to);
    from = to;
  }
  return kept;
}

/** Whether the chord from one point to another passes near all points between. */
function follows(
  x: Float64Array,
  values: Float64Array,
  from: number,
  to: number,
  tolerance: number
): boolean {
  const [left, start] = [x[from] ?? 0, values[from] ?? 0];
  const slope = ((values[to] ?? 0) - start) / ((x[to] ?? 0) - left || 1);
  for (let i = from + 1; i < to; i++) {
    const chord = start + slope * ((x[i] ?? 0) - left);
    if (Math.abs(chord - (values[i] ?? 0)) > tolerance) return false;
  }
  return true;
}
