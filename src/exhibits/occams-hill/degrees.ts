/** The last degree asked for. */
export const lastDegree = 10_000;

/** Every degree to 50, then steps of a tenth to 10,000, and those that are spoken of. */
export function degreesWith(shown: number): number[] {
  const found = new Set([150, 1000, lastDegree, shown]);
  for (let degree = 0; degree <= 50; degree++) found.add(degree);
  for (let degree = 55; degree < 0.95 * lastDegree; degree *= 1.1) found.add(Math.round(degree));
  return [...found].sort((a, b) => a - b);
}
