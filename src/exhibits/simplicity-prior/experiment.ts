import { defineExperiment } from "../../lab/experiment";
import { parameters } from "./parameters";
import { Sampler } from "./sampler";

const frames = 40;
/** Networks drawn without a pause. */
const handful = 50;

export const experiment = defineExperiment({
  parameters,
  async *run(settings, { pause }) {
    const sampler = new Sampler(settings);
    let drawn = 0;
    for (let frame = 0; frame <= frames; frame++) {
      const goal = Math.max(1, Math.round((frame * settings.draws) / frames));
      while (drawn < goal) {
        const count = Math.min(handful, goal - drawn);
        sampler.take(count);
        drawn += count;
        await pause();
      }
      const at = `network ${drawn} of ${settings.draws}`;
      yield { done: frame / frames, result: sampler.result(), at };
      await pause();
    }
  }
});
