import type { Numbers } from "../../models/kernels";
import {
  type Architecture,
  advance,
  constant,
  draw,
  meanLoss,
  type State,
  start,
  type Task
} from "../../models/network";
import { gaussNewtonEigenvalues } from "../../models/network/curvature";
import type { Repeatable } from "../../models/network/second-opinion";
import { stream } from "../../models/random";
import type { Problem } from "./data";
import { type Noise, noises, type Settings } from "./parameters";
import { architectureOf, priorUnits, type Recipe, type Size, spreadsOf } from "./recipes";
import { type Lines, surroundings } from "./surroundings";

/** A network that learns until its loss is at the stop, and is measured there. */
export class Learner {
  readonly losses: number[] = [];
  readonly at: number[] = [];
  arrived = false;
  readonly #architecture: Architecture;
  readonly #task: Task;
  #state: State;
  #testLoss: { readonly step: number; readonly value: number } | undefined;
  readonly #eigenvalues = new Map<boolean, Float64Array>();
  readonly #lines = new Map<string, Map<Noise, Lines>>();

  constructor(
    private readonly problem: Problem,
    private readonly recipe: Recipe,
    readonly size: Size,
    private readonly settings: Pick<Settings, "seed" | "stop">
  ) {
    this.#architecture = architectureOf(recipe, size);
    const { architecture, loss } = { architecture: this.#architecture, loss: recipe.loss };
    this.#task = { architecture, loss, data: problem.training, rate: constant(recipe.rate) };
    this.#state = start(this.#task, this.#initial());
  }

  get diverged(): boolean {
    return this.#state.diverged !== undefined;
  }

  get finished(): boolean {
    return this.arrived || this.diverged || this.#state.step >= this.recipe.limit;
  }

  /** Takes it to a step, or to the stop if that comes before. */
  train(goal: number): void {
    if (this.finished) return;
    const steps = Math.min(goal, this.recipe.limit) - this.#state.step;
    const watch = (loss: number) => {
      this.arrived = loss <= this.settings.stop;
      return this.arrived;
    };
    this.#state = advance(this.#task, this.#state, steps, { watch });
    const [first] = this.#state.losses;
    if (this.at.length === 0 && first !== undefined) this.#note(first, 0);
    const last = this.#state.losses.at(-1);
    if (last === undefined) return;
    this.#note(last, this.arrived ? this.#state.step : this.#state.step - 1);
  }

  get parameters(): Numbers {
    return this.diverged ? this.#state.finite.parameters : this.#state.parameters;
  }

  get trainLoss(): number {
    return this.losses.at(-1) ?? this.#loss(this.problem.training);
  }

  get testLoss(): number {
    const { step } = this.#state;
    if (this.#testLoss?.step !== step) {
      this.#testLoss = { step, value: this.#loss(this.problem.test) };
    }
    return this.#testLoss.value;
  }

  /** Its training as far as it goes, for another engine. */
  get repeatable(): Repeatable {
    return { task: this.#task, initial: this.#initial(), steps: Math.max(1, this.#state.step) };
  }

  /** Curvatures of the training loss, largest first, by the Gauss-Newton matrix. */
  eigenvalues(inPriorUnits: boolean): Float64Array {
    let known = this.#eigenvalues.get(inPriorUnits);
    if (!known) {
      known = gaussNewtonEigenvalues(
        this.#architecture,
        this.recipe.loss,
        this.parameters,
        this.problem.training,
        ...(inPriorUnits ? [priorUnits(this.recipe, this.size)] : [])
      );
      this.#eigenvalues.set(inPriorUnits, known);
    }
    return known;
  }

  /** How the training loss rises at the radius, for each way of moving. */
  rises(radius: number): Map<Noise, Lines> {
    return this.#remembered(String(radius), () => this.#around(noises, radius, [1]));
  }

  /** How it rises along random lines; 1 is the radius. */
  lines(noise: Noise, radius: number, distances: readonly number[]): Lines {
    const found = this.#remembered(`${noise} ${radius}`, () =>
      this.#around([noise], radius, distances)
    );
    return found.get(noise) as Lines;
  }

  #around(moves: readonly Noise[], radius: number, distances: readonly number[]) {
    const { parameters } = this;
    const solution = { ...this.#task, parameters };
    return surroundings(solution, moves, radius, distances, this.settings.seed);
  }

  #remembered(name: string, make: () => Map<Noise, Lines>): Map<Noise, Lines> {
    const known = this.#lines.get(name) ?? make();
    if (this.#lines.size > 20) this.#lines.clear();
    this.#lines.set(name, known);
    return known;
  }

  #initial(): Float64Array<ArrayBuffer> {
    const { depth, width } = this.size;
    const random = stream(this.settings.seed, "start", depth, width);
    return draw(this.#architecture, spreadsOf(this.recipe, this.size), random);
  }

  #note(loss: number, step: number): void {
    if (this.at.at(-1) === step) return;
    this.losses.push(loss);
    this.at.push(step);
  }

  #loss(data: Problem["test"]): number {
    return meanLoss(this.#architecture, this.recipe.loss, this.parameters, data, "float32");
  }
}
