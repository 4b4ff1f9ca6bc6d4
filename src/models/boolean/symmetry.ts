import type { Domain } from "./truth-table";

/** A set of inputs, and how many others become it when variables are renamed or negated. */
export interface InputClass {
  readonly set: number;
  readonly count: number;
}

/**
 * One set of inputs for each class that renaming and negating variables can turn into one another,
 * by increasing size: 402 classes stand for all 65,536 sets of inputs of four variables.
 */
export function inputClasses(domain: Domain): InputClass[] {
  const { inputs } = domain;
  const moves = symmetries(domain).map((permutation) => mover(permutation, inputs));
  const met = new Uint8Array(1 << inputs);
  const classes: InputClass[] = [];
  for (let set = 0; set < met.length; set++) {
    if (met[set]) continue;
    met[set] = 1;
    const orbit = [set];
    for (let i = 0; i < orbit.length; i++) {
      for (const move of moves) {
        const image = move(orbit[i] as number);
        if (met[image]) continue;
        met[image] = 1;
        orbit.push(image);
      }
    }
    classes.push({ set, count: orbit.length });
  }
  return classes;
}

/** Permutations of the inputs that generate all: negate x_0, swap x_b with x_{b+1}. */
function symmetries({ variables, inputs }: Domain): Int32Array[] {
  const all = Int32Array.from({ length: inputs }, (_, i) => i);
  const swap = (b: number) =>
    all.map((i) => {
      const differ = ((i >> b) ^ (i >> (b + 1))) & 1;
      return i ^ (differ << b) ^ (differ << (b + 1));
    });
  return [all.map((i) => i ^ 1), ...Array.from({ length: variables - 1 }, (_, b) => swap(b))];
}

/** A permutation of inputs as a function of sets, eight inputs at a time. */
function mover(permutation: Int32Array, inputs: number): (set: number) => number {
  const table = (from: number) =>
    Int32Array.from({ length: 256 }, (_, byte) => {
      let image = 0;
      for (let i = 0; i < 8 && from + i < inputs; i++) {
        if ((byte >> i) & 1) image |= 1 << (permutation[from + i] as number);
      }
      return image;
    });
  const [low, high] = [table(0), table(8)];
  return (set) => (low[set & 255] as number) | (high[set >> 8] as number);
}
