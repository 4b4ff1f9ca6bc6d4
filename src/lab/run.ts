import { Cancelled, type Context, type Experiment, type Progress } from "./experiment";
import { type AnyValues, largestSeed, type Schema, type Values } from "./parameters";

/** A turn of the event loop without the four milliseconds that timers wait. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") return void Promise.resolve().then(resolve);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Work may hold the thread for this many milliseconds between two turns of the event loop. */
const stretch = 10;

/** A bare engine has no clock: there every pause takes its turn. */
const now = (): number => globalThis.performance?.now() ?? Number.POSITIVE_INFINITY;

function contextFor(signal?: { readonly aborted: boolean }): Context {
  let since = now();
  return {
    async pause() {
      if (!signal?.aborted && now() - since < stretch) return;
      await turn();
      since = now();
      if (signal?.aborted) throw new Cancelled("the run was called off");
    }
  };
}

/** Streams an experiment's results; ends with `Cancelled` soon after the signal. */
export const run = <S extends Schema, R>(
  experiment: Experiment<S, R>,
  values: Values<S>,
  signal?: { readonly aborted: boolean }
): AsyncGenerator<Progress<R>, void, void> => experiment.run(values, contextFor(signal));

/** Runs to the end and returns the last result. Throws if the experiment yields none. */
export async function finalResult<S extends Schema, R>(
  experiment: Experiment<S, R>,
  values: Values<S>
): Promise<R> {
  let last: Progress<R> | undefined;
  for await (const progress of run(experiment, values)) last = progress;
  if (last?.done !== 1)
    throw new Error(`an experiment ended at ${last?.done ?? "no result"}, not 1`);
  return last.result;
}

/** The seeds of `count` repetitions: the one on show and those that follow it. */
export const repeatedSeeds = (seed: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => (seed + i) % (largestSeed + 1));

/** The name of a schema's seed. */
export const seedOf = (schema: Schema): string | undefined =>
  Object.keys(schema).find((key) => schema[key]?.kind === "seed");

/** One repetition, summarised. Throws if the experiment knows no summary. */
export async function repetition<S extends Schema, R, T>(
  experiment: Experiment<S, R, T>,
  values: AnyValues,
  seed: number
): Promise<T> {
  const key = seedOf(experiment.parameters);
  if (!key || !experiment.summarise) throw new Error("this experiment has no repetitions");
  return experiment.summarise(
    await finalResult(experiment, { ...values, [key]: seed } as Values<S>)
  );
}
