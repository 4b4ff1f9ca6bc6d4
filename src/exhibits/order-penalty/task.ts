import { type Matrix, matrix } from "../../models/linalg";
import type { Learner } from "./result";
import type { SoftModel } from "./soft";

/** Panels that share their inputs, so that one factorisation serves them all. */
export interface Task {
  readonly x: Float64Array;
  /** Labels, one column per panel. */
  readonly y: Matrix;
  /** Where predictions are wanted. */
  readonly at: Float64Array;
}

/** One learner's answer for one panel. */
export interface Answer {
  readonly learner: Learner;
  readonly degree: number;
  /** Predictions at the wanted inputs and at the training inputs. */
  readonly at: Float64Array;
  readonly fitted: Float64Array;
  readonly dimension: number;
  readonly minimumNorm: boolean;
  /** The error at each training point had it been left out, all choices kept. */
  leftOut(): Float64Array;
  readonly soft: {
    readonly model: SoftModel;
    readonly logEvidence: number | null;
    readonly byEvidence: boolean;
    /** Posterior variance at the wanted inputs. */
    variance(): Float64Array;
  } | null;
}

/** The task of one panel. */
export function only({ x, y, at }: Task, panel: number): Task {
  const data = columns(y)[panel] ?? new Float64Array(y.rows);
  return { x, y: { rows: y.rows, columns: 1, data }, at };
}

/** The columns of a matrix, copied. */
export function columns({ rows, columns: count, data }: Matrix): Float64Array[] {
  return Array.from({ length: count }, (_, column) =>
    Float64Array.from({ length: rows }, (_, row) => data[row * count + column] as number)
  );
}

/** Labels of several panels side by side. */
export function sideBySide(labels: readonly Float64Array[]): Matrix {
  const together = matrix(labels[0]?.length ?? 0, labels.length);
  labels.forEach((values, column) => {
    values.forEach((value, row) => {
      together.data[row * labels.length + column] = value;
    });
  });
  return together;
}
