import { type Context, defineExperiment, type Progress } from "../../lab/experiment";
import { chooseByEvidence, grids } from "./choose";
import { neighbourAccuracy } from "./neighbours";
import { type ModelName, parameters, type Settings } from "./parameters";
import type { Counts, Result, Scores, Summary } from "./result";
import { rivalsOf } from "./rivals";
import { scoresOf } from "./score";
import { type Known, resultOf } from "./snapshot";
import { learn, type Study, studyOf } from "./study";
import { wrongLabels } from "./tally";

/** Percentages of the sweep. */
const sweep = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
/** A result on the way is worth drawing when the last is this many milliseconds old. */
const patience = 120;

const replacedAt = (percent: number, n: number): number => Math.round((percent * n) / 100);

/** A model's scores at a percentage, computed once. */
function scored(study: Study, model: ModelName, percent: number, settings: Settings): Scores {
  const replaced = replacedAt(percent, study.n);
  const { lengthscale, amplitude, noise, grid } = settings;
  const name =
    model === "evidence"
      ? `${grid} ${replaced}`
      : `${lengthscale} ${amplitude} ${noise} ${replaced}`;
  const known = study.scores.get(name);
  if (known) return known;
  const given = study.corrupted(replaced);
  const setting =
    model === "evidence"
      ? chooseByEvidence(study, given, grids[grid])
      : { lengthscale, amplitude, noise };
  const scores = scoresOf(study, given, setting);
  study.scores.set(name, scores);
  return scores;
}

async function* run(
  settings: Settings,
  { pause }: Context
): AsyncGenerator<Progress<Result>, void, void> {
  const study = studyOf(settings.seed, settings.n);
  const replaced = replacedAt(settings.corruption, settings.n);
  const known: Known = {
    pinned: [],
    evidence: [],
    here: { pinned: null, evidence: null },
    neighbours: [],
    rivals: null
  };
  let yielded = performance.now();
  const due = () => performance.now() - yielded > patience;
  const progress = (done: number): Progress<Result> => {
    yielded = performance.now();
    return { done, result: resultOf(study, replaced, sweep, known, settings) };
  };

  learn(study, settings.lengthscale);
  known.here.pinned = scored(study, "pinned", settings.corruption, settings);
  await pause();
  if (due()) yield progress(0.1);
  for (const lengthscale of grids[settings.grid].lengthscales) {
    learn(study, lengthscale);
    await pause();
  }
  known.here.evidence = scored(study, "evidence", settings.corruption, settings);
  await pause();
  if (due()) yield progress(0.5);
  for (const [i, percent] of sweep.entries()) {
    known.pinned.push(scored(study, "pinned", percent, settings));
    known.evidence.push(scored(study, "evidence", percent, settings));
    await pause();
    known.neighbours.push(neighbourAccuracy(study, replacedAt(percent, study.n)));
    await pause();
    if (due()) yield progress(0.5 + (0.4 * (i + 1)) / sweep.length);
  }
  known.rivals = await rivalsOf(study, replaced, pause);
  yield progress(1);
}

const curve = (scores: readonly Scores[]) =>
  scores.map(({ test, evidence }) => ({ test, evidence }));
const none: Counts = { doubted: 0, found: 0, recovered: 0 };

export const experiment = defineExperiment<typeof parameters, Result, Summary>({
  parameters,
  run,
  summarise: ({ pinned, evidence, here, rivals, others, fit, ...result }) => ({
    pinned: curve(pinned),
    evidence: curve(evidence),
    here: {
      pinned: here.pinned?.test ?? 0,
      evidence: here.evidence?.test ?? 0,
      leaveOneOut: rivals?.leaveOneOut.test ?? 0,
      neighbours: rivals?.neighbours.test ?? 0
    },
    silent: evidence.map(({ hyperparameters }) => hyperparameters.amplitude === 0),
    others: others?.counts ?? none,
    fit: fit?.counts ?? none,
    wrong: wrongLabels(result)
  })
});
