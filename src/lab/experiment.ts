import type { Schema, Values } from "./parameters";

/** What the lab lends to a running experiment. */
export interface Context {
  /**
   * Gives the event loop a turn when the last one is some milliseconds ago, so that a cancel message
   * can arrive, and throws `Cancelled` if one did. It costs nothing in between: call it often.
   */
  pause(): Promise<void>;
}

/** A complete, drawable result and how far the work has come (0 to 1). */
export interface Progress<R> {
  readonly done: number;
  readonly result: R;
  /** Where the work stands, in its own words: "step 120 of 600". */
  readonly at?: string;
}

/**
 * An experiment is a pure function of its values, to the last bit: every yield is a complete result,
 * the last one has `done` = 1. Results hold only numbers, strings, booleans, null, plain arrays,
 * plain objects and typed arrays, so that they cross to the page and have a digest.
 */
export interface Experiment<S extends Schema, R, T = unknown> {
  readonly parameters: S;
  run(values: Values<S>, context: Context): AsyncGenerator<Progress<R>, void, void>;
  /**
   * What the figure needs of a repetition with another seed: a few numbers, since many repetitions
   * are kept. An experiment with `summarise` can be run for many seeds at once.
   */
  summarise?(result: R): T;
}

export type AnyExperiment = Experiment<Schema, unknown>;

export const defineExperiment = <S extends Schema, R, T = unknown>(
  experiment: Experiment<S, R, T>
): Experiment<S, R, T> => experiment;

export type ResultOf<E> = E extends Experiment<infer _S, infer R, infer _T> ? R : never;
export type ValuesOf<E> = E extends Experiment<infer S, infer _R, infer _T> ? Values<S> : never;
export type SummaryOf<E> = E extends Experiment<infer _S, infer _R, infer T> ? T : never;

/** Thrown by `pause` once a run has been called off. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}
