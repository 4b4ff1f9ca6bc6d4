import { defineExperiment } from "../../lab/experiment";
import { bestFit, labelingCount } from "../../models/labelings";
import { compete, sharesOf } from "./competition";
import { evidenceOf, sdsOf } from "./evidence";
import { parameters } from "./parameters";
import type { Result } from "./result";

export const experiment = defineExperiment<typeof parameters, Result>({
  parameters,
  async *run(values, context) {
    const evidence: Float64Array[] = [];
    for (const model of values.models) evidence.push(await evidenceOf(model, values, context));
    await context.pause();
    const competition = compete(values.models, evidence);
    const labeling = values.labels;
    const result: Result = {
      models: values.models,
      evidence,
      ...competition,
      own: {
        labeling,
        place: competition.order.indexOf(labeling),
        share: sharesOf(evidence, labeling),
        bestFit: values.models.map((model) =>
          model === "m0" ? 1 / labelingCount : bestFit(labeling, sdsOf(model, values))
        )
      }
    };
    yield { done: 1, result };
  }
});
