import { type Context, defineExperiment, type Progress } from "../../lab/experiment";
import type { Repeatable } from "../../models/network/second-opinion";
import { parameters, type Settings } from "./parameters";
import type { Result } from "./result";
import { snapshot } from "./snapshot";
import { curveSteps, endSteps, Study, studyOf } from "./study";
import { type Summary, summarise } from "./summary";

/** Frames of each of the two stages; fewer where each takes long. */
const framesFor = ({ width }: Settings): number => (width > 40 ? 12 : 20);

/** Steps between two turns of the event loop. */
const burst = 10;

async function* run(settings: Settings, context: Context): AsyncGenerator<Progress<Result>> {
  const study = studyOf(settings);
  const names = settings.plane === "third" ? ["a", "b", "c"] : ["a", "b"];
  const { aligned } = settings;
  const frames = framesFor(settings);
  if (names.some((name) => study.stepOf(name) < endSteps)) {
    for (let frame = 0; frame < frames; frame++) {
      const step = Math.round((frame * endSteps) / frames);
      await train(study, names, step, context);
      if (names.some((name) => study.stepOf(name) > step)) continue;
      yield {
        done: (0.6 * frame) / frames,
        result: await snapshot(study, settings, "ends", context.pause),
        at: `networks, step ${step} of ${endSteps}`
      };
      await context.pause();
    }
    await train(study, names, endSteps, context);
  }
  if (study.bent(aligned) < curveSteps) {
    for (let frame = 0; frame < frames; frame++) {
      const step = Math.round((frame * curveSteps) / frames);
      await bend(study, aligned, step, context);
      if (study.bent(aligned) > step) continue;
      yield {
        done: 0.6 + (0.4 * frame) / frames,
        result: await snapshot(study, settings, "curve", context.pause),
        at: `curve, step ${step} of ${curveSteps}`
      };
      await context.pause();
    }
    await bend(study, aligned, curveSteps, context);
  }
  yield {
    done: 1,
    result: await snapshot(study, settings, "done", context.pause),
    at: `curve, step ${curveSteps} of ${curveSteps}`
  };
}

async function train(study: Study, names: readonly string[], goal: number, { pause }: Context) {
  for (const name of names) {
    for (let step = study.stepOf(name); step < goal; step = study.stepOf(name)) {
      study.train(name, Math.min(goal, step + burst));
      await pause();
      if (study.stepOf(name) === step) break;
    }
  }
}

async function bend(study: Study, aligned: boolean, goal: number, { pause }: Context) {
  for (let step = study.bent(aligned); step < goal; step = study.bent(aligned)) {
    study.bend(aligned, Math.min(goal, step + burst));
    await pause();
    if (study.bent(aligned) === step) break;
  }
}

export const experiment = defineExperiment<typeof parameters, Result, Summary>({
  parameters,
  run,
  summarise
});

/** Network A, one end of the curve. */
export const secondOpinion = (settings: Settings): Repeatable =>
  new Study(settings).repeatable("a");
