import type { Context } from "../../lab/experiment";

/** Gives the event loop a turn after each stretch of work of this many milliseconds. */
const stretch = 10;

/** To be called between pieces of work: pauses when the last pause is long enough ago. */
export function breathing(context: Context): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < stretch) return;
    await context.pause();
    since = performance.now();
  };
}
