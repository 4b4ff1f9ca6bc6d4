import { defineExperiment } from "../../lab/experiment";
import { asResult } from "./assemble";
import { drawNoise } from "./data";
import { parameters } from "./parameters";
import { positionsFor, settingOf } from "./positions";
import type { Result } from "./result";
import { type Outcome, study } from "./study";

/** Positions between two results that are sent while the work goes on. */
const stretch = 12;

export const experiment = defineExperiment<typeof parameters, Result>({
  parameters,
  async *run(values, context) {
    const breathe = context.pause;
    const { all, sampled } = positionsFor(values);
    const setting = settingOf[values.axis];
    const most = values.axis === "points" ? (all.at(-1) ?? values.n) : values.n;
    const noise = drawNoise(values, most);
    const shown = study(values, noise, true);
    const outcomes: Outcome[] = [];
    for (const [i, position] of all.entries()) {
      const here = { ...values, [setting]: position };
      outcomes.push(
        position === values[setting] ? shown : study(here, noise, sampled.has(position))
      );
      await breathe();
      const done = (i + 1) / all.length;
      if (done === 1 || (i + 1) % stretch === 0) {
        yield { done, result: asResult(values, all.slice(0, i + 1), outcomes, shown) };
      }
    }
  }
});
