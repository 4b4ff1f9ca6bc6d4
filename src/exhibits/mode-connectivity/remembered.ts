/** The last few answers of a pure function, by name. */
export class Remembered<T> {
  readonly #answers = new Map<string, T>();

  constructor(private readonly most: number) {}

  /** The known answer, or a new one. */
  get(name: string, make: () => T): T {
    const known = this.#answers.get(name);
    return known ?? this.keep(name, make());
  }

  keep(name: string, answer: T): T {
    this.#answers.delete(name);
    this.#answers.set(name, answer);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > this.most && oldest !== undefined) this.#answers.delete(oldest);
    return answer;
  }
}
