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
  /** The mean loss before each step, by this site's kernels and by TensorFlow.js, as far as it came. */
  readonly ours: Float64Array;
  readonly theirs: Float64Array;
  readonly steps: number;
  readonly backend: Backend;
  /** TensorFlow.js' version. */
  readonly version: string;
  /** Set once a loss was not finite; the other run may have ended there or not. */
  readonly diverged?: "ours" | "theirs" | "both";
}

/** Steps between two reports. */
const burst = 10;

/**
 * Trains by both engines and streams how far the second has come. Throws BackendFailed (see
 * tensorflow.ts) when the backend is missing or lost.
 */
export async function* secondOpinion(
  { task, initial, steps, random }: Repeatable,
  backend: Backend = "wasm"
): AsyncGenerator<Opinions, void, void> {
  const own = advance(task, start(task, initial), steps, random && { random: random() });
  const { openEngine } = await import("./tensorflow");
  const engine = await openEngine(backend);
  const training = engine.start(task, initial, random?.());
  const losses: number[] = [];
  const opinions = (wrong?: Opinions["diverged"]): Opinions => ({
    ours: own.losses,
    theirs: Float64Array.from(losses),
    steps,
    backend,
    version: engine.version,
    ...(wrong && { diverged: wrong })
  });
  const ended = own.diverged !== undefined;
  try {
    yield opinions();
    for (let at = 0; at < steps; at += burst) {
      const { losses: more, diverged } = await training.advance(Math.min(burst, steps - at));
      losses.push(...more);
      if (diverged !== undefined) {
        yield opinions(ended ? "both" : "theirs");
        return;
      }
      yield opinions(ended && at + burst >= steps ? "ours" : undefined);
    }
  } finally {
    training.close();
  }
}
