import { defineExperiment } from "../../lab/experiment";
import { parameters } from "./parameters";
import type { Result } from "./result";
import { repeatable, Sweep } from "./sweep";

const frames = 30;

export const experiment = defineExperiment({
  parameters,
  async *run(values, { pause }) {
    const sweep = new Sweep(values);
    const { steps } = sweep.recipe;
    for (let frame = 0; frame <= frames; frame++) {
      const goal = Math.round((frame * steps) / frames);
      for (const run of sweep.runs) {
        sweep.train(run, goal);
        await pause();
      }
      const result: Result = sweep.result(goal);
      yield { done: frame / frames, result, at: `step ${goal} of ${steps}` };
      await pause();
    }
  },
  summarise: ({ lines, widths }: Result) => ({
    widths,
    errors: lines.map(({ testError }) => testError)
  })
});

export const secondOpinion = repeatable;
