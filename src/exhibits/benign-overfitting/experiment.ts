import { type Context, defineExperiment, type Progress } from "../../lab/experiment";
import { trainingSet } from "../../models/gp";
import { column } from "../../models/linalg";
import { drawData } from "./data";
import { errorsOf, refits, tried } from "./errors";
import { excessOf } from "./excess";
import { fitTo } from "./fits";
import { heightFor, learnersFor } from "./learners";
import { parameters, type Settings } from "./parameters";
import type { Fit, Result } from "./result";
import { warningsFor } from "./warnings";

export const experiment = defineExperiment<typeof parameters, Result>({ parameters, run });

/** First the fits to the data on show, then the errors over refits as they come. */
async function* run(
  values: Settings,
  context: Context
): AsyncGenerator<Progress<Result>, void, void> {
  const breathe = context.pause;
  const { against, width } = values;
  const { x, y } = dataOf(values);
  const data = trainingSet(column(x), column(y));
  const height = heightFor(values.noise);
  const fits: Fit[] = [];
  for (const learner of learnersFor(values)) {
    fits.push(fitTo(learner, data, height, width));
    await breathe();
  }
  const excess = excessOf(data, height, width);
  await breathe();
  const warnings = warningsFor({ x, y, fits }, values);
  const shown = { x, y, height, fits, excess, warnings };
  const steps = tried[against].length;
  yield {
    done: 0.5 / (steps + 1),
    result: { ...shown, errors: { against, at: [], refits, curves: [] } }
  };
  for await (const errors of errorsOf(values, breathe)) {
    yield { done: errors.at.length / steps, result: { ...shown, errors } };
  }
}

function dataOf({ placed, n, noise, seed }: Settings) {
  if (!placed.data) return drawData(n, noise, seed, 0);
  return {
    x: Float64Array.from(placed.data, ([x]) => x),
    y: Float64Array.from(placed.data, ([, y]) => y)
  };
}
