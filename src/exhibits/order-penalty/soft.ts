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
import type { Penalty, Settings } from "./parameters";

/** One soft model: decay ρ = 1/growth, scale τ, noise s, all of them fixed. */
export interface SoftModel {
  readonly penalty: Penalty;
  readonly degree: number;
  readonly decay: number;
  readonly scale: number;
  readonly noise: number;
}

/** The coefficient of the quadratic penalty (Wilson 2025, Figure 5). */
const quadraticCost = 0.01;

export const softByHand = (values: Settings): SoftModel => ({
  penalty: values.penalty,
  degree: values.degree,
  decay: 1 / values.growth,
  scale: values.strength,
  noise: values.assumed
});

/** Whether the evidence sets the strength: the quadratic penalty has none, its constant is free. */
export const usesEvidence = (values: Settings): boolean =>
  values.choose === "evidence" && values.penalty !== "quadratic";

export const basisOf = (penalty: Penalty): Basis =>
  penalty === "ordered" ? "legendre" : "monomial";

export const priorOf = ({ penalty, degree, decay, scale, noise }: SoftModel): PriorVariances =>
  penalty === "quadratic"
    ? quadraticPrior(degree, quadraticCost, noise * noise)
    : geometricPrior(degree, decay, scale);

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
