import { type Context, defineExperiment, type Progress } from "../../lab/experiment";
import { parameters, type Settings } from "./parameters";
import type { Result } from "./result";
import { sizesOf } from "./sizes";
import { resultOf } from "./snapshot";
import { measureDraw, studyOf } from "./study";

/** A result on the way is worth drawing when the last is this many milliseconds old. */
const patience = 120;
/** Work between two turns of the event loop, in milliseconds. */
const stretch = 10;

async function* run(
  settings: Settings,
  { pause }: Context
): AsyncGenerator<Progress<Result>, void, void> {
  const study = studyOf(settings);
  const sizes = sizesOf(settings);
  const total = settings.draws * sizes.length;
  let yielded = performance.now();
  let paused = yielded;
  for (let draw = 0; draw < settings.draws; draw++) {
    for (const _ of measureDraw(study, settings, draw, sizes)) {
      if (performance.now() - paused < stretch) continue;
      await pause();
      paused = performance.now();
      const known = draw * sizes.length + (study.draws[draw]?.size ?? 0);
      if (paused - yielded > patience && known > 0 && known < total) {
        yielded = paused;
        yield { done: known / total, result: resultOf(study, settings, sizes) };
      }
    }
  }
  yield { done: 1, result: resultOf(study, settings, sizes) };
}

export const experiment = defineExperiment<typeof parameters, Result>({ parameters, run });
