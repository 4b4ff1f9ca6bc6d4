/** Runs a model's steps to their end, with a pause between them. */
export async function ended<T>(
  steps: Generator<void, T, void>,
  pause: () => Promise<void>
): Promise<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await pause();
  }
}
