import type { Errors, Learner, Result } from "../result";

export type Each<T> = Readonly<Record<Learner, T>>;

/** What the networks of the first data set went through, at the steps `at`. */
export interface Course {
  readonly at: readonly number[];
  /** Under the brokenness on show: root mean squared errors on the training data and to the truth. */
  readonly training: Each<readonly number[]>;
  readonly test: Each<readonly number[]>;
  /** For each brokenness, the share of soft's weights that is its own. */
  readonly own: readonly (readonly number[])[];
}

export interface ShiftResult {
  readonly steps: number;
  /** Brokenness along the axis, and the place of the one on show. */
  readonly broken: readonly number[];
  readonly at: number;
  /** A new pattern; then, for each of its shifts, the truth and what each network answers. */
  readonly pattern: Float64Array;
  readonly truth: Float64Array;
  readonly answers: Each<Float64Array>;
  readonly course: Course;
  /** How many data sets are planned; how many are done is the length of the lists below. */
  readonly planned: number;
  /** Errors to the truth: one list for each brokenness, one number for each data set. */
  readonly errors: Each<Errors>;
  /** Share of the answers' variance that is due to the shift, in the same lists; some may lack. */
  readonly moving: Each<Errors>;
  /** How many numbers each network learns. */
  readonly sizes: Each<number>;
  readonly warnings: readonly string[];
}

export type AnyResult = Result | ShiftResult;

export const isShift = (result: AnyResult): result is ShiftResult => "answers" in result;
