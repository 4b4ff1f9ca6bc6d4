/** Gives the event loop its turn now and then. */
export type Breathe = () => Promise<void>;

/** `of` each of a list in order, with a breath after each. */
export async function each<T, U>(
  list: readonly T[],
  of: (one: T) => U,
  breathe: Breathe
): Promise<U[]> {
  const found: U[] = [];
  for (const one of list) {
    found.push(of(one));
    await breathe();
  }
  return found;
}
