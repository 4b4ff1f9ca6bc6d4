import { type Context, defineExperiment, type Progress } from "../../lab/experiment";
import type { Repeatable } from "../../models/network/second-opinion";
import type { Learner } from "./learner";
import { parameters, type Settings } from "./parameters";
import type { Result } from "./result";
import { Study, studyOf } from "./study";
import { type Summary, summarise } from "./summary";

/** Steps at which a frame is drawn: every fifth at first, later further and further apart. */
function goals(limit: number): number[] {
  const steps = [0];
  for (let step = 0; step < limit; ) {
    step = Math.min(limit, Math.max(step + 5, Math.floor(1.06 * step)));
    steps.push(step);
  }
  return steps;
}

/** The share of the work that is training; the rest is measuring. */
const training = 0.7;

async function* run(
  settings: Settings,
  { pause }: Context
): AsyncGenerator<Progress<Result>, void, void> {
  const study = studyOf(settings);
  const { learners, recipe } = study;
  const frames = goals(recipe.limit);
  for (const [i, goal] of frames.entries()) {
    if (learners.every(({ finished }) => finished)) break;
    for (const learner of learners) {
      learner.train(goal);
      await pause();
    }
    const arrived = learners.filter((one) => one.arrived).length;
    yield {
      done: (training * i) / frames.length,
      result: study.result(settings, goal),
      at: `step ${goal}: ${arrived} of ${learners.length} networks at the stop`
    };
    await pause();
  }
  const step = Math.max(...learners.map((one) => one.at.at(-1) ?? 0));
  for (let measured = 1; measured <= learners.length; measured++) {
    const learner = learners[measured - 1] as Learner;
    learner.rises(settings.radius);
    await pause();
    for (const inPriorUnits of [true, false]) {
      learner.eigenvalues(inPriorUnits);
      await pause();
    }
    yield {
      done: training + ((1 - training) * measured) / learners.length,
      result: study.result(settings, step, measured),
      at: `${measured} of ${learners.length} networks measured`
    };
    await pause();
  }
}

export const experiment = defineExperiment<typeof parameters, Result, Summary>({
  parameters,
  run,
  summarise
});

/** The network looked at, trained to its stop, for another engine. */
export function secondOpinion(settings: Settings): Repeatable {
  const study = new Study(settings);
  const learner = study.learners[study.shown(settings)] as Learner;
  learner.train(study.recipe.limit);
  return learner.repeatable;
}
