import { type Context, defineExperiment, type Progress } from "../../lab/experiment";
import type { Repeatable } from "../../models/network/second-opinion";
import { jobsOf } from "./jobs";
import { Learner } from "./learner";
import { parameters, type Settings } from "./parameters";
import type { Result, Summary } from "./result";
import { type Current, nearest, resultOf } from "./snapshot";
import { newStudy, type Study, studyOf, widthsOf } from "./study";

/** What is being done, in words. */
const doing = {
  single: "single network",
  penalised: "with the penalty",
  ensemble: "one network more",
  posterior: "posterior"
} as const;

async function* run(
  settings: Settings,
  { pause }: Context
): AsyncGenerator<Progress<Result>, void, void> {
  const study = studyOf(settings);
  const { problem } = study;
  const jobs = jobsOf(study, settings);
  const total = jobs.reduce((sum, { cost }) => sum + cost, 0);
  let before = 0;
  for (const job of jobs) {
    if (problem.outputs === 1) measureUntrained(study, settings, job.width);
    const work = job.begin();
    if (work) yield frame({ job, work });
    while (work && !work.finished) {
      work.advance();
      await pause();
      if (work.finished) work.finish();
      yield frame({ job, work });
      await pause();
    }
    before += job.cost;
  }
  yield { done: 1, result: resultOf(study, settings), at: "all widths trained" };

  function frame(current: Current): Progress<Result> {
    const { kind, width, cost } = current.job;
    // A job's first frame comes after the last one of the job before.
    const done = (before + cost * (0.02 + 0.98 * current.work.share)) / (total + 1);
    const at = `width ${width}, ${doing[kind]}: ${current.work.where}`;
    return { done, result: resultOf(study, settings, current), at };
  }
}

function measureUntrained({ problem, untrained }: Study, { seed }: Settings, width: number): void {
  if (untrained.has(width)) return;
  const learner = new Learner(problem, width, 0, seed);
  untrained.set(width, {
    initial: learner.curvature("initial", false),
    raw: learner.curvature("raw", false)
  });
}

export const experiment = defineExperiment<typeof parameters, Result, Summary>({
  parameters,
  run,
  summarise: ({ single, penalised, initialUnits, rawUnits }) => ({
    widths: single.widths,
    single: single.test,
    penalised: penalised.test,
    trained: initialUnits.trained,
    rawTrained: rawUnits.trained
  })
});

/** The network without a penalty at the width looked at. */
export function secondOpinion(settings: Settings): Repeatable {
  const study = newStudy(settings);
  const width = nearest(widthsOf(study, settings), settings.width);
  return new Learner(study.problem, width, 0, settings.seed).repeatable;
}
