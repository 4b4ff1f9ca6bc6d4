import { type Context, defineExperiment, type Progress } from "../../lab/experiment";
import { condition, leaveOneOut, trainingSet } from "../../models/gp";
import { column, matrix } from "../../models/linalg";
import { climb, startsOf } from "./ascents";
import { dataOf, grid } from "./data-sets";
import { believed } from "./functions";
import { kernelOf } from "./kernels";
import { parameters, type Settings } from "./parameters";
import type { Ascent, Result, Terms } from "./result";
import { highest, surfaceOf } from "./surface";
import { warningsFor } from "./warnings";

export const experiment = defineExperiment<typeof parameters, Result>({ parameters, run });

async function* run(
  values: Settings,
  context: Context
): AsyncGenerator<Progress<Result>, void, void> {
  const breathe = context.pause;
  const { x, y, truth } = dataOf(values);
  const data = trainingSet(column(x), column(y));
  const ascents: Ascent[] = [];
  for (const start of startsOf(values)) {
    ascents.push(climb(values, data, start));
    await breathe();
  }
  let surfaces = await surfaceOf(values, data, values.noise, breathe);
  let summit: Ascent | null = null;
  if (x.length > 0) {
    const top = climb(values, data, highest(surfaces.surface));
    summit = [...ascents, top].reduce((a, b) => (b.logEvidence > a.logEvidence ? b : a));
  }
  const chosen = values.choose === "evidence" ? summit : null;
  if (chosen) surfaces = await surfaceOf(values, data, chosen.noise, breathe);
  const { lengthscale, noise } = chosen ?? values;
  const model = { kernel: kernelOf(values, lengthscale), noise };
  const posterior = condition(model, data);
  const prior = condition(model, trainingSet(matrix(0, 1), matrix(0, 1)));
  const beliefs = believed(prior, posterior, values.functions, values.seed);
  const result: Omit<Result, "warnings"> = {
    grid,
    x,
    y,
    truth,
    lengthscale,
    noise,
    ...beliefs,
    evidence: posterior.evidence[0] as Terms,
    rmse: truth && distance(beliefs.posterior.mean, truth),
    leaveOneOut: x.length < 2 ? null : rootMeanSquare(leaveOneOut(posterior).mean.data, y),
    ...surfaces,
    summit,
    ascents
  };
  yield { done: 1, result: { ...result, warnings: warningsFor(result, values, posterior) } };
}

/** Over the stretch where generated inputs may lie. */
function distance(mean: Float64Array, truth: Float64Array): number {
  const inside = (_: number, i: number) => Math.abs(grid[i] as number) <= 3;
  return rootMeanSquare(mean.filter(inside), truth.filter(inside));
}

function rootMeanSquare(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    sum += difference * difference;
  }
  return Math.sqrt(sum / a.length);
}
