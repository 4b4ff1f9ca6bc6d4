import { chernoffBound, hoeffdingBound } from "../../models/bounds";
import { quantise } from "../../models/complexity";
import { type Matrix, multiply } from "../../models/linalg";
import { stream } from "../../models/random";
import { errorOf, type Images, type Problem } from "./data";
import { fitLogistic } from "./logistic";
import { lengthOf, type Message, scales } from "./message";
import type { Candidate } from "./result";

/** As many directions as pixels. */
export const mostDirections = 64;
const pixels = 64;

/** The random directions of a dictionary, 64 x `size`: N(0, 1)/8, the first ones the same for all sizes. */
export function directions(dictionary: number, size: number): Matrix {
  const random = stream(dictionary, "directions");
  const data = new Float64Array(pixels * size);
  for (let j = 0; j < size; j++) {
    for (let i = 0; i < pixels; i++) data[i * size + j] = random.normal() / 8;
  }
  return { rows: pixels, columns: size, data };
}

/** Images along the directions, and a constant 1: n x (size + 1). */
export function featuresOf({ x }: Images, R: Matrix): Matrix {
  const { data } = multiply(x, R);
  const columns = R.columns + 1;
  const features = new Float64Array(x.rows * columns).fill(1);
  for (let i = 0; i < x.rows; i++) {
    features.set(data.subarray(i * R.columns, (i + 1) * R.columns), i * columns);
  }
  return { rows: x.rows, columns, data: features };
}

/** What a receiver of a linear message says of images: 1 odd, 0 even. */
export function linearSays(message: Message, images: Images): Uint8Array {
  const features = featuresOf(images, directions(message.dictionary, message.size));
  const half = (message.levels - 1) / 2;
  const weights = Float64Array.from(message.symbols, (symbol) => symbol - half);
  const { data } = multiply(features, { rows: weights.length, columns: 1, data: weights });
  return Uint8Array.from(data, (f) => (f > 0 ? 1 : 0));
}

/** A linear classifier of one size, trained once, to be rounded in many ways. */
export class LinearFit {
  readonly weights: Float64Array;
  readonly #features: readonly [Matrix, Matrix];

  constructor(
    readonly problem: Problem,
    readonly dictionary: number,
    readonly size: number
  ) {
    const R = directions(dictionary, size);
    const training = featuresOf(problem.training, R);
    this.#features = [training, featuresOf(problem.test, R)];
    this.weights = fitLogistic(training, problem.training.odd);
  }

  /** Training error before rounding. */
  get unrounded(): number {
    return this.#errors([this.weights], 0)[0] as number;
  }

  /** The best of 32 roundings to so many levels by its bound. */
  best(levels: number, delta: number): Candidate {
    const half = (levels - 1) / 2;
    const most = this.weights.reduce((max, weight) => Math.max(max, Math.abs(weight)), 1e-12);
    const rounded: Uint16Array[] = [];
    let shrink = 1;
    for (let scale = 0; scale < scales; scale++) {
      rounded.push(quantise(this.weights, { step: (most / half) * shrink, levels }));
      shrink /= eighthRoot;
    }
    const n = this.problem.training.odd.length;
    const errors = this.#errors(rounded.map(centred(half)), 0);
    const bits = rounded.map((symbols) => lengthOf(symbols, levels));
    const bounds = errors.map((risk, k) => chernoffBound({ risk, n, delta }, bits[k] as number));
    const scale = bounds.indexOf(Math.min(...bounds));
    const symbols = rounded[scale] as Uint16Array;
    const observed = { risk: errors[scale] as number, n, delta };
    return {
      size: this.size,
      levels,
      scale,
      symbols,
      bits: bits[scale] as number,
      train: observed.risk,
      test: this.#errors([centred(half)(symbols)], 1)[0] as number,
      hoeffding: hoeffdingBound(observed, bits[scale] as number),
      chernoff: bounds[scale] as number
    };
  }

  /** The errors of several weight vectors at once. */
  #errors(vectors: readonly Float64Array[], where: 0 | 1): number[] {
    const features = this.#features[where];
    const images = where === 0 ? this.problem.training : this.problem.test;
    const count = vectors.length;
    const W = new Float64Array(features.columns * count);
    vectors.forEach((vector, k) => {
      for (let j = 0; j < vector.length; j++) W[j * count + k] = vector[j] as number;
    });
    const { data } = multiply(features, { rows: features.columns, columns: count, data: W });
    return vectors.map((_, k) =>
      errorOf(
        Uint8Array.from(images.odd, (_, i) => ((data[i * count + k] as number) > 0 ? 1 : 0)),
        images
      )
    );
  }
}

/** 2^(1/8). */
const eighthRoot = Math.sqrt(Math.sqrt(Math.SQRT2));

const centred = (half: number) => (symbols: Uint16Array) =>
  Float64Array.from(symbols, (symbol) => symbol - half);
