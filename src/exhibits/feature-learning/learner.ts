import { cos } from "../../models/kernels";
import type { Matrix } from "../../models/linalg";
import {
  type Architecture,
  advance,
  draw,
  layersOf,
  outputs,
  type State,
  start,
  type Task
} from "../../models/network";
import type { Repeatable } from "../../models/network/second-opinion";
import { stream } from "../../models/random";
import { errorOf, type Study } from "./data";
import type { Settings } from "./parameters";
import type { Trace } from "./result";

export const limit = 500;

/** d-units-1; small first weights, smaller output weights, so that features have to be learned. */
export const architectureOf = ({ inputs, units }: Settings): Architecture => ({
  sizes: [inputs, units, 1],
  activation: "relu"
});

export function initialOf(settings: Settings): Float64Array<ArrayBuffer> {
  const { inputs, units, spread, seed } = settings;
  const bias = 0.2 * spread;
  return draw(
    architectureOf(settings),
    [
      { weights: spread / Math.sqrt(inputs), biases: bias },
      { weights: (0.3 * spread) / Math.sqrt(units), biases: bias }
    ],
    stream(seed, "weights")
  );
}

/** One of the two networks as it trains: full batches, Adam, a rate that falls to 0. */
export class Learner {
  readonly architecture: Architecture;
  readonly task: Task;
  readonly #steps: number[] = [];
  readonly #errors: number[] = [];
  readonly #shares: number[] = [];
  #state: State;
  #loss = Number.NaN;

  constructor(
    private readonly settings: Settings,
    private readonly study: Study,
    private readonly initial: Float64Array<ArrayBuffer>,
    penalty: number
  ) {
    this.architecture = architectureOf(settings);
    const decay = new Float64Array(initial.length);
    for (const { weights, biases } of layersOf(this.architecture)) {
      decay.fill(penalty, weights, biases);
    }
    const { x, y } = study.training;
    this.task = {
      architecture: this.architecture,
      loss: "squared",
      data: { rows: x.rows, x: x.data, y },
      rate: (step) => 0.005 * (1 + cos((Math.PI * step) / limit)),
      decay
    };
    this.#state = start(this.task, initial);
    this.#measure();
  }

  get parameters(): Float64Array<ArrayBuffer> {
    const { diverged, finite, parameters } = this.#state;
    return Float64Array.from(diverged === undefined ? parameters : finite.parameters);
  }

  get repeatable(): Repeatable {
    return { task: this.task, initial: this.initial, steps: limit };
  }

  train(goal: number): void {
    const steps = goal - this.#state.step;
    if (steps <= 0 || this.#state.diverged !== undefined) return;
    this.#state = advance(this.task, this.#state, steps);
    this.#loss = this.#state.losses.at(-1) ?? this.#loss;
    this.#measure();
  }

  get trace(): Trace {
    return {
      steps: [...this.#steps],
      errors: [...this.#errors],
      shares: [...this.#shares],
      trainLoss: this.#loss,
      diverged: this.#state.diverged !== undefined,
      units: this.#units().map(([along, across]) => [along, across])
    };
  }

  #measure(): void {
    const { test } = this.study;
    const guesses = outputs(this.architecture, this.parameters, test.x.data, "float32");
    this.#steps.push(this.#state.step);
    this.#errors.push(errorOf(guesses, test, this.settings.task));
    let [along, all] = [0, 0];
    for (const [a, b] of this.#units()) {
      along += a * a;
      all += a * a + b * b;
    }
    this.#shares.push(all > 0 ? along / all : 0);
  }

  /** Every unit's first weights times the size of its output weight, along and across. */
  #units(): [along: number, across: number][] {
    const { inputs, units } = this.settings;
    const { hidden } = this.study;
    const [first, last] = layersOf(this.architecture);
    const theta = this.parameters;
    return Array.from({ length: units }, (_, j) => {
      const weight = (k: number) => theta[(first?.weights ?? 0) + k * units + j] as number;
      const size = Math.abs(theta[(last?.weights ?? 0) + j] as number);
      let square = 0;
      for (let k = 0; k < inputs; k++) square += weight(k) * weight(k);
      let inside = 0;
      let signed = 0;
      for (let r = 0; r < hidden.rows; r++) {
        signed = projection(hidden, r, inputs, weight);
        inside += signed * signed;
      }
      const along = hidden.rows === 1 ? signed : Math.sqrt(inside);
      return [size * along, size * Math.sqrt(Math.max(0, square - inside))];
    });
  }
}

function projection(
  { data }: Matrix,
  row: number,
  d: number,
  weight: (k: number) => number
): number {
  let sum = 0;
  for (let k = 0; k < d; k++) sum += (data[row * d + k] as number) * weight(k);
  return sum;
}
