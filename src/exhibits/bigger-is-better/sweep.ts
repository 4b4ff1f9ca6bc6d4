import { exp, log1p } from "../../models/kernels";
import {
  advance,
  draw,
  halfCosine,
  meanLoss,
  outputs,
  type State,
  spreadOfEach,
  start,
  type Task
} from "../../models/network";
import { sigmoid } from "../../models/network/curvature";
import type { Repeatable } from "../../models/network/second-opinion";
import { stream } from "../../models/random";
import { type Problem, problemOf, type Sample } from "./data";
import type { Settings } from "./parameters";
import { architectureOf, type Recipe, recipes, spreadsOf } from "./recipes";
import type { Line, Picture, Result } from "./result";

const sweptWidths = [2, 4, 8, 16, 32, 64, 128, 256];
/** Cells along a side of the pictures. */
export const cells = 40;
const lossesKept = 100;

interface Run {
  readonly width: number;
  readonly penalised: boolean;
  readonly task: Task;
  state: State;
  readonly losses: number[];
  readonly at: number[];
}

/** Networks of all widths, without and with the penalty, trained in step. */
export class Sweep {
  readonly recipe: Recipe;
  readonly runs: readonly Run[];
  readonly #problem: Problem;
  readonly #widths: readonly number[];
  readonly #grid: Float64Array;

  constructor(private readonly values: Settings) {
    this.recipe = recipes[values.task];
    this.#problem = problemOf(values);
    this.#widths = [...new Set([...sweptWidths, values.width])].sort((a, b) => a - b);
    this.#grid = gridOf(this.recipe.reach);
    this.runs = [false, true].flatMap((penalised) =>
      this.#widths.map((width) => this.#run(width, penalised))
    );
  }

  /** Takes one network to a step. */
  train(run: Run, goal: number): void {
    const from = run.state.step;
    run.state = advance(run.task, run.state, goal - from);
    if (run.width !== this.values.width) return;
    const every = Math.max(1, Math.ceil(this.recipe.steps / lossesKept));
    run.state.losses.forEach((loss, i) => {
      if ((from + i) % every !== 0) return;
      run.at.push(from + i);
      run.losses.push(loss);
    });
  }

  result(step: number): Result {
    const { training, wrong } = this.#problem;
    const count = this.#widths.length;
    return {
      step,
      steps: this.recipe.steps,
      ...training,
      wrong,
      widths: this.#widths,
      lines: [this.#line(this.runs.slice(0, count)), this.#line(this.runs.slice(count))],
      pictures: [this.#picture(false), this.#picture(true)]
    };
  }

  /** The penalised network on show, for another engine. */
  repeatable(): Repeatable {
    const { width } = this.values;
    const { task } = this.#run(width, true);
    return { task, initial: this.#start(width), steps: this.recipe.steps };
  }

  #start(width: number): Float64Array<ArrayBuffer> {
    const { values, recipe } = this;
    const random = stream(values.seed, "start", width);
    return draw(architectureOf(recipe, width), spreadsOf(recipe, width), random);
  }

  #run(width: number, penalised: boolean): Run {
    const { values, recipe } = this;
    const architecture = architectureOf(recipe, width);
    const task: Task = {
      architecture,
      loss: recipe.loss,
      data: { rows: values.n, ...this.#problem.training },
      rate: halfCosine(recipe.rate, recipe.steps),
      decay: penalised ? this.#decay(width) : 0
    };
    return { width, penalised, task, state: start(task, this.#start(width)), losses: [], at: [] };
  }

  #decay(width: number): number | Float64Array {
    const { penalty, units } = this.values;
    if (units === "weight") return penalty;
    const sd = spreadOfEach(
      architectureOf(this.recipe, width),
      spreadsOf(this.recipe, width, true)
    );
    return sd.map((spread) => penalty / (spread * spread));
  }

  #line(runs: readonly Run[]): Line {
    const { test } = this.#problem;
    const read = runs.map((run) => score(run, test));
    return {
      trainLoss: runs.map((run) => this.#trainLoss(run)),
      testLoss: read.map(({ loss }) => loss),
      testError: read.map(({ error }) => error),
      diverged: runs.filter(({ state }) => state.diverged !== undefined).map(({ width }) => width)
    };
  }

  #picture(penalised: boolean): Picture {
    const { width } = this.values;
    const run = this.runs.find((one) => one.width === width && one.penalised === penalised) as Run;
    const { task } = run;
    const f = outputs(task.architecture, known(run.state), this.#grid, "float32");
    return {
      width,
      grid: Float32Array.from(f, (value) => (task.loss === "logistic" ? sigmoid(value) : value)),
      trainError: score(run, this.#problem.training).error,
      losses: [...run.losses],
      at: [...run.at]
    };
  }

  #trainLoss({ task, state }: Run): number {
    return meanLoss(task.architecture, task.loss, known(state), task.data, "float32");
  }
}

/** See Sweep.repeatable. */
export const repeatable = (values: Settings): Repeatable => new Sweep(values).repeatable();

/** Mean loss of a sample, and the share of it read wrongly; for numbers the loss again. */
function score({ task, state }: Run, { x, y }: Sample): { loss: number; error: number } {
  const f = outputs(task.architecture, known(state), x, "float32");
  let loss = 0;
  let misread = 0;
  for (let i = 0; i < y.length; i++) {
    const [value, target] = [f[i] as number, y[i] as number];
    if (task.loss === "squared") loss += (value - target) * (value - target);
    else {
      loss += log1p(exp(-Math.abs(value))) + Math.max(0, value) - target * value;
      if (value > 0 !== target > 0.5) misread++;
    }
  }
  loss /= y.length;
  return { loss, error: task.loss === "squared" ? loss : misread / y.length };
}

/** The parameters of a run, or the last that were finite. */
const known = ({ diverged, parameters, finite }: State) =>
  diverged === undefined ? parameters : finite.parameters;

function gridOf(reach: number): Float64Array {
  const places = new Float64Array(2 * cells * cells);
  for (let i = 0; i < cells * cells; i++) {
    places[2 * i] = reach * ((2 * (i % cells) + 1) / cells - 1);
    places[2 * i + 1] = reach * ((2 * Math.floor(i / cells) + 1) / cells - 1);
  }
  return places;
}
