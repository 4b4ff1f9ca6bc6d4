/** The median of some numbers, the mean of the middle two where they are even in number. */
export function median(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return 0.5 * ((low as number) + (high as number));
}
