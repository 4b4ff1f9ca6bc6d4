/**
 * The largest difference of two loss curves over the steps that both have (at most `steps` of them),
 * relative to the first.
 */
export function largestDifference(
  ours: ArrayLike<number>,
  theirs: ArrayLike<number>,
  steps = Number.POSITIVE_INFINITY
): number {
  let largest = 0;
  for (let i = 0; i < Math.min(ours.length, theirs.length, steps); i++) {
    const [a, b] = [ours[i] ?? 0, theirs[i] ?? 0];
    if (a !== b) largest = Math.max(largest, Math.abs(a - b) / Math.abs(a));
  }
  return largest;
}
