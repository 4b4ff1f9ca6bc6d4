import { agreeing, classes } from "../../models/digits";
import {
  advance,
  type Data,
  halfCosine,
  oneHot,
  outputs,
  type State,
  spreadOfEach,
  start,
  type Task
} from "../../models/network";
import { laplaceInPieces } from "../../models/network/curvature";
import type { Repeatable } from "../../models/network/second-opinion";
import { architecture, looks, priorOf, rate, steps } from "./recipe";
import type { Course, Parts } from "./result";
import { type Study, tests } from "./study";

export const replacedAt = (percent: number, n: number): number => Math.round((percent * n) / 100);

/** Steps at a stretch: some five milliseconds. */
const longest = 40;

/** A network in training: at the mode of its posterior in the end. */
export class Network {
  /** What it reads in the training images now. */
  read: Uint8Array = new Uint8Array();
  #state: State;
  readonly #task: Task;
  readonly #given: Uint8Array;
  readonly #train: number[] = [];
  readonly #test: number[] = [];
  #evidence: Parts | null = null;
  #step = 0;

  constructor(
    private readonly study: Study,
    private readonly share: number,
    private readonly scale: number
  ) {
    const { n, x } = study;
    this.#given = study.corrupted(replacedAt(share, n));
    const data: Data = { rows: n, x, y: oneHot(this.#given, classes) };
    this.#task = {
      architecture,
      loss: "cross-entropy",
      data,
      rate: halfCosine(rate, steps),
      decay: spreadOfEach(architecture, priorOf(scale)).map((sd) => 1 / (sd * sd * n))
    };
    this.#state = start(this.#task, study.initial);
    this.#look();
  }

  get step(): number {
    return this.#step;
  }

  get course(): Course {
    return {
      share: this.share,
      scale: this.scale,
      train: [...this.#train],
      test: [...this.#test],
      evidence: this.#evidence,
      diverged: this.#state.diverged !== undefined
    };
  }

  /** Its whole training, for another engine. */
  get repeatable(): Repeatable {
    return { task: this.#task, initial: this.study.initial, steps };
  }

  /** Trains for a while, at most to the next step at which it is looked at; true once it is there. */
  go(): boolean {
    const goal = looks[this.#train.length] as number;
    const burst = Math.min(goal - this.#step, longest);
    this.#state = advance(this.#task, this.#state, burst);
    this.#step += burst;
    if (this.#step < goal) return false;
    this.#look();
    return true;
  }

  /** Weighs the trained network, piece by piece. */
  *weigh(): Generator<void> {
    const prior = priorOf(this.scale);
    const parts = yield* laplaceInPieces(architecture, this.#weights(), this.#task.data, prior);
    this.#evidence = {
      fit: parts.logLikelihood,
      prior: parts.logPrior,
      determinant: parts.logOccam
    };
  }

  #weights(): State["parameters"] {
    const { diverged, finite, parameters } = this.#state;
    return diverged === undefined ? parameters : finite.parameters;
  }

  #look(): void {
    const { n, x, testX, test } = this.study;
    this.read = this.#reading(x);
    this.#train.push(agreeing(this.read, this.#given) / n);
    this.#test.push(agreeing(this.#reading(testX), test.labels) / tests);
  }

  #reading(x: Float64Array): Uint8Array {
    const f = outputs(architecture, this.#weights(), x, "float32");
    return Uint8Array.from({ length: f.length / classes }, (_, i) => {
      let best = 0;
      for (let c = 1; c < classes; c++) {
        if ((f[i * classes + c] as number) > (f[i * classes + best] as number)) best = c;
      }
      return best;
    });
  }
}
