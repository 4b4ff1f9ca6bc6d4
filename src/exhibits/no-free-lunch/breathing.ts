import type { Context } from "../../lab/experiment";

/** A turn of the event loop after each stretch of work of this many milliseconds. */
const stretch = 12;

/** To be called between pieces of work: pauses when the last pause is long enough ago. */
export function breathing({ pause }: Context): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < stretch) return;
    await pause();
    since = performance.now();
  };
}

/** Runs a model's steps to their end. */
export async function ended<T>(
  steps: Generator<void, T, void>,
  breathe: () => Promise<void>
): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await breathe();
  }
}
