import { serveErrands } from "../../lab/errand";
import type { AnyValues } from "../../lab/parameters";
import { type Opinions, type Repeatable, secondOpinion } from "../../models/network/second-opinion";
import { trialName, trials, trialTask } from "../../models/network/trials";
import type { Answer } from "./answers";
import { type Choice, fastest, type Trying } from "./fastest";
import { measure } from "./measure";

/** What the engines' worker can be asked for. */
export type Ask =
  | { readonly what: "measure" }
  | {
      readonly what: "opinion";
      readonly of: Subject;
      /** What was measured before; else the backends are measured first. */
      readonly choice?: Choice;
      /** How many times as long the second engine trains. */
      readonly times?: number;
    };
export type OpinionAsk = Extract<Ask, { what: "opinion" }>;

/** Answers to one who asked for an opinion. */
export type OpinionAnswer = Trying | Choice | Opinions;

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

/** Steps that take about a tenth of a second. */
const burstOf = ({ speeds, backend }: Choice): number => {
  const speed = speeds.find(({ engine }) => engine === backend)?.stepsPerSecond ?? 0;
  return Math.min(200, Math.max(1, Math.round(speed / 10)));
};

async function* opinion({
  of,
  choice,
  times = 1
}: OpinionAsk): AsyncGenerator<OpinionAnswer | undefined, void, void> {
  const asked = await repeatable(of);
  const chosen = choice ?? (yield* fastest(asked));
  yield chosen;
  const burst = burstOf(chosen);
  yield* secondOpinion(asked, { backend: chosen.backend, burst, times });
}

const run = (ask: Ask): AsyncIterable<Answer | OpinionAnswer | undefined> =>
  ask.what === "measure" ? measure() : opinion(ask);

serveErrands(self as never, run);
