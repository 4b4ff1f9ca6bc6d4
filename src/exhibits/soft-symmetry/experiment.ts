import { type Context, defineExperiment, type Progress } from "../../lab/experiment";
import { fitShown } from "./fits";
import { parameters, type Settings } from "./parameters";
import type { Result, SweepResult } from "./result";
import type { AnyResult } from "./shifts/result";
import { shiftRun } from "./shifts/study";
import { dataSets, type Sweep, sweep } from "./sweep";
import { warningsFor } from "./warnings";
import { grid } from "./worlds";

export const experiment = defineExperiment<typeof parameters, AnyResult>({
  parameters,
  run: (values, context) =>
    values.symmetry === "mirror" ? run(values, context) : shiftRun(values, context.pause)
});

/** Data sets between two results on the way, so that the reader sees the means settle. */
const stretch = 2;

async function* run(
  values: Settings,
  context: Context
): AsyncGenerator<Progress<Result>, void, void> {
  const breathe = context.pause;
  const shown = await fitShown(values, breathe);
  const warnings = warningsFor(shown, values);
  for await (const state of sweep(values, breathe)) {
    const count = state.done.length;
    if (count > 1 && count < dataSets && count % stretch > 0) continue;
    const result = { grid, ...shown, planned: dataSets, sweep: asResult(state, values), warnings };
    yield { done: count / dataSets, result, at: `data set ${count} of ${dataSets}` };
  }
}

function asResult({ broken, slacks, done }: Sweep, values: Settings): SweepResult {
  const at = broken.indexOf(values.broken);
  const errors = (slack: number) => {
    const place = slacks.indexOf(slack);
    return broken.map((_, i) => Float64Array.from(done, (set) => set.errors[i]?.[place] as number));
  };
  return {
    broken: Float64Array.from(broken),
    at,
    errors: {
      hard: errors(0),
      free: errors(1),
      fixed: errors(values.slack),
      evidence: broken.map((_, i) =>
        Float64Array.from(done, (set) => set.errors[i]?.[set.likeliest[i] as number] as number)
      )
    },
    slack: broken.map((_, i) =>
      // Without data nothing is chosen.
      values.n === 0
        ? new Float64Array(0)
        : Float64Array.from(done, (set) => slacks[set.likeliest[i] as number] as number)
    ),
    logEvidence: done.map((set) => set.logEvidence[at] as Float64Array)
  };
}
