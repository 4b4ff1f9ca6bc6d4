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

/** Keeps the last few answers of a pure function by name. */
export function remembered<T>(most: number) {
  const answers = new Map<string, T>();
  return async (name: string, make: () => Promise<T>): Promise<T> => {
    const known = answers.get(name);
    if (known !== undefined) return known;
    const answer = await make();
    answers.set(name, answer);
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}
