import { cos, type Place, type Workspace, workspace } from "../../models/kernels";
import {
  type Architecture,
  draw,
  fullness,
  outputs,
  parameterCount,
  spreadOfEach,
  spreads
} from "../../models/network";
import { stream } from "../../models/random";
import type { Images } from "./data";
import type { Message } from "./message";

/** 64 pixels, a hidden layer, one output: odd if positive. */
export const architectureOf = (width: number, activation: "relu" | "tanh"): Architecture => ({
  sizes: [64, width, 1],
  activation
});

/** What a dictionary's number stands for: a random start, and random directions to leave it by. */
export interface Subspace {
  readonly architecture: Architecture;
  readonly size: number;
  readonly start: Float64Array;
  /** `size` rows, one direction each, of the spreads of the start over √size. */
  readonly along: Float64Array;
}

/**
 * The start is N(0, 2/inputs) for ReLU and N(0, 1/inputs) for tanh in the first layer, N(0, 1/inputs)
 * in the last, biases 0. Directions have the same spreads, and 0.1 for biases.
 */
export function subspace(dictionary: number, architecture: Architecture, size: number): Subspace {
  const random = stream(dictionary, "subspace");
  const gains = [architecture.activation === "relu" ? Math.SQRT2 : 1, 1];
  const start = draw(architecture, spreads(architecture, gains, 0), random);
  const spread = spreadOfEach(architecture, spreads(architecture, gains, 0.1));
  const count = spread.length;
  const along = new Float64Array(size * count);
  const scale = 1 / Math.sqrt(size);
  for (let at = 0; at < along.length; ) {
    for (let i = 0; i < count; i++, at++)
      along[at] = scale * (spread[i] as number) * random.normal();
  }
  return { architecture, size, start, along };
}

/** 2^(1/4) to the power scale − 16: the steps between levels that a header can name. */
export function stepOf(scale: number): number {
  const root = Math.sqrt(Math.SQRT2);
  let step = 1;
  for (let k = 16; k < scale; k++) step *= root;
  for (let k = scale; k < 16; k++) step /= root;
  return step;
}

/** All weights of the network at a place of the subspace. */
export function weightsAt({ start, along }: Subspace, z: ArrayLike<number>): Float64Array {
  const weights = start.slice();
  for (let k = 0, at = 0; k < z.length; k++) {
    const step = z[k] as number;
    for (let i = 0; i < weights.length; i++, at++) {
      weights[i] = (weights[i] as number) + step * (along[at] as number);
    }
  }
  return weights;
}

/** What the network says of images at a place of the subspace: 1 odd, 0 even. */
export function networkSays(space: Subspace, z: ArrayLike<number>, { x }: Images): Uint8Array {
  const f = outputs(space.architecture, weightsAt(space, z), x.data, "float32");
  return Uint8Array.from(f, (value) => (value > 0 ? 1 : 0));
}

/** The place that a message names. */
export function placeOf({ symbols, levels, scale }: Message): Float64Array {
  const [half, step] = [(levels - 1) / 2, stepOf(scale)];
  return Float64Array.from(symbols, (symbol) => (symbol - half) * step);
}

const rate = 0.05;
const roundedRate = 0.01;
const pull = 1e-4;
const [beta1, beta2, epsilon] = [0.9, 0.999, 1e-8];

export interface Plan {
  readonly steps: number;
  readonly roundedSteps: number;
  readonly levels: number;
  /** Images in a batch. */
  readonly batch: number;
}

/** Training within a subspace: z by Adam, then with z rounded at every step (straight through). */
export class SubspaceTraining {
  step = 0;
  z: Float64Array;
  /** Set once rounding has begun. */
  scale: number | undefined;
  #moments: [Float64Array, Float64Array];
  /** From z to the weights, and from a gradient over the weights to one over z. */
  readonly #down: Float32Array;
  readonly #up: Float32Array;

  constructor(
    readonly space: Subspace,
    readonly images: Images,
    readonly plan: Plan
  ) {
    this.z = new Float64Array(space.size);
    this.#moments = [new Float64Array(space.size), new Float64Array(space.size)];
    this.#down = Float32Array.from(concat(space.along, space.start));
    this.#up = Float32Array.from(
      concat(transpose(space.along, space.size), new Float64Array(space.size))
    );
  }

  get total(): number {
    return this.plan.steps + this.plan.roundedSteps;
  }

  /** Takes as many steps, or as many as are left before rounding begins or all end. */
  advance(steps: number): void {
    const { plan, space } = this;
    const end = this.step < plan.steps ? plan.steps : this.total;
    const until = Math.min(this.step + steps, end);
    if (this.step === plan.steps) this.#beginRounding();
    const { size, architecture } = space;
    const count = parameterCount(architecture);
    const rows = Math.min(plan.batch, this.images.x.rows);
    workspace("float32", (work: Workspace) => {
      const net = work.chain(architecture.sizes, architecture.activation);
      const down = work.chain([size, count], "linear");
      const up = work.chain([count, size], "linear");
      const map = work.put(this.#down);
      const transposed = work.put(this.#up);
      const [x, y] = [work.put(this.images.x.data), work.put(this.images.odd)];
      const [z, used] = [work.put(this.z), work.put(this.z)];
      const [theta, slope, g] = [work.reserve(count), work.reserve(count), work.reserve(size)];
      const moments: [Place, Place] = [work.put(this.#moments[0]), work.put(this.#moments[1])];
      const batches = Math.floor(this.images.x.rows / rows);
      for (; this.step < until; this.step++) {
        const rounding = this.scale !== undefined;
        if (rounding) work.write(used, this.#rounded(work.read(z, size)));
        else work.copy(size, z, used);
        work.forward(down, 1, 1, map, used, theta);
        const from = (this.step % batches) * rows;
        work.gradient(net, "logistic", 1 / rows, { x, y, rows, from }, theta, slope);
        work.forward(up, 1, 1, transposed, slope, g);
        if (!rounding) work.combine(size, 1, g, pull, z, g);
        const t = (rounding ? this.step - plan.steps : this.step) + 1;
        const full = [fullness(beta1, t), fullness(beta2, t)] as const;
        const share = this.step / plan.steps;
        const now = rounding ? roundedRate : (rate / 2) * (1 + cos(Math.PI * share)) + 1e-4;
        work.adam(size, z, g, moments, now, [beta1, beta2], full, epsilon);
      }
      this.z = Float64Array.from(work.read(z, size));
      this.#moments = [
        Float64Array.from(work.read(moments[0], size)),
        Float64Array.from(work.read(moments[1], size))
      ];
    });
  }

  /** The symbols of z at the scale that is set, or would be if rounding began now. */
  symbols(): { readonly symbols: Uint16Array; readonly scale: number } {
    const scale = this.scale ?? this.#nearestScale();
    const half = (this.plan.levels - 1) / 2;
    const step = stepOf(scale);
    const symbols = Uint16Array.from(
      this.z,
      (value) => Math.max(-half, Math.min(half, Math.round(value / step))) + half
    );
    return { symbols, scale };
  }

  #beginRounding(): void {
    this.scale = this.#nearestScale();
    for (const moment of this.#moments) moment.fill(0);
  }

  /** The step nearest to twice the mean size of z over the number of levels to a side. */
  #nearestScale(): number {
    let sum = 0;
    for (const value of this.z) sum += Math.abs(value);
    const wanted = (2 * sum) / this.z.length / ((this.plan.levels - 1) / 2);
    let scale = 0;
    const apart = (k: number) => Math.max(stepOf(k) / wanted, wanted / stepOf(k));
    for (let k = 1; k < 32; k++) if (apart(k) < apart(scale)) scale = k;
    return scale;
  }

  #rounded(z: ArrayLike<number>): Float64Array {
    const half = (this.plan.levels - 1) / 2;
    const step = stepOf(this.scale as number);
    return Float64Array.from(
      z,
      (value) => Math.max(-half, Math.min(half, Math.round(value / step))) * step
    );
  }
}

const concat = (a: Float64Array, b: Float64Array): Float64Array => {
  const both = new Float64Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
};

function transpose(rows: Float64Array, count: number): Float64Array {
  const width = rows.length / count;
  const to = new Float64Array(rows.length);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < width; j++) to[j * count + i] = rows[i * width + j] as number;
  }
  return to;
}
