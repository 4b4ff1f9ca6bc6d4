/**
 * The last few answers of a pure function, by name: a slider that does not change a world must not
 * compute it again.
 */
export class Remembered<T> {
  readonly #answers = new Map<string, T>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(name: string): T | undefined {
    return this.#answers.get(name);
  }

  /** Keeps an answer, and forgets the oldest if there are too many. */
  keep(name: string, answer: T): T {
    this.#answers.delete(name);
    this.#answers.set(name, answer);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > this.#most && oldest !== undefined) this.#answers.delete(oldest);
    return answer;
  }
}
