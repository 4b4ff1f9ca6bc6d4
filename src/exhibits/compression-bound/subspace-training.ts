import { quantise, restored } from "../../models/complexity";
import { cos, type Place, type Workspace, workspace } from "../../models/kernels";
import { fullness, parameterCount } from "../../models/network";
import type { Images } from "./data";
import { scales } from "./message";
import { type Subspace, stepOf } from "./subspace";

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
    const symbols = quantise(this.z, { step: stepOf(scale), levels: this.plan.levels });
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
    for (let k = 1; k < scales; k++) if (apart(k) < apart(scale)) scale = k;
    return scale;
  }

  #rounded(z: ArrayLike<number>): Float64Array {
    const quantiser = { step: stepOf(this.scale as number), levels: this.plan.levels };
    return restored(quantise(z, quantiser), quantiser);
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
