import type { Matrix } from "../../models/linalg";
import {
  type Basis,
  bestForDecay,
  better,
  type Grid,
  geometricPrior,
  type PriorVariances,
  quadraticPrior,
  type Setting
} from "../../models/polynomial";
import type { Penalty, Settings, Weight } from "./parameters";

/** One soft model: decay ρ = 1/growth, scale τ, noise s, all of them fixed. */
export interface SoftModel {
  readonly penalty: Penalty;
  readonly weight: Weight;
  readonly degree: number;
  readonly decay: number;
  readonly scale: number;
  readonly noise: number;
}

/** The coefficient of the quadratic penalty (Wilson 2025, Figure 5). */
const quadraticCost = 0.01;

/** The least noise that the quadratic penalty is told of. */
export const leastNoise = 0.01;

/** The quadratic penalty is told the noise in the data; the others assume a noise of their own. */
export const softByHand = (values: Settings): SoftModel => ({
  penalty: values.penalty,
  weight: values.weight,
  degree: values.degree,
  decay: 1 / values.growth,
  scale: values.strength,
  noise: values.penalty === "quadratic" ? Math.max(leastNoise, values.noise) : values.assumed
});

/** Whether the evidence sets the strength: the quadratic penalty has none, its constant is free. */
export const usesEvidence = (values: Settings): boolean =>
  values.choose === "evidence" && values.penalty !== "quadratic";

export const basisOf = (penalty: Penalty): Basis =>
  penalty === "ordered" ? "legendre" : "monomial";

/** The prior of one soft model for n points. */
export const priorOf = (model: SoftModel, n: number): PriorVariances =>
  model.penalty === "quadratic"
    ? quadraticPrior(model.degree, quadraticCost, dataVariance(model, n))
    : geometricPrior(model.degree, model.decay, model.scale);

/**
 * The noise variance under which the quadratic penalty stands beside the plain sum of squares. Beside
 * their mean the penalty counts n times; beside their sum over 2s² it counts 2s² times.
 */
function dataVariance({ weight, noise }: SoftModel, n: number): number {
  if (weight === "likelihood") return 0.5;
  return weight === "mean" ? (noise * noise) / Math.max(1, n) : noise * noise;
}

/** What the evidence chooses from. */
export const decays = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
export const grid: Grid = {
  scales: [0.1, 0.2, 0.5, 1, 2, 5, 10],
  noises: [0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 1]
};

/** The settings of highest evidence, for each column of Y; `breathe` is called after each decay. */
export async function chooseSettings(
  phi: Matrix,
  y: Matrix,
  from: readonly number[],
  breathe: () => Promise<void>
): Promise<Setting[]> {
  let best: Setting[] | undefined;
  for (const decay of from) {
    const found = bestForDecay(phi, y, decay, grid);
    best = best ? best.map((setting, m) => better(setting, found[m] as Setting)) : found;
    await breathe();
  }
  return best ?? [];
}
