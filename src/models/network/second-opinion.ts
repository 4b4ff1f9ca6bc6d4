import type { Numbers } from "../kernels";
import type { Random } from "../random";
import type { Backend } from "./tensorflow";
import { advance, start, type Task } from "./train";

/** A training run that another engine can repeat: what an experiment's `secondOpinion` returns. */
export interface Repeatable {
  readonly task: Task;
  readonly initial: Numbers;
  readonly steps: number;
  /** A fresh source for each of the two runs; batches need it. */
  readonly random?: () => Random;
}

/** Two loss curves of the same run. */
export interface Opinions {
  readonly kind: "opinions";
  /** The mean loss before each step, by this site's kernels and by TensorFlow.js, as far as it came. */
  readonly ours: Float64Array;
  readonly theirs: Float64Array;
  /** Steps of both runs, and of the second where it goes on alone. */
  readonly steps: number;
  readonly alone: number;
  readonly backend: Backend;
  /** TensorFlow.js' version. */
  readonly version: string;
  /** Set once a loss was not finite; the other run may have ended there or not. */
  readonly diverged?: "ours" | "theirs" | "both";
}

interface Options {
  readonly backend?: Backend;
  /** Steps between two reports. */
  readonly burst?: number;
  /** How many times as long the second engine trains; the rates start anew each time. */
  readonly times?: number;
}

/**
 * Trains by both engines and streams how far the second has come; `undefined` is a turn for the event
 * loop. Throws BackendFailed (see tensorflow.ts) when the backend is missing or lost.
 */
export async function* secondOpinion(
  { task, initial, steps, random }: Repeatable,
  { backend = "wasm", burst = 10, times = 1 }: Options = {}
): AsyncGenerator<Opinions | undefined, void, void> {
  let state = start(task, initial);
  const source = random && { random: random() };
  const own: number[] = [];
  while (state.step < steps && state.diverged === undefined) {
    state = advance(task, state, Math.min(10 * burst, steps - state.step), source);
    own.push(...state.losses);
    yield undefined;
  }
  const { openEngine } = await import("./tensorflow");
  const engine = await openEngine(backend);
  const again: Task = { ...task, rate: (step) => task.rate(step % steps) };
  const training = engine.start(again, initial, random?.());
  const losses: number[] = [];
  const opinions = (wrong?: Opinions["diverged"]): Opinions => ({
    kind: "opinions",
    ours: Float64Array.from(own),
    theirs: Float64Array.from(losses),
    steps,
    alone: (times - 1) * steps,
    backend,
    version: engine.version,
    ...(wrong && { diverged: wrong })
  });
  const ended = state.diverged !== undefined;
  const all = times * steps;
  try {
    yield opinions();
    for (let at = 0; at < all; at += burst) {
      const { losses: more, diverged } = await training.advance(Math.min(burst, all - at));
      losses.push(...more);
      if (diverged !== undefined) {
        yield opinions(ended ? "both" : "theirs");
        return;
      }
      yield opinions(ended && at + burst >= all ? "ours" : undefined);
    }
  } finally {
    training.close();
  }
}
