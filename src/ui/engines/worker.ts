import { serveErrands } from "../../lab/errand";
import type { AnyValues } from "../../lab/parameters";
import { type Opinions, type Repeatable, secondOpinion } from "../../models/network/second-opinion";
import { trialName, trials, trialTask } from "../../models/network/trials";
import type { Answer } from "./answers";
import { measure } from "./measure";

/** What the engines' worker can be asked for. */
export type Ask = { readonly what: "measure" } | { readonly what: "opinion"; readonly of: Subject };

/** A training run: that of an exhibit in a state, or one of the networks of the page "Engines". */
export type Subject =
  | { readonly exhibit: string; readonly values: AnyValues }
  | { readonly trial: string; readonly steps: number };

/** What an exhibit's experiment.ts exports when its training can be repeated by another engine. */
interface Module {
  readonly secondOpinion?: (values: AnyValues) => Repeatable | Promise<Repeatable>;
}

const experiments = import.meta.glob<Module>("../../exhibits/*/experiment.ts");

async function repeatable(of: Subject): Promise<Repeatable> {
  if ("trial" in of) {
    const trial = trials.find((one) => trialName(one) === of.trial);
    if (!trial) throw new Error(`unknown network: ${of.trial}`);
    return { ...trialTask(trial), steps: of.steps };
  }
  const load = experiments[`../../exhibits/${of.exhibit}/experiment.ts`];
  const module = await load?.();
  if (!module?.secondOpinion) throw new Error(`${of.exhibit} has no run that could be repeated`);
  return module.secondOpinion(of.values);
}

async function* run(ask: Ask): AsyncGenerator<Answer | Opinions | undefined, void, void> {
  if (ask.what === "measure") yield* measure();
  else yield* secondOpinion(await repeatable(ask.of));
}

serveErrands(self as never, run);
