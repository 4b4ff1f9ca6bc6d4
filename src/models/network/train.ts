import {
  type LossName,
  type Numbers,
  type Place,
  type PlacedBatch,
  type Precision,
  type Workspace,
  workspace
} from "../kernels";
import { permutation, type Random } from "../random";
import { type Architecture, parameterCount, zeros } from "./architecture";
import type { Data } from "./data";
import { adam, fullness, type Optimiser, type Schedule } from "./optimiser";

/** What is to be minimised, and how. */
export interface Task {
  readonly architecture: Architecture;
  readonly loss: LossName;
  readonly data: Data;
  readonly rate: Schedule;
  readonly optimiser?: Optimiser;
  /**
   * Decay of each parameter (one number for all, or one each): decay x (parameter - centre) is added
   * to the gradient, as by a penalty of half the decay times the square.
   */
  readonly decay?: number | ArrayLike<number>;
  /** Where the decay pulls to, one number for each parameter; 0 if not given. */
  readonly centre?: ArrayLike<number>;
  /** Points in a batch; all of them if not given. */
  readonly batch?: number;
  readonly precision?: Precision;
}

/** Where a training run stands; a value: `advance` gives a new one. */
export interface State {
  readonly step: number;
  readonly parameters: Numbers;
  /** Adam's two moments; the first is the velocity of gradient descent with momentum. */
  readonly moments: readonly [Numbers, Numbers];
  /** The order in which batches take the points. */
  readonly order?: Int32Array;
  /** The mean loss before each step of the last burst, over its batch and without the decay. */
  readonly losses: Float64Array;
  /** The last parameters of known finite loss among every sixteenth step's. */
  readonly finite: { readonly step: number; readonly parameters: Numbers };
  /** The step whose loss was not finite: training ends there. */
  readonly diverged?: number;
}

/** Called before each step with the loss there; answers true to stop without taking it. */
export type Watch = (loss: number, step: number) => boolean;

const savedEvery = 16;

/** A run at its start. Throws RangeError when the number of parameters is wrong. */
export function start({ architecture, precision = "float32" }: Task, initial: Numbers): State {
  const count = parameterCount(architecture);
  if (initial.length !== count) {
    throw new RangeError(`${count} parameters expected, given ${initial.length}`);
  }
  const parameters = zeros(count, precision);
  parameters.set(initial);
  const moments = [zeros(count, precision), zeros(count, precision)] as const;
  const finite = { step: 0, parameters };
  return { step: 0, parameters, moments, losses: new Float64Array(0), finite };
}

/**
 * Goes on by `steps` steps, or until `watch` says so or the loss is not finite. The same steps give
 * the same bits however they are divided into bursts. Batches need `random`, the same source for a
 * whole run.
 */
export function advance(
  task: Task,
  state: State,
  steps: number,
  { watch, random }: { readonly watch?: Watch; readonly random?: Random } = {}
): State {
  if (state.diverged !== undefined) return state;
  const { architecture, loss, rate, precision = "float32" } = task;
  const count = state.parameters.length;
  return workspace(precision, (space) => {
    const chain = space.chain(architecture.sizes, architecture.activation);
    const theta = space.put(state.parameters);
    const kept = space.put(state.finite.parameters);
    const slope = space.reserve(count);
    const moments = [space.put(state.moments[0]), space.put(state.moments[1])] as const;
    const move = mover(space, task, count, theta, slope, moments);
    const batches = new Batches(space, task, random, state.order);
    const losses: number[] = [];
    let { step } = state;
    let safe = state.finite.step;
    let diverged: number | undefined;
    for (const end = step + steps; step < end; step++) {
      const batch = batches.at(step);
      const value = space.gradient(chain, loss, 1 / batch.rows, batch, theta, slope);
      if (!Number.isFinite(value)) {
        diverged = step;
        break;
      }
      losses.push(value);
      if (step % savedEvery === 0) {
        space.copy(count, theta, kept);
        safe = step;
      }
      if (watch?.(value, step)) break;
      move(step, rate(step));
    }
    return {
      step,
      parameters: space.read(theta, count),
      moments: [space.read(moments[0], count), space.read(moments[1], count)],
      ...(batches.order && { order: batches.order }),
      losses: Float64Array.from(losses),
      finite: { step: safe, parameters: space.read(kept, count) },
      ...(diverged !== undefined && { diverged })
    };
  });
}

/** What takes a step along the gradient at `slope`, decay included. */
function mover(
  space: Workspace,
  { decay = 0, centre, optimiser = adam }: Task,
  count: number,
  theta: Place,
  slope: Place,
  moments: readonly [Place, Place]
): (step: number, rate: number) => void {
  const each =
    typeof decay === "number" ? new Float64Array(count).fill(decay) : Float64Array.from(decay);
  const factor = space.put(each);
  const pull = centre && space.put(each.map((value, i) => value * (centre[i] ?? 0)));
  const decays = each.some((value) => value !== 0);
  const descend = descent(space, optimiser, count, theta, slope, moments);
  return (step, rate) => {
    if (decays) space.addProduct(count, 1, factor, theta, slope);
    if (decays && pull) space.combine(count, 1, slope, -1, pull, slope);
    descend(step, rate);
  };
}

function descent(
  space: Workspace,
  optimiser: Optimiser,
  count: number,
  theta: Place,
  slope: Place,
  moments: readonly [Place, Place]
): (step: number, rate: number) => void {
  if (optimiser.name === "sgd") {
    const [velocity] = moments;
    return (_step, rate) => {
      space.combine(count, optimiser.momentum ?? 0, velocity, 1, slope, velocity);
      space.combine(count, 1, theta, -rate, velocity, theta);
    };
  }
  const { beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8 } = optimiser;
  return (step, rate) => {
    const full = [fullness(beta1, step + 1), fullness(beta2, step + 1)] as const;
    space.adam(count, theta, slope, moments, rate, [beta1, beta2], full, epsilon);
  };
}

/** The data of each step: all of them, or consecutive parts of a fresh order in each epoch. */
class Batches {
  readonly #x: Place;
  readonly #y: Place;
  readonly #rows: number;

  constructor(
    private readonly space: Workspace,
    private readonly task: Task,
    private readonly random: Random | undefined,
    public order: Int32Array | undefined
  ) {
    const { data, batch = data.rows } = task;
    this.#rows = Math.min(batch, data.rows);
    if (this.#rows < data.rows && !random) throw new Error("batches need random numbers");
    this.#x = space.put(data.x);
    this.#y = space.put(data.y);
    if (order) this.#arrange(order);
  }

  at(step: number): PlacedBatch {
    const { rows } = this.task.data;
    const from = (step % Math.floor(rows / this.#rows)) * this.#rows;
    if (this.#rows < rows && from === 0 && this.random) {
      this.order = permutation(rows, this.random);
      this.#arrange(this.order);
    }
    return { x: this.#x, y: this.#y, rows: this.#rows, from };
  }

  #arrange(order: Int32Array): void {
    const { data, architecture } = this.task;
    const last = architecture.sizes.length - 1;
    this.space.write(this.#x, arranged(data.x, architecture.sizes[0] ?? 0, order));
    this.space.write(this.#y, arranged(data.y, architecture.sizes[last] ?? 0, order));
  }
}

/** Rows of `width` numbers in another order. */
function arranged(from: ArrayLike<number>, width: number, order: Int32Array): Float64Array {
  const to = new Float64Array(order.length * width);
  order.forEach((row, i) => {
    for (let j = 0; j < width; j++) to[i * width + j] = from[row * width + j] ?? 0;
  });
  return to;
}
