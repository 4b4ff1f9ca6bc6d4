import { zeros } from "../architecture";
import { outputs } from "../gradient";
import { constant, halfCosine } from "../optimiser";
import { errorWeight, type Functions, type Posterior, priorSpread } from "../sampling";
import { advance, type State, start, type Task } from "../train";

/** Gives other work a turn; called every few milliseconds. */
export type Breathe = () => Promise<void>;

/** Training by Adam, its rate along half a cosine. */
export interface Recipe {
  readonly steps: number;
  readonly rate: number;
}

/** What the prior adds to the gradient of the mean squared error, for each parameter's unit. */
function decayOf(posterior: Posterior): Float64Array {
  const share = 1 / (errorWeight(posterior) * posterior.data.rows);
  return priorSpread(posterior).map((sd) => share / (sd * sd));
}

/**
 * The minimisation of a posterior's energy, in units of the mean squared error. Unless `penalised`
 * the prior has no say; `centre` moves the prior's mean, `y` replaces the targets.
 */
export function taskOf(
  posterior: Posterior,
  { steps, rate }: Recipe,
  options: {
    readonly penalised?: boolean;
    readonly centre?: ArrayLike<number>;
    readonly y?: ArrayLike<number>;
  } = {}
): Task {
  const { architecture, data } = posterior;
  const { penalised = true, centre, y = data.y } = options;
  return {
    architecture,
    loss: "squared",
    data: { ...data, y },
    rate: halfCosine(rate, steps),
    decay: penalised ? decayOf(posterior) : 0,
    ...(centre && { centre })
  };
}

/** The same by stochastic gradient descent in batches, at a constant rate. */
export const wanderingTask = (posterior: Posterior, rate: number, batch: number): Task => ({
  ...taskOf(posterior, { steps: 1, rate }),
  rate: constant(rate),
  optimiser: { name: "sgd" },
  batch
});

/** A network as trained; where the loss was no longer finite, as it was last. */
export interface Fit {
  readonly parameters: ArrayLike<number>;
  readonly diverged: boolean;
}

export const fitOf = ({ diverged, parameters, finite }: State): Fit => ({
  parameters: diverged === undefined ? parameters : finite.parameters,
  diverged: diverged !== undefined
});

const burst = 400;

/** Trains to the end of the recipe. Without data the prior's centre is the answer, if it counts. */
export async function train(
  task: Task,
  initial: Float64Array<ArrayBuffer>,
  steps: number,
  breathe: Breathe
): Promise<Fit> {
  if (task.data.rows === 0) {
    const centre = task.centre ?? zeros(initial.length, "float64");
    return { parameters: task.decay === 0 ? initial : centre, diverged: false };
  }
  let state = start(task, initial);
  for (let done = 0; done < steps; done += burst) {
    state = advance(task, state, Math.min(burst, steps - done));
    await breathe();
  }
  return fitOf(state);
}

/** The functions of networks with one output, at `places`. */
export const functionsOf = (
  { architecture }: Posterior,
  all: readonly ArrayLike<number>[],
  places: ArrayLike<number>
): Functions =>
  all.map((parameters) => outputs(architecture, parameters, places, "float64") as Float64Array);
