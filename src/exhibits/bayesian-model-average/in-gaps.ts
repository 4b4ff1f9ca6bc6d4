import { type Functions, logLikelihood, summarise } from "../../models/network/sampling";
import type { Problem } from "./data";
import type { InGaps } from "./result";

/** How functions do in the gaps; their likelihood, which takes longer, on request. */
export function inGaps(
  { inGaps: places, test, posterior }: Problem,
  functions: Functions,
  sd = summarise(functions).sd,
  likelihood = true
): InGaps {
  const sum = places.reduce((total, i) => total + (sd[i] as number), 0);
  return {
    spread: places.length === 0 ? null : sum / places.length,
    likelihood:
      likelihood && test.places.length > 0
        ? logLikelihood(functions, test.places, test.observed, posterior.noise)
        : null
  };
}
