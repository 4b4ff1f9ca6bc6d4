import { looks, models } from "./looks";
import type { Settings } from "./parameters";
import type { Result, Verdicts } from "./result";
import { verdictsOnShow, wrongLabels } from "./tally";

/** "test.chosen" is an accuracy on show; "test.chosen.40" one of the sweep; "found" a count. */
export function quoted(result: Result, settings: Settings): Record<string, number> {
  const wrong = wrongLabels(result);
  const found: Record<string, number> = {
    images: result.given.length,
    tests: result.tests,
    wrong,
    "evidence.noise": result.noiseOnly
  };
  for (const model of models) {
    const { name } = looks[model];
    const here = result.here[model];
    if (here) {
      found[`train.${name}`] = here.train;
      found[`test.${name}`] = here.test;
      found[`evidence.${name}`] = here.evidence;
      found[`noise.${name}`] = here.hyperparameters.noise;
      found[`lengthscale.${name}`] = here.hyperparameters.lengthscale;
      found[`variance.${name}`] = here.hyperparameters.amplitude;
    }
    result[model].forEach(({ train, test, evidence }, i) => {
      const at = result.sweep[i];
      found[`train.${name}.${at}`] = train;
      found[`test.${name}.${at}`] = test;
      found[`evidence.${name}.${at}`] = evidence;
    });
  }
  const add = (verdicts: Verdicts | null, prefix: string) => {
    if (!verdicts) return;
    const { doubted, found: hits, recovered } = verdicts.counts;
    found[`${prefix}doubted`] = doubted;
    found[`${prefix}found`] = hits;
    found[`${prefix}recovered`] = recovered;
    if (doubted > 0) found[`${prefix}precise.share`] = hits / doubted;
    if (wrong > 0) found[`${prefix}found.share`] = hits / wrong;
    if (wrong > 0) found[`${prefix}recovered.share`] = recovered / wrong;
  };
  add(verdictsOnShow(result, settings), "");
  add(result.others, "others.");
  add(result.fit, "fit.");
  return found;
}
