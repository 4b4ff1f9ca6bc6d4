/**
 * A labeling of the nine inputs {−1, 0, 1}² as an integer 0 … 511: bit i is set where input i has
 * the label +1, the others have −1.
 */

export const inputs: readonly (readonly [x1: number, x2: number])[] = [
  [-1, 1],
  [0, 1],
  [1, 1],
  [-1, 0],
  [0, 0],
  [1, 0],
  [-1, -1],
  [0, -1],
  [1, -1]
];

export const labelingCount = 512;

/** The label of an input, +1 or −1. */
export const labelOf = (labeling: number, input: number): 1 | -1 =>
  (labeling >> input) & 1 ? 1 : -1;

/** s = Σ y (1, x₁, x₂): all that a logistic model sees of a labeling. */
export type Sums = readonly [bias: number, first: number, second: number];

/** The absolute values of s: with a prior that is even in every weight, all that the evidence sees. */
export function sumsOf(labeling: number): Sums {
  let [bias, first, second] = [0, 0, 0];
  inputs.forEach(([x1, x2], i) => {
    const y = labelOf(labeling, i);
    bias += y;
    first += y * x1;
    second += y * x2;
  });
  return [Math.abs(bias), Math.abs(first), Math.abs(second)];
}

/** What occurs among all labelings, each sum once; those of weights with sd 0 count as 0. */
export function occurringSums(sds: readonly number[]): Sums[] {
  const found = new Map<string, Sums>();
  for (let labeling = 0; labeling < labelingCount; labeling++) {
    const sums = seenBy(sds, sumsOf(labeling));
    found.set(sums.join(), sums);
  }
  return [...found.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
}

/** The sums of a labeling that a model without some weights sees. */
export const seenBy = (sds: readonly number[], [bias, first, second]: Sums): Sums => [
  sds[0] ? bias : 0,
  sds[1] ? first : 0,
  sds[2] ? second : 0
];
