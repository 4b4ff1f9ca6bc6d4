import { defineExperiment } from "../../lab/experiment";
import { runFits } from "./fits";
import { parameters } from "./parameters";
import type { Result } from "./result";
import { runSizes } from "./sizes";

export const experiment = defineExperiment<typeof parameters, Result>({
  parameters,
  run: (values, context) =>
    values.view === "sizes" ? runSizes(values, context) : runFits(values, context)
});
