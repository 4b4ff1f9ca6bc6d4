import { along, logEvidences, oneHot, type Variances } from "../../models/digits";
import type { Hyperparameters } from "./result";
import { noiseOnly, pureNoise } from "./score";
import { learn, lengthscales, type Study } from "./study";

/** What the evidence chooses among, beside pure noise. */
export interface Grid {
  readonly lengthscales: readonly number[];
  readonly variances: readonly Variances[];
}

const pairs = (amplitudes: readonly number[], noises: readonly number[]): Variances[] =>
  amplitudes.flatMap((amplitude) => noises.map((noise) => ({ amplitude, noise })));

/** Signals near nothing are tried only with noise near the variance of the labels, 0.09. */
export const grids: Readonly<Record<"coarse" | "fine", Grid>> = {
  coarse: {
    lengthscales,
    variances: [
      ...pairs([0.001, 0.003], [0.085, 0.09]),
      ...pairs([0.01, 0.03, 0.1, 0.3, 1], [1e-4, 1e-3, 1e-2, 0.02, 0.03, 0.045, 0.06, 0.075, 0.09])
    ]
  },
  fine: {
    lengthscales,
    variances: [
      ...pairs([1e-4, 3e-4, 0.001, 0.002, 0.003], [0.08, 0.085, 0.0875, 0.09]),
      ...pairs(
        [
          0.005, 0.0075, 0.01, 0.015, 0.02, 0.025, 0.03, 0.04, 0.05, 0.07, 0.1, 0.15, 0.2, 0.3, 0.5,
          1
        ],
        [
          1e-6, 1e-5, 1e-4, 3e-4, 1e-3, 3e-3, 0.006, 0.01, 0.015, 0.02, 0.025, 0.03, 0.035, 0.04,
          0.045, 0.05, 0.055, 0.06, 0.065, 0.07, 0.075, 0.08, 0.085, 0.0875, 0.09
        ]
      )
    ]
  }
};

/** The setting of a grid, or pure noise, under which these labels are most probable. */
export function chooseByEvidence(study: Study, given: Uint8Array, grid: Grid): Hyperparameters {
  const targets = oneHot(given);
  let best = noiseOnly(study.n);
  let chosen = pureNoise;
  for (const lengthscale of grid.lengthscales) {
    const { spectrum } = learn(study, lengthscale);
    const evidences = logEvidences(spectrum, along(spectrum, targets), grid.variances);
    grid.variances.forEach((variances, i) => {
      const evidence = evidences[i] as number;
      if (evidence > best) {
        best = evidence;
        chosen = { lengthscale, ...variances };
      }
    });
  }
  return chosen;
}
