/**
 * Memory in which networks are trained: arrays of one precision that stay in the module for a burst
 * of work, and the operations on them. What leaves it is copied; all of it is given back at the end.
 */
import { kernels } from "./module";
import { reserve, scratch } from "./scratch";

export type Numbers = Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;
export type Precision = "float32" | "float64";

const activations = ["tanh", "relu", "linear"] as const;
const losses = ["squared", "cross-entropy", "logistic"] as const;
export type Activation = (typeof activations)[number];
export type LossName = (typeof losses)[number];

/** An array in the workspace. */
export type Place = number & { readonly place: unique symbol };

/** A chain of layers in the workspace; see `Workspace.chain`. */
export interface PlacedChain {
  readonly sizes: readonly number[];
  readonly place: Place;
  readonly activation: number;
}

/** Inputs (rows x first size) and targets (rows x last size); `from` skips that many rows. */
export interface PlacedBatch {
  readonly x: Place;
  readonly y: Place;
  readonly rows: number;
  readonly from?: number;
}

/** Arrays end with room for a whole vector, since the kernels work on whole vectors. */
const slack = 16;

export class Workspace {
  readonly #bytes: 4 | 8;

  constructor(readonly precision: Precision) {
    this.#bytes = precision === "float64" ? 8 : 4;
  }

  /** A new array with unspecified content. */
  reserve(count: number): Place {
    return reserve(count * this.#bytes + slack) as Place;
  }

  /** A new array of zeros. */
  zeros(count: number): Place {
    const place = this.reserve(count);
    this.#view(place, count).fill(0);
    return place;
  }

  /** A new array with these numbers, rounded to the workspace's precision. */
  put(numbers: ArrayLike<number>): Place {
    const place = this.reserve(numbers.length);
    this.write(place, numbers);
    return place;
  }

  write(place: Place, numbers: ArrayLike<number>): void {
    this.#view(place, numbers.length).set(numbers);
  }

  /** A copy of `count` numbers. */
  read(place: Place, count: number): Numbers {
    return this.#view(place, count).slice() as Numbers;
  }

  /**
   * Layers between levels of `sizes` numbers with the activation between them, none after the last.
   * Parameters lie layer by layer, weights (inputs x outputs, row-major) before biases.
   */
  chain(sizes: readonly number[], activation: Activation): PlacedChain {
    const place = reserve(4 * sizes.length) as Place;
    new Int32Array(kernels().memory.buffer, place, sizes.length).set(sizes);
    return { sizes, place, activation: activations.indexOf(activation) };
  }

  /**
   * The loss of a batch times `scale`, added over its rows, and its gradient at `to` when given.
   * Squared: sum over outputs of (f - y)^2. Cross-entropy: -sum of y log softmax(f), y adding up to 1.
   * Logistic: log(1 + e^f) - y f. Not finite when the network is not.
   */
  gradient(
    { sizes, place, activation }: PlacedChain,
    loss: LossName,
    scale: number,
    { x, y, rows, from = 0 }: PlacedBatch,
    theta: Place,
    to: Place | 0 = 0
  ): number {
    const layers = sizes.length - 1;
    const startX = x + from * (sizes[0] ?? 0) * this.#bytes;
    const startY = y + from * (sizes[layers] ?? 0) * this.#bytes;
    const kind = losses.indexOf(loss);
    const chain = [layers, place, activation] as const;
    return kernels().gradient(this.#bytes, ...chain, kind, scale, rows, theta, startX, startY, to);
  }

  /** Writes the numbers of level `depth` (rows x its size; hidden levels are activated) to `to`. */
  forward(
    { sizes, place, activation }: PlacedChain,
    depth: number,
    rows: number,
    theta: Place,
    x: Place,
    to: Place
  ): void {
    const layers = sizes.length - 1;
    kernels().forward(this.#bytes, depth, layers, place, activation, rows, theta, x, to);
  }

  /** One step of Adam; `full` holds 1 - beta^t for both moments, m and v are updated. */
  adam(
    count: number,
    theta: Place,
    gradient: Place,
    [m, v]: readonly [Place, Place],
    rate: number,
    [beta1, beta2]: readonly [number, number],
    full: readonly [number, number],
    epsilon: number
  ): void {
    const [full1, full2] = full;
    kernels().adam(
      this.#bytes,
      count,
      theta,
      gradient,
      m,
      v,
      rate,
      beta1,
      beta2,
      full1,
      full2,
      epsilon
    );
  }

  copy(count: number, from: Place, to: Place): void {
    this.#view(to, count).set(this.#view(from, count));
  }

  /** to = a x + b y. */
  combine(count: number, a: number, x: Place, b: number, y: Place, to: Place): void {
    kernels().combine(this.#bytes, count, a, x, b, y, to);
  }

  /** to += a x y, number by number. */
  addProduct(count: number, a: number, x: Place, y: Place, to: Place): void {
    kernels().addProduct(this.#bytes, count, a, x, y, to);
  }

  #view(place: Place, count: number): Numbers {
    const { buffer } = kernels().memory;
    return (
      this.#bytes === 8
        ? new Float64Array(buffer, place, count)
        : new Float32Array(buffer, place, count)
    ) as Numbers;
  }
}

/** Computes in a workspace; all its memory is given back afterwards, also after an error. */
export function workspace<Result>(
  precision: Precision,
  compute: (space: Workspace) => Result
): Result {
  return scratch(() => compute(new Workspace(precision)));
}
