import { type Problem, problemOf } from "./data";
import { directions, LinearFit, linearSays, mostDirections } from "./linear";
import { levelCounts, nearestSize, sizes, write } from "./message";
import { levelsOf, type Settings } from "./parameters";
import type { Candidate, LinearResult, Shown } from "./result";
import { scored } from "./scored";

export const linearSizes = sizes.filter((size) => size <= mostDirections);

/** Every size of linear classifier at every number of levels, one size at a time. */
export class LinearRun {
  readonly tried: Candidate[] = [];
  readonly #problem: Problem;
  readonly #dictionary: number;
  readonly #wanted: { readonly size: number; readonly levels: number };
  #shown: Shown;

  constructor(
    private readonly values: Settings,
    problem?: Problem
  ) {
    this.#problem = problem ?? problemOf(values);
    this.#dictionary = values.seed % 256;
    this.#wanted = {
      size: nearestSize(values.numbers, mostDirections),
      levels: levelsOf(values)
    };
    this.#shown = this.#untrained();
  }

  /** Tries the k-th size. */
  train(k: number): void {
    const size = linearSizes[k] as number;
    const fit = new LinearFit(this.#problem, this.#dictionary, size);
    const found = levelCounts.map((levels) => fit.best(levels, this.values.delta));
    this.tried.push(...found);
    if (size > this.#wanted.size && this.#shown.size === this.#wanted.size) return;
    const one = found[levelCounts.indexOf(this.#wanted.levels as never)] as Candidate;
    this.#shown = this.#sent(one, fit.unrounded);
  }

  get best(): Candidate {
    return this.tried.reduce(
      (best, one) => (one.chernoff < best.chernoff ? one : best),
      this.#shown as Candidate
    );
  }

  result(): LinearResult {
    const { levels, size, symbols } = this.#shown;
    const R = directions(this.#dictionary, size).data;
    const half = (levels - 1) / 2;
    const picture = Float64Array.from({ length: R.length / size }, (_, i) => {
      let sum = 0;
      for (let j = 0; j < size; j++) {
        sum += ((symbols[j] as number) - half) * (R[i * size + j] as number);
      }
      return sum;
    });
    const done = this.tried.length === linearSizes.length * levelCounts.length;
    return { kind: "linear", done, shown: this.#shown, picture, tried: [...this.tried] };
  }

  #sent(one: Candidate, unrounded: number): Shown {
    return { ...one, message: write({ ...one, dictionary: this.#dictionary }), unrounded };
  }

  /** All weights 0: it calls every image even. */
  #untrained(): Shown {
    const { size, levels } = this.#wanted;
    const symbols = new Uint16Array(size + 1).fill((levels - 1) / 2);
    const message = { size, levels, scale: 0, dictionary: this.#dictionary, symbols };
    const one = scored(
      message,
      (images) => linearSays(message, images),
      this.#problem,
      this.values.delta
    );
    return this.#sent(one, one.train);
  }
}
