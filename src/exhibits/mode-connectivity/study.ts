import { Remembered } from "../../lab/remembered";
import type { Numbers } from "../../models/kernels";
import {
  type Architecture,
  advance,
  constant,
  draw,
  layersOf,
  parameterCount,
  type State,
  spreads,
  start,
  type Task
} from "../../models/network";
import { type Aligned, aligned, bend, type CurveState, straight } from "../../models/network/paths";
import type { Repeatable } from "../../models/network/second-opinion";
import { type Random, stream } from "../../models/random";
import { type Problem, problemOf } from "./data";
import type { Settings } from "./parameters";

export const endSteps = 1000;
export const curveSteps = 600;
const rate = constant(0.01);

/** A curve between A and B, as B is or relabelled, and where its random places come from. */
interface Bending {
  state: CurveState;
  readonly random: Random;
}

/** Networks and curves of one state, trained as far as was asked. Goals count from the start. */
export class Study {
  readonly problem: Problem;
  readonly architecture: Architecture;
  readonly asked = new Set<string>();
  readonly #task: Task;
  readonly #decay: Float64Array;
  readonly #states: Map<string, State> = new Map();
  readonly #curves: Map<boolean, Bending> = new Map();
  readonly #aligned: Map<string, Aligned> = new Map();

  constructor(private readonly settings: Settings) {
    const { width, penalty } = settings;
    this.problem = problemOf(settings);
    this.architecture = { sizes: [2, width, width, 1], activation: "relu" };
    this.#decay = new Float64Array(parameterCount(this.architecture));
    for (const { weights, biases } of layersOf(this.architecture)) {
      this.#decay.fill(penalty, weights, biases);
    }
    this.#task = {
      architecture: this.architecture,
      loss: "logistic",
      data: this.problem.training,
      rate,
      decay: this.#decay
    };
  }

  /** Steps that a network has taken. */
  stepOf = (name: string): number => this.#state(name).step;

  train(name: string, goal: number): void {
    const state = this.#state(name);
    if (goal > state.step) {
      this.#states.set(name, advance(this.#task, state, goal - state.step));
    }
  }

  network(name: string): Numbers {
    const { diverged, parameters: now, finite } = this.#state(name);
    return diverged === undefined ? now : finite.parameters;
  }

  /** A trained network with its units in the order most like A's. */
  alignedToA(name: string): Aligned {
    const known = this.#aligned.get(name);
    if (known) return known;
    const found = aligned(this.architecture, this.network("a"), this.network(name));
    this.#aligned.set(name, found);
    return found;
  }

  end = (relabelled: boolean): Numbers =>
    relabelled ? this.alignedToA("b").parameters : this.network("b");

  bent = (relabelled: boolean): number => this.#curves.get(relabelled)?.state.step ?? 0;

  bend(relabelled: boolean, goal: number): void {
    const bending = this.#bending(relabelled);
    const { state, random } = bending;
    if (goal <= state.step) return;
    const { problem, architecture } = this;
    const task = { architecture, loss: "logistic", data: problem.training, rate } as const;
    bending.state = bend({ ...task, decay: this.#decay }, state, goal - state.step, random);
  }

  curve = (relabelled: boolean): CurveState => this.#bending(relabelled).state;

  /** The whole training of a network, for another engine. */
  repeatable = (name: string): Repeatable => ({
    task: this.#task,
    initial: this.#initial(name),
    steps: endSteps
  });

  get diverged(): boolean {
    return [...this.#states.values(), ...[...this.#curves.values()].map(({ state }) => state)].some(
      ({ diverged }) => diverged !== undefined
    );
  }

  #state(name: string): State {
    const known = this.#states.get(name);
    if (known) return known;
    const state = start(this.#task, this.#initial(name));
    this.#states.set(name, state);
    return state;
  }

  #initial(name: string): Float64Array<ArrayBuffer> {
    const spread = spreads(this.architecture, 1.41, 0.2);
    return draw(this.architecture, spread, stream(this.settings.seed, "network", name));
  }

  #bending(relabelled: boolean): Bending {
    const known = this.#curves.get(relabelled);
    if (known) return known;
    const state = straight(this.network("a"), this.end(relabelled));
    const bending = { state, random: stream(this.settings.seed, "places") };
    this.#curves.set(relabelled, bending);
    return bending;
  }
}

const studies = new Remembered<Study>(4);

/**
 * The study of a state. What only looks at its networks elsewhere finds them trained. A state asked
 * for once more is trained anew: the page remembers its answers, so it is to be watched.
 */
export function studyOf(settings: Settings): Study {
  const { aligned: _, plane: __, t: ___, ...training } = settings;
  const name = JSON.stringify(training);
  const state = JSON.stringify(settings);
  let study = studies.get(name) ?? studies.keep(name, new Study(settings));
  if (study.asked.has(state)) study = studies.keep(name, new Study(settings));
  study.asked.add(state);
  return study;
}
