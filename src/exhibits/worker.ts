import type { AnyExperiment } from "../lab/experiment";
import { serve } from "../lab/serve";

const experiments = import.meta.glob<{ experiment: AnyExperiment }>("./*/experiment.ts");

serve(self as never, async (exhibit) => {
  const load = experiments[`./${exhibit}/experiment.ts`];
  if (!load) throw new Error(`unknown exhibit: ${exhibit}`);
  return (await load()).experiment;
});
