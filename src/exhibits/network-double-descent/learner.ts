import {
  type Architecture,
  advance,
  draw,
  halfCosine,
  outputs,
  type State,
  spreads,
  start,
  type Task
} from "../../models/network";
import { gaussNewtonEigenvalues } from "../../models/network/curvature";
import type { Repeatable } from "../../models/network/second-opinion";
import { stream } from "../../models/random";
import type { Problem } from "./problem";

/** How a network, or an average of networks, does. */
export interface Score {
  readonly width: number;
  /** Mean over points of the squared errors, added up over outputs; on the training targets. */
  readonly train: number;
  /** The same for test points. */
  readonly test: number;
  /** Share of test points whose largest output is the wrong one; 0 with one output. */
  readonly error: number;
  /** The output that is looked at, along the transect. */
  readonly transect: readonly number[];
}

/** Outputs at the training points, the test points and along the transect. */
export interface Answers {
  readonly training: ArrayLike<number>;
  readonly test: ArrayLike<number>;
  readonly transect: ArrayLike<number>;
}

export const architectureOf = (problem: Problem, width: number): Architecture => ({
  sizes: [problem.inputs, width, problem.outputs],
  activation: problem.activation
});

/** A network that learns. */
export class Learner {
  #state: State;
  readonly #initial: Float64Array<ArrayBuffer>;
  readonly #task: Task;

  /** Member 0 is the network on show; others of an ensemble start from other weights. */
  constructor(
    readonly problem: Problem,
    readonly width: number,
    penalty: number,
    seed: number,
    member = 0
  ) {
    const architecture = architectureOf(problem, width);
    const start0 = spreads(architecture, problem.gains, 0);
    this.#initial = draw(architecture, start0, stream(seed, "start", width, member));
    this.#task = {
      architecture,
      loss: "squared",
      data: problem.training,
      rate: halfCosine(problem.rate, problem.steps),
      decay: penalty
    };
    this.#state = start(this.#task, this.#initial);
  }

  get step(): number {
    return this.#state.step;
  }

  get diverged(): boolean {
    return this.#state.diverged !== undefined;
  }

  get finished(): boolean {
    return this.diverged || this.step >= this.problem.steps;
  }

  /** Its whole training, for another engine. */
  get repeatable(): Repeatable {
    return { task: this.#task, initial: this.#initial, steps: this.problem.steps };
  }

  train(steps: number): void {
    const left = this.problem.steps - this.step;
    this.#state = advance(this.#task, this.#state, Math.min(steps, left));
  }

  answers(): Answers {
    const { training, test, transect } = this.problem;
    const of = (x: ArrayLike<number>) =>
      outputs(this.#task.architecture, this.#parameters(), x, "float32");
    return { training: of(training.x), test: of(test.x), transect: of(transect.x) };
  }

  score(): Score {
    return scoreOf(this.problem, this.width, this.answers());
  }

  /**
   * Eigenvalues of the Gauss-Newton matrix of the mean loss. In units of the start every weight is
   * measured by its initial spread, and biases, which start at 0, as the weights of their layer.
   */
  curvature(units: "initial" | "raw", trained = true): Float64Array {
    const { problem } = this;
    const { architecture } = this.#task;
    const spread = spreads(architecture, problem.gains, 0).map(({ weights }) => ({
      weights,
      biases: weights
    }));
    return gaussNewtonEigenvalues(
      architecture,
      "squared",
      trained ? this.#parameters() : this.#initial,
      problem.training,
      ...(units === "initial" ? [spread] : [])
    );
  }

  #parameters() {
    return this.diverged ? this.#state.finite.parameters : this.#state.parameters;
  }
}

export function scoreOf(problem: Problem, width: number, answers: Answers): Score {
  const { outputs: m, training, test, transect } = problem;
  return {
    width,
    train: loss(answers.training, training.y, training.rows),
    test: loss(answers.test, test.y, test.rows),
    error: m > 1 ? misread(answers.test, test.y, test.rows, m) : 0,
    transect: transect.at.map((_, i) => answers.transect[i * m + transect.output] as number)
  };
}

function loss(f: ArrayLike<number>, y: ArrayLike<number>, rows: number): number {
  let sum = 0;
  for (let i = 0; i < y.length; i++) {
    const off = (f[i] as number) - (y[i] as number);
    sum += off * off;
  }
  return sum / rows;
}

function misread(f: ArrayLike<number>, y: ArrayLike<number>, rows: number, m: number): number {
  let wrong = 0;
  for (let i = 0; i < rows; i++) if (largest(f, i * m, m) !== largest(y, i * m, m)) wrong++;
  return wrong / rows;
}

function largest(values: ArrayLike<number>, from: number, count: number): number {
  let best = 0;
  for (let k = 1; k < count; k++) {
    if ((values[from + k] as number) > (values[from + best] as number)) best = k;
  }
  return best;
}
