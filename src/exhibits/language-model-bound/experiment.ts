import { type Context, defineExperiment, type Progress } from "../../lab/experiment";
import { fileOf } from "./file";
import { informationOf } from "./information";
import { parameters, type Settings } from "./parameters";
import type { Result } from "./result";
import { termsOf } from "./terms";
import { varianceOf } from "./variance";

const empty: Result = { terms: null, variance: null, information: null, file: null };

async function* run(
  settings: Settings,
  { pause }: Context
): AsyncGenerator<Progress<Result>, void, void> {
  const finish = (part: Partial<Result>) => ({ done: 1, result: { ...empty, ...part } });
  if (settings.view === "terms") yield finish({ terms: termsOf(settings) });
  if (settings.view === "information") yield finish({ information: informationOf(settings) });
  if (settings.view === "file") yield finish({ file: fileOf(settings) });
  if (settings.view !== "variance") return;
  for (const variance of varianceOf(settings)) {
    await pause();
    if (variance) yield finish({ variance });
  }
}

export const experiment = defineExperiment<typeof parameters, Result>({ parameters, run });
