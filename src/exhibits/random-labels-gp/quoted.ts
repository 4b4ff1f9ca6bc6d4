import { isSilent } from "./edge";
import { looks, models } from "./looks";
import type { Settings } from "./parameters";
import type { Kept, Result, Verdicts } from "./result";
import { byChance, verdictsOnShow, wrongLabels } from "./tally";

/** "test.chosen" is an accuracy on show; "test.chosen.40" one of the sweep; "found" a count. */
export function quoted(result: Result, settings: Settings): Record<string, number> {
  const wrong = wrongLabels(result);
  const found: Record<string, number> = {
    images: result.given.length,
    tests: result.tests,
    wrong,
    "evidence.noise": result.noiseOnly
  };
  const keep = (name: string, { all, right, wrong }: Kept) => {
    found[`kept.${name}`] = all;
    if (right !== null) found[`kept.right.${name}`] = right;
    if (wrong !== null) found[`kept.wrong.${name}`] = wrong;
  };
  const add = (counts: Verdicts["counts"] | undefined, prefix: string) => {
    if (!counts) return;
    const { doubted, found: hits, recovered } = counts;
    found[`${prefix}doubted`] = doubted;
    found[`${prefix}found`] = hits;
    found[`${prefix}recovered`] = recovered;
    found[`${prefix}chance`] = byChance(result, counts);
    if (doubted > 0) found[`${prefix}precise.share`] = hits / doubted;
    if (wrong > 0) found[`${prefix}found.share`] = hits / wrong;
    if (wrong > 0) found[`${prefix}recovered.share`] = recovered / wrong;
  };
  for (const model of models) {
    const { key } = looks[model];
    const here = result.here[model];
    if (here) {
      found[`train.${key}`] = here.train;
      found[`test.${key}`] = here.test;
      found[`evidence.${key}`] = here.evidence;
      found[`noise.${key}`] = here.hyperparameters.noise;
      found[`lengthscale.${key}`] = here.hyperparameters.lengthscale;
      found[`variance.${key}`] = here.hyperparameters.amplitude;
      found[`silent.${key}`] = isSilent(here.hyperparameters) ? 1 : 0;
      keep(key, here.kept);
      add(here.counts, `others.${key}.`);
    }
    result[model].forEach(({ train, test, evidence, kept }, i) => {
      const at = result.sweep[i];
      found[`train.${key}.${at}`] = train;
      found[`test.${key}.${at}`] = test;
      found[`evidence.${key}.${at}`] = evidence;
      found[`kept.${key}.${at}`] = kept.all;
    });
  }
  add(verdictsOnShow(result, settings)?.counts, "");
  add(result.others?.counts, "others.");
  add(result.fit?.counts, "fit.");
  if (result.rivals) {
    const { leaveOneOut, neighbours } = result.rivals;
    found["test.leaveOneOut"] = leaveOneOut.test;
    found["test.neighbours"] = neighbours.test;
    found["ratio.leaveOneOut"] = leaveOneOut.ratio;
    keep("leaveOneOut", leaveOneOut.kept);
    add(leaveOneOut.counts, "leaveOneOut.");
    add(neighbours.counts, "neighbours.");
  }
  return found;
}
