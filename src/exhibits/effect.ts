/**
 * Something an exhibit says of a state, to be counted over seeds that no setting was chosen on. An
 * exhibit lists its effects in `effects.ts`; `npm run bench` counts them.
 */
export interface Effect<R = never> {
  /** What holds, in words. */
  readonly name: string;
  /** What differs from the default state. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly seeds: readonly number[];
  readonly holds: (result: R) => boolean;
}

/** Seeds 100 to 119. */
export const freshSeeds: readonly number[] = Array.from({ length: 20 }, (_, i) => 100 + i);
