/**
 * Networks whose weights may share numbers. Each weight is a shared number plus one of its own,
 * theta_i = scale_i (shared[group_i] + own_i): without the second it is tied, as in a convolution;
 * without the first it is free; with both, and a stronger decay on what is its own, it is a residual
 * pathway (Finzi, Benton & Wilson 2021).
 */
import { type LossName, type Numbers, type Place, type Workspace, workspace } from "../kernels";
import { type Architecture, parameterCount, zeros } from "./architecture";
import type { Data } from "./data";
import { fullness, type Schedule } from "./optimiser";

/** Which parameters of a network share a number, in the order of the parameters. */
export interface Tying {
  /** Number of shared numbers. */
  readonly count: number;
  /** For each parameter, which of them is its. */
  readonly groups: Int32Array;
  /** Factor of each parameter. */
  readonly scales: Float64Array;
}

/** Full-batch Adam on the shared numbers, followed by each parameter's own. */
export interface TiedTask {
  readonly architecture: Architecture;
  readonly tying: Tying;
  readonly loss: LossName;
  readonly data: Data;
  readonly rate: Schedule;
  /** Added to the gradient: decay x number, one for each; a number whose decay is infinite stays. */
  readonly decay: ArrayLike<number>;
}

export interface TiedState {
  readonly step: number;
  /** Shared numbers, then own ones. */
  readonly numbers: Numbers;
  readonly moments: readonly [Numbers, Numbers];
  /** The mean loss before each step of the last burst, without the decay. */
  readonly losses: Float64Array;
  /** The step whose loss was not finite: training ended there, with the numbers before that step. */
  readonly diverged?: number;
}

/** A run at its start. Throws RangeError when the number of numbers is wrong. */
export function startTied(
  { architecture, tying }: TiedTask,
  initial: ArrayLike<number>
): TiedState {
  const count = tying.count + parameterCount(architecture);
  if (initial.length !== count) {
    throw new RangeError(`${count} numbers expected, given ${initial.length}`);
  }
  const moments = [zeros(count, "float32"), zeros(count, "float32")] as const;
  return {
    step: 0,
    numbers: Float32Array.from(initial),
    moments,
    losses: new Float64Array(0)
  };
}

/** The network's parameters in float32; into `to`. */
export function untied(
  { count, groups, scales }: Tying,
  numbers: ArrayLike<number>,
  to = new Float32Array(groups.length)
): Float32Array {
  for (let i = 0; i < groups.length; i++) {
    const both = (numbers[groups[i] as number] as number) + (numbers[count + i] as number);
    to[i] = (scales[i] as number) * both;
  }
  return to;
}

/** Gradients of shared and own numbers from those of the network's parameters; into `to`. */
export function gathered(
  { count, groups, scales }: Tying,
  gradient: ArrayLike<number>,
  to = new Float64Array(count + groups.length)
): Float64Array {
  to.fill(0, 0, count);
  for (let i = 0; i < groups.length; i++) {
    const slope = (scales[i] as number) * (gradient[i] as number);
    const group = groups[i] as number;
    to[count + i] = slope;
    to[group] = (to[group] as number) + slope;
  }
  return to;
}

/** Goes on by `steps` steps; the same bits however they are divided into bursts. */
export function advanceTied(task: TiedTask, state: TiedState, steps: number): TiedState {
  if (state.diverged !== undefined) return state;
  const { architecture, tying, loss, data, rate, decay } = task;
  const count = state.numbers.length;
  const dense = tying.groups.length;
  return workspace("float32", (space) => {
    const chain = space.chain(architecture.sizes, architecture.activation);
    const batch = { x: space.put(data.x), y: space.put(data.y), rows: data.rows };
    const theta = space.put(untied(tying, state.numbers));
    const slope = space.reserve(dense);
    const descent = new Descent(space, state);
    const losses: number[] = [];
    const gradient = new Float64Array(count);
    const parameters = new Float32Array(dense);
    const decays = Float64Array.from(decay);
    let { step } = state;
    let { numbers } = state;
    let diverged: number | undefined;
    for (const end = step + steps; step < end; step++) {
      const value = space.gradient(chain, loss, 1 / data.rows, batch, theta, slope);
      if (!Number.isFinite(value)) {
        diverged = step;
        break;
      }
      losses.push(value);
      gathered(tying, space.read(slope, dense), gradient);
      for (let i = 0; i < count; i++) {
        const by = decays[i] as number;
        const held = by === Number.POSITIVE_INFINITY;
        gradient[i] = held ? 0 : (gradient[i] as number) + by * (numbers[i] as number);
      }
      numbers = descent.move(gradient, step, rate(step));
      space.write(theta, untied(tying, numbers, parameters));
    }
    return {
      step,
      numbers,
      moments: descent.moments(),
      losses: Float64Array.from(losses),
      ...(diverged !== undefined && { diverged })
    };
  });
}

/** Adam as in Kingma & Ba (2015), with their constants. */
class Descent {
  readonly #numbers: Place;
  readonly #slope: Place;
  readonly #moments: readonly [Place, Place];
  readonly #count: number;

  constructor(
    private readonly space: Workspace,
    { numbers, moments }: TiedState
  ) {
    this.#count = numbers.length;
    this.#numbers = space.put(numbers);
    this.#slope = space.reserve(numbers.length);
    this.#moments = [space.put(moments[0]), space.put(moments[1])];
  }

  move(gradient: Float64Array, step: number, rate: number): Numbers {
    const full = [fullness(0.9, step + 1), fullness(0.999, step + 1)] as const;
    this.space.write(this.#slope, gradient);
    this.space.adam(
      this.#count,
      this.#numbers,
      this.#slope,
      this.#moments,
      rate,
      [0.9, 0.999],
      full,
      1e-8
    );
    return this.space.read(this.#numbers, this.#count);
  }

  moments(): readonly [Numbers, Numbers] {
    const [m, v] = this.#moments;
    return [this.space.read(m, this.#count), this.space.read(v, this.#count)];
  }
}
