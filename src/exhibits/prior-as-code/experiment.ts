import { type Context, defineExperiment, type Progress } from "../../lab/experiment";
import { tableOf } from "./functions";
import { lawOf, otherThan } from "./languages";
import { correlations } from "./measures";
import { parameters, type Settings } from "./parameters";
import { posterior } from "./posterior";
import type { Result } from "./result";
import { tell } from "./told";

async function* run(values: Settings, context: Context): AsyncGenerator<Progress<Result>> {
  const { language, leaf, seed, table } = values;
  const pause = () => context.pause();
  const law = await lawOf(language, leaf, pause);
  await context.pause();
  const first: Result = {
    own: tell(law, language, values),
    other: null,
    chosen: await posterior(law, tableOf(table, seed), seed, pause),
    random: await posterior(law, tableOf("random", seed), seed, pause),
    correlations: null
  };
  yield { done: 0.4, result: first };
  const beside = otherThan(language);
  const otherLaw = await lawOf(beside, leaf, pause);
  const both: Result = { ...first, other: tell(otherLaw, beside, values) };
  yield { done: 0.7, result: both };
  yield { done: 1, result: { ...both, correlations: await correlations(law, pause) } };
}

export const experiment = defineExperiment<typeof parameters, Result>({ parameters, run });
