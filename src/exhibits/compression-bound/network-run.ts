import { errorOf, type Problem, problemOf } from "./data";
import { nearestSize, sizes, write } from "./message";
import { levelsOf, type Settings } from "./parameters";
import type { Candidate, Shown } from "./result";
import { scored } from "./scored";
import { architectureOf, networkSays, placeOf, type Subspace, subspace } from "./subspace";
import { SubspaceTraining } from "./subspace-training";
import { mostNumbersInWidths } from "./widths";

export const plans = {
  /** One network of 64 ReLU units. */
  network: { steps: 800, roundedSteps: 300, batch: 500 },
  /** Each of a row of tanh networks. */
  widths: { steps: 500, roundedSteps: 200, batch: 300 }
} as const;

/** A message, and the step it was made at. */
export interface Sent {
  readonly shown: Shown;
  readonly at: number;
}

/** One network that is trained within a subspace and sent as a message. */
export class NetworkRun {
  readonly training: SubspaceTraining;
  readonly course = {
    at: [] as number[],
    unrounded: [] as number[],
    train: [] as number[],
    chernoff: [] as number[]
  };
  readonly #problem: Problem;
  readonly #dictionary: number;
  readonly #space: Subspace;
  readonly #levels: number;
  #best: Sent | undefined;

  constructor(
    private readonly values: Settings,
    width: number,
    plan: "network" | "widths",
    problem?: Problem
  ) {
    this.#problem = problem ?? problemOf(values);
    this.#dictionary = values.seed % 256;
    this.#levels = levelsOf(values);
    const most = plan === "widths" ? mostNumbersInWidths : (sizes.at(-1) as number);
    const size = nearestSize(values.numbers, most);
    const activation = plan === "network" ? "relu" : "tanh";
    this.#space = subspace(this.#dictionary, architectureOf(width, activation), size);
    this.training = new SubspaceTraining(this.#space, this.#problem.training, {
      ...plans[plan],
      levels: this.#levels
    });
  }

  /**
   * Enters in the course what a receiver of the message would get wrong if it were sent now. Gives the
   * message of least bound so far: a bound that holds for all messages at once lets one choose.
   */
  look(): Sent {
    const { training } = this.#problem;
    // Once z is rounded at every step, what it is before rounding no longer counts.
    const unrounded =
      this.training.scale === undefined
        ? errorOf(networkSays(this.#space, this.training.z, training), training)
        : (this.course.unrounded.at(-1) as number);
    const message = {
      size: this.#space.size,
      levels: this.#levels,
      dictionary: this.#dictionary,
      ...this.training.symbols()
    };
    const one: Candidate = scored(
      message,
      (images) => networkSays(this.#space, placeOf(message), images),
      this.#problem,
      this.values.delta
    );
    this.course.at.push(this.training.step);
    this.course.unrounded.push(unrounded);
    this.course.train.push(one.train);
    this.course.chernoff.push(one.chernoff);
    if (!this.#best || one.chernoff < this.#best.shown.chernoff) {
      const shown: Shown = { ...one, message: write(message), unrounded };
      this.#best = { shown, at: this.training.step };
    }
    return this.#best;
  }
}
