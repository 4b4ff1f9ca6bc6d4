import { members, ones } from "./truth-table";

/**
 * What a measure over tables says of the unseen inputs: for each of them, and for each pattern of
 * outputs at the seen inputs (bit j is the output at the j-th seen input), the measure of the tables
 * with that pattern and output 0, or 1.
 */
export interface Marginals<A> {
  readonly unseen: readonly number[];
  readonly zeros: readonly A[];
  readonly ones: readonly A[];
}

/** The marginals of one measure, given the set of seen inputs. */
export type Marginaliser<A> = (seen: number) => Marginals<A>;

/** The probabilities of outputs at unseen inputs, by pattern at the seen ones. */
export const probabilities = (law: Float64Array, inputs: number): Marginaliser<Float64Array> =>
  marginals(law, inputs, addedUp);

/**
 * Instead of a probability: how small the smallest formula is, and how many are as small, as one
 * number that is larger for smaller formulas, then for more of them (see `ranks`).
 */
export const smallest = (ranked: Int32Array, inputs: number): Marginaliser<Int32Array> =>
  marginals(ranked, inputs, smallestOf);

const countBits = 17;
const countMask = (1 << countBits) - 1;

/** Each table alone, by the size of its smallest formula. */
export const ranks = (size: Uint8Array): Int32Array =>
  Int32Array.from(size, (s) => ((64 - s) << countBits) + 1);

/** Folds that left more entries than this are kept: many sets of seen inputs begin with the same. */
const worthKeeping = 1 << 13;

/** Sums out the input at a place. */
type Fold<A> = (array: A, place: number) => A;

/**
 * All outputs at all unseen inputs. Halving the unseen inputs and summing out one half at a time
 * costs little more than summing over all tables once.
 */
function marginals<A extends Float64Array | Int32Array>(
  measure: A,
  inputs: number,
  fold: Fold<A>
): Marginaliser<A> {
  const all = (1 << inputs) - 1;
  const known = new Map<number, A>([[all, measure]]);

  /** The measure over fewer inputs, the last ones summed out first. */
  const without = (array: A, axes: number, dropped: readonly number[]): [A, number] => {
    let folded = array;
    let left = axes;
    for (const input of [...dropped].reverse()) {
      const next = left & ~(1 << input);
      const before = known.get(next);
      folded = before ?? fold(folded, placeOf(input, left));
      if (!before && folded.length > worthKeeping) known.set(next, folded);
      left = next;
    }
    return [folded, left];
  };

  return (seen) => {
    const unseen = members(all & ~seen);
    const result = { unseen, zeros: [] as A[], ones: [] as A[] };
    const visit = ([array, axes]: [A, number], asked: readonly number[]) => {
      if (asked.length > 1) {
        const half = asked.length >> 1;
        visit(without(array, axes, asked.slice(half)), asked.slice(0, half));
        visit(without(array, axes, asked.slice(0, half)), asked.slice(half));
        return;
      }
      const place = placeOf(asked[0] as number, axes);
      result.zeros.push(slice(array, place, 0));
      result.ones.push(slice(array, place, 1));
    };
    if (unseen.length > 0) visit([measure, all], unseen);
    return result;
  };
}

/** Which bit of an index stands for an input, among those that are left. */
const placeOf = (input: number, left: number): number => ones[left & ((1 << input) - 1)] as number;

function addedUp(array: Float64Array, place: number): Float64Array {
  const half = 1 << place;
  const result = new Float64Array(array.length >> 1);
  for (let to = 0; to < result.length; to++) {
    const from = spaced(to, place);
    result[to] = (array[from] as number) + (array[from | half] as number);
  }
  return result;
}

function smallestOf(array: Int32Array, place: number): Int32Array {
  const half = 1 << place;
  const result = new Int32Array(array.length >> 1);
  for (let to = 0; to < result.length; to++) {
    const from = spaced(to, place);
    const one = array[from] as number;
    const other = array[from | half] as number;
    // No branches, since no processor could predict them: the larger of the two, and on equal size the
    // smaller one's count.
    const below = (one - other) & ((one - other) >> 31);
    const apart = (one ^ other) >> countBits;
    const unequal = (apart | -apart) >> 31;
    result[to] = one - below + ((other + below) & countMask & ~unequal);
  }
  return result;
}

/** The bits of an index with a 0 put in at a place. */
const spaced = (index: number, place: number): number =>
  ((index >> place) << (place + 1)) | (index & ((1 << place) - 1));

function slice<A extends Float64Array | Int32Array>(array: A, place: number, bit: 0 | 1): A {
  const result = array.slice(0, array.length >> 1) as A;
  for (let to = 0; to < result.length; to++) {
    result[to] = array[spaced(to, place) | (bit << place)] as number;
  }
  return result;
}
