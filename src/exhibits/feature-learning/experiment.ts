import { type Context, defineExperiment, type Progress } from "../../lab/experiment";
import type { Model } from "../../models/gp";
import type { Repeatable } from "../../models/network/second-opinion";
import { studyOf } from "./data";
import { initialOf, Learner, limit } from "./learner";
import { parameters, type Settings } from "./parameters";
import { type Result, type Rival, rivals } from "./result";
import {
  alignmentOf,
  featuresError,
  learnedMetric,
  limitError,
  manyLengthscales,
  oneLengthscale,
  tangentError
} from "./rivals";
import { type Summary, summarise } from "./summary";

/** Steps at which a frame is drawn. */
const frames = [0, 2, 5, ...Array.from({ length: 50 }, (_, i) => 10 * (i + 1))];
const training = 0.4;

async function* run(
  settings: Settings,
  { pause }: Context
): AsyncGenerator<Progress<Result>, void, void> {
  const study = studyOf(settings);
  const initial = initialOf(settings);
  const soft = new Learner(settings, study, initial, settings.penalty);
  const free = new Learner(settings, study, initial, 0);
  const errors: Partial<Record<Rival, number>> = {};
  let after: number | null = null;
  let metricShare: number | null = null;
  let lengthscaleShare: number | null = null;
  let common: Model | undefined;
  const before = alignmentOf(study, soft, initial);
  const result = (step: number, complete = false): Result => ({
    task: settings.task,
    inputs: settings.inputs,
    step,
    limit,
    hidden: study.hidden.rows,
    soft: soft.trace,
    free: free.trace,
    errors: { ...errors },
    alignment: { before, after },
    metricShare,
    lengthscaleShare,
    complete
  });
  for (const [i, goal] of frames.entries()) {
    soft.train(goal);
    free.train(goal);
    yield {
      done: (training * i) / frames.length,
      result: result(goal),
      at: `step ${goal} of ${limit}`
    };
    await pause();
  }
  after = alignmentOf(study, soft, soft.parameters);
  for (const [i, rival] of rivals.entries()) {
    await pause();
    if (rival === "tangent") errors.tangent = tangentError(settings, study, soft, initial);
    if (rival === "after") errors.after = tangentError(settings, study, soft, soft.parameters);
    if (rival === "limit") errors.limit = limitError(settings, study);
    if (rival === "features") errors.features = featuresError(settings, study);
    if (rival === "one") {
      const one = oneLengthscale(settings, study);
      errors.one = one.error;
      common = one.model;
    }
    if (rival === "metric") {
      const { rounds, read } = learnedMetric(settings, study);
      for (const best of rounds) {
        ({ error: errors.metric, share: metricShare } = read(best));
        await pause();
      }
    }
    if (rival === "many" && common) {
      ({ error: errors.many, share: lengthscaleShare } = manyLengthscales(settings, study, common));
    }
    const last = i + 1 === rivals.length;
    yield {
      done: last ? 1 : training + ((1 - training) * (i + 1)) / rivals.length,
      result: result(limit, last),
      at: `${i + 1} of ${rivals.length} kernels`
    };
  }
}

export const experiment = defineExperiment<typeof parameters, Result, Summary>({
  parameters,
  run,
  summarise
});

/** The penalised network, for another engine. */
export function secondOpinion(settings: Settings): Repeatable {
  const study = studyOf(settings);
  return new Learner(settings, study, initialOf(settings), settings.penalty).repeatable;
}
