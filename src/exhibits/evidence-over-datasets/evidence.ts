import type { Context } from "../../lab/experiment";
import { labelingCount, logisticEvidence, type PriorSds } from "../../models/labelings";
import { type ModelName, models } from "./models";
import type { Settings } from "./parameters";

/** The prior standard deviations of a model's bias and weights. */
export const sdsOf = (model: ModelName, { width, bias }: Settings): PriorSds => {
  const [ofBias, first, second] = models[model].prior;
  return [ofBias * width * bias, first * width, second * width];
};

/** The last few answers: a pure function, asked again with every change of the data set. */
const known = new Map<string, Float64Array>();
const mostKnown = 12;

/** A turn of the event loop after each stretch of work of this many milliseconds. */
const stretch = 12;

export async function evidenceOf(
  model: ModelName,
  values: Settings,
  { pause }: Context
): Promise<Float64Array> {
  const sds = sdsOf(model, values);
  if (sds.every((sd) => sd === 0)) return new Float64Array(labelingCount).fill(1 / labelingCount);
  const name = sds.join();
  const before = known.get(name);
  if (before) return before;
  const slabs = logisticEvidence(sds);
  let since = performance.now();
  let step = slabs.next();
  while (!step.done) {
    if (performance.now() - since > stretch) {
      await pause();
      since = performance.now();
    }
    step = slabs.next();
  }
  if (known.size >= mostKnown) known.delete(known.keys().next().value ?? "");
  known.set(name, step.value);
  return step.value;
}
