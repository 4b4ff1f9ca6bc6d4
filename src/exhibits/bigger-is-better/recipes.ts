import type { LossName } from "../../models/kernels";
import { type Architecture, type Spread, spreads } from "../../models/network";
import type { TaskName } from "./parameters";

/** How networks are built and trained on a task. */
export interface Recipe {
  readonly activation: "tanh" | "relu";
  /** Weights start from N(0, gain²/fan-in), hidden biases from N(0, bias²), the last at 0. */
  readonly gains: readonly [number, number];
  readonly bias: number;
  readonly rate: number;
  readonly steps: number;
  readonly loss: LossName;
  /** Half the side of the square that is drawn. */
  readonly reach: number;
}

export const recipes: Readonly<Record<TaskName, Recipe>> = {
  moons: {
    activation: "tanh",
    gains: [1.5, 1],
    bias: 1,
    rate: 0.02,
    steps: 1500,
    loss: "logistic",
    reach: 2.7
  },
  spirals: {
    activation: "relu",
    gains: [1.41, 1.41],
    bias: 0.5,
    rate: 0.02,
    steps: 2000,
    loss: "logistic",
    reach: 2.5
  },
  rings: {
    activation: "relu",
    gains: [1.41, 1.41],
    bias: 0.5,
    rate: 0.01,
    steps: 2000,
    loss: "squared",
    reach: 1.5
  }
};

export const architectureOf = ({ activation }: Recipe, width: number): Architecture => ({
  sizes: [2, width, 1],
  activation
});

/** Spreads at the start; `prior` gives the last bias, which starts at 0, a spread of 1. */
export const spreadsOf = (recipe: Recipe, width: number, prior = false): Spread[] =>
  spreads(architectureOf(recipe, width), recipe.gains, [recipe.bias, prior ? 1 : 0]);
