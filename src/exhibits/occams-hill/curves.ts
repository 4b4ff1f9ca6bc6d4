import { type DegreeEvidence, type DegreeSweep, evidenceByDegree } from "../../models/evidence";
import { log } from "../../models/kernels";
import type { EvidenceCurve } from "./result";

/** The evidence of both priors at all degrees, its pieces measured from the noise alone. */
export async function evidenceCurves(
  sweep: DegreeSweep,
  breathe: () => Promise<void>
): Promise<[spread: EvidenceCurve, decaying: EvidenceCurve]> {
  const found: DegreeEvidence[][] = [[], []];
  for (const both of evidenceByDegree(sweep)) {
    both.forEach((one, f) => {
      found[f]?.push(one);
    });
    await breathe();
  }
  const half = 0.5 * sweep.x.length * log(sweep.noiseVariance);
  return [asCurve(found[0] ?? [], half), asCurve(found[1] ?? [], half)];
}

function asCurve(found: readonly DegreeEvidence[], halfLogNoise: number): EvidenceCurve {
  const total = Float64Array.from(found, (one) => one.total);
  let best = 0;
  total.forEach((value, i) => {
    if (value > (total[best] as number)) best = i;
  });
  return {
    total,
    misfit: Float64Array.from(found, ({ fit }) => Math.max(0, 0 - fit)),
    complexity: Float64Array.from(found, ({ complexity }) =>
      Math.max(0, 0 - complexity - halfLogNoise)
    ),
    amplitude: Float64Array.from(found, ({ amplitude }) => amplitude),
    best
  };
}
