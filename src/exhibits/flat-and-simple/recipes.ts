import type { LossName } from "../../models/kernels";
import { type Architecture, type Spread, spreads } from "../../models/network";
import type { Settings, TaskName } from "./parameters";

/** The size of a network: equal hidden layers. */
export interface Size {
  readonly depth: number;
  readonly width: number;
}

/** How networks are built and trained. */
export interface Recipe {
  readonly inputs: number;
  readonly loss: LossName;
  readonly activation: Settings["activation"];
  /** Weights start from N(0, gain²/fan-in), the first biases from N(0, bias²), others at 0. */
  readonly gain: number;
  readonly bias: number;
  readonly rate: number;
  /** A network that has not come to the stop by then has missed it. */
  readonly limit: number;
  /** From the fewest parameters to the most. */
  readonly sizes: readonly Size[];
}

const tasks: Readonly<
  Record<TaskName, Pick<Recipe, "inputs" | "loss" | "bias" | "rate" | "limit">>
> = {
  teacher: { inputs: 8, loss: "squared", bias: 0, rate: 0.01, limit: 4000 },
  spirals: { inputs: 2, loss: "logistic", bias: 0.5, rate: 0.02, limit: 6000 },
  moons: { inputs: 2, loss: "logistic", bias: 0.5, rate: 0.02, limit: 4000 }
};

const single = (...widths: number[]): Size[] => widths.map((width) => ({ depth: 1, width }));
const widths: Readonly<Record<TaskName, readonly Size[]>> = {
  teacher: single(16, 24, 32, 48, 64, 128, 256, 512),
  spirals: single(16, 24, 32, 48, 64, 128, 256, 512),
  moons: single(8, 12, 16, 24, 32, 64, 128, 256)
};
const depths = [1, 2, 3, 4].flatMap((depth) =>
  [12, 16, 24, 32, 64, 128].map((width) => ({ depth, width }))
);

/** Whether depth varies too: only where that has been studied. */
export const varied = ({ task, grid }: Pick<Settings, "task" | "grid">): boolean =>
  task === "teacher" && grid === "depth";

export function recipeOf(settings: Settings): Recipe {
  const { task, activation } = settings;
  const recipe = { ...tasks[task], activation, gain: activation === "relu" ? 1.41 : 1 };
  if (!varied(settings)) return { ...recipe, sizes: widths[task] };
  const sizes = depths.toSorted((a, b) => parametersOf(recipe, a) - parametersOf(recipe, b));
  return { ...recipe, rate: 0.005, limit: 3000, sizes };
}

export function parametersOf({ inputs }: Pick<Recipe, "inputs">, { depth, width }: Size): number {
  return (inputs + 1) * width + (depth - 1) * (width + 1) * width + width + 1;
}

export const architectureOf = (
  { inputs, activation }: Recipe,
  { depth, width }: Size
): Architecture => ({
  sizes: [inputs, ...Array.from({ length: depth }, () => width), 1],
  activation
});

export const spreadsOf = (recipe: Recipe, size: Size): Spread[] =>
  spreads(architectureOf(recipe, size), recipe.gain, [recipe.bias]);

/** The prior's units: weights by the spread they start with, biases as the weights of their layer. */
export const priorUnits = (recipe: Recipe, size: Size): Spread[] =>
  spreadsOf(recipe, size).map(({ weights }) => ({ weights, biases: weights }));
