import { type Matrix, multiply, ShapeMismatch, symmetricEigen } from "../linalg";

/** A kernel on three sets of inputs: training among themselves, and two others against them. */
export interface KernelBlocks {
  readonly training: Matrix;
  readonly validation: Matrix;
  readonly test: Matrix;
}

export interface Ridge {
  /** In units of the mean eigenvalue of the training block. */
  readonly ridge: number;
  /** Mean squared error on the validation points. */
  readonly validationError: number;
  /** Predictions at the test points. */
  readonly predictions: Float64Array;
  /** (K + ridge I)⁻¹ y. */
  readonly coefficients: Float64Array;
}

/** 10^−6 … 10. */
export const ridges: readonly number[] = [1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 0.1, 1, 10];

const vector = (data: Float64Array): Matrix => ({
  rows: data.length,
  columns: 1,
  data: data as Float64Array<ArrayBuffer>
});

/**
 * Kernel ridge regression f(x) = k(x, X)(K + r I)⁻¹y, with the r of least squared error on the
 * validation points; one eigendecomposition serves all. Throws ShapeMismatch.
 */
export function ridgeByValidation(
  { training, validation, test }: KernelBlocks,
  y: ArrayLike<number>,
  yValidation: ArrayLike<number>,
  among: readonly number[] = ridges
): Ridge {
  const n = training.rows;
  if (y.length !== n || yValidation.length !== validation.rows || n === 0) {
    throw new ShapeMismatch(`${n} training and ${validation.rows} validation labels expected`);
  }
  const { values, vectors } = symmetricEigen(training);
  const mean = values.reduce((sum, value) => sum + Math.max(0, value), 0) / n;
  const along = multiply(vectors, vector(Float64Array.from(y)), { transposeA: true }).data;
  let best: Omit<Ridge, "predictions"> | undefined;
  for (const ridge of among) {
    const shrunk = along.map(
      (value, i) => value / (Math.max(0, values[i] as number) + ridge * (mean || 1))
    );
    const coefficients = multiply(vectors, vector(shrunk)).data;
    const guesses = multiply(validation, vector(coefficients)).data;
    let sum = 0;
    guesses.forEach((guess, i) => {
      const gap = guess - (yValidation[i] as number);
      sum += gap * gap;
    });
    const validationError = sum / Math.max(1, guesses.length);
    if (!best || validationError < best.validationError) {
      best = { ridge, validationError, coefficients };
    }
  }
  const chosen = best as Omit<Ridge, "predictions">;
  return { ...chosen, predictions: multiply(test, vector(chosen.coefficients)).data };
}
