import {
  crossValidation,
  type EffectiveDimensions,
  effectiveDimensions,
  effectiveParameters,
  errorForm,
  errorsAt,
  meanSquare,
  predictions,
  ridgeEvidence,
  trainingError,
  weightNorm
} from "../../models/features";
import { pow } from "../../models/kernels";
import type { Sight } from "./sight";

/** Ridges tried for the best one, the evidence's and cross-validation's: 10⁻⁸ to 10⁴, four to a decade. */
export const ridges: Float64Array = Float64Array.from({ length: 49 }, (_, i) => pow(10, i / 4 - 8));

/** The paper's α of Figure 1 (g). */
export const alpha = 10;

export interface Chosen {
  readonly ridge: number;
  readonly test: number;
  readonly train: number;
  readonly norm: number;
}

/** All that is measured of one size on one draw; `train`, `test` are mean squared errors. */
export interface Measured {
  readonly size: number;
  readonly test: number;
  readonly train: number;
  readonly norm: number;
  readonly dimensions: EffectiveDimensions;
  readonly effective: number;
  /** Test error of each ridge of the grid. */
  readonly byRidge: Float64Array;
  readonly best: Chosen;
  readonly evidence: Chosen;
  readonly crossed: Chosen;
}

export function measure({ size, seen, targets, scale }: Sight): Measured {
  const byRidge = errorsAt(errorForm(seen, targets), ridges);
  const chosen = (index: number): Chosen => {
    const ridge = ridges[index] as number;
    return {
      ridge,
      test: byRidge[index] as number,
      train: trainingError(seen, ridge),
      norm: weightNorm(seen, ridge)
    };
  };
  return {
    size,
    test: meanSquare(predictions(seen), targets),
    train: trainingError(seen),
    norm: weightNorm(seen),
    dimensions: effectiveDimensions({ ...seen, s: seen.s.map((value) => scale * value) }, alpha),
    effective: effectiveParameters(seen),
    byRidge,
    best: chosen(smallest(byRidge)),
    evidence: chosen(smallest(ridges.map((ridge) => -ridgeEvidence(seen, ridge)))),
    crossed: chosen(smallest(ridges.map((ridge) => crossValidation(seen, ridge))))
  };
}

function smallest(values: Float64Array): number {
  let at = 0;
  for (let i = 1; i < values.length; i++) {
    if ((values[i] as number) < (values[at] as number)) at = i;
  }
  return at;
}
