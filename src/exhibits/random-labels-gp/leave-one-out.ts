import { along, classes, oneHot, type Spectrum } from "../../models/digits";
import { type Matrix, matrix, multiply } from "../../models/linalg";
import type { LeaveOneOut } from "./result";
import { scoresOf } from "./score";
import { learn, lengthscales, type Study } from "./study";

/** Noise variance as a multiple of the function's: what is predicted depends on no more. */
const ratios: readonly number[] = [
  1e-6, 0.001, 0.01, 0.03, 0.1, 0.2, 0.3, 0.4, 0.6, 0.8, 1, 1.5, 2, 3, 4, 6, 10, 15, 20, 30, 50, 100
];
/** So many settings of least generalised cross-validation are tried out by leaving out. */
const tried = 6;

/**
 * Generalised cross-validation (Golub, Heath and Wahba 1979), up to a factor: leave-one-out with every
 * diagonal entry of (K + rI)⁻¹ replaced by their mean, so Σα² / tr((K + rI)⁻¹)². `squares` are those of
 * QᵀY, summed over the outputs.
 */
export function generalised({ values }: Spectrum, squares: Float64Array, ratio: number): number {
  let [sum, trace] = [0, 0];
  for (let i = 0; i < squares.length; i++) {
    const precision = 1 / ((values[i] as number) + ratio);
    trace += precision;
    sum += (squares[i] as number) * precision * precision;
  }
  return sum / (trace * trace);
}

/** The squares of each row, summed. */
function rowSquares({ rows, columns, data }: Matrix): Float64Array {
  const squares = new Float64Array(rows);
  for (let i = 0, at = 0; i < rows; i++) {
    let sum = 0;
    for (let c = 0; c < columns; c++, at++) sum += (data[at] as number) * (data[at] as number);
    squares[i] = sum;
  }
  return squares;
}

/**
 * The squared errors of predicting each image from all others, summed, for every ratio at once
 * (Rasmussen & Williams 2006, equation 5.12): residuals are α / diag((K + rI)⁻¹).
 */
export function squaredErrors(
  { values, vectors }: Spectrum,
  { rows: n, data }: Matrix,
  ratios: readonly number[]
): Float64Array {
  const width = ratios.length * classes;
  const precisions = matrix(n, ratios.length);
  const scaled = matrix(n, width);
  for (let i = 0; i < n; i++) {
    ratios.forEach((ratio, r) => {
      const precision = 1 / ((values[i] as number) + ratio);
      precisions.data[i * ratios.length + r] = precision;
      for (let c = 0; c < classes; c++) {
        scaled.data[i * width + r * classes + c] = (data[i * classes + c] as number) * precision;
      }
    });
  }
  const squares = { ...vectors, data: vectors.data.map((value) => value * value) };
  const diagonal = multiply(squares, precisions);
  const alpha = multiply(vectors, scaled);
  const errors = new Float64Array(ratios.length);
  for (let i = 0; i < n; i++) {
    for (let r = 0; r < ratios.length; r++) {
      const scale = 1 / (diagonal.data[i * ratios.length + r] as number);
      for (let c = 0; c < classes; c++) {
        const residual = (alpha.data[i * width + r * classes + c] as number) * scale;
        errors[r] = (errors[r] as number) + residual * residual;
      }
    }
  }
  return errors;
}

/** The lengthscale and ratio with the smallest leave-one-out error on these labels. */
export async function chooseByLeavingOut(
  study: Study,
  given: Uint8Array,
  pause: () => Promise<void>
): Promise<LeaveOneOut> {
  const targets = oneHot(given);
  const screened: { lengthscale: number; ratio: number; score: number }[] = [];
  const seen = new Map<number, Matrix>();
  for (const lengthscale of lengthscales) {
    const { spectrum } = learn(study, lengthscale);
    const c = along(spectrum, targets);
    seen.set(lengthscale, c);
    const squares = rowSquares(c);
    for (const ratio of ratios) {
      screened.push({ lengthscale, ratio, score: generalised(spectrum, squares, ratio) });
    }
    await pause();
  }
  screened.sort((a, b) => a.score - b.score);
  const hopeful = screened.slice(0, tried);
  let least = Number.POSITIVE_INFINITY;
  let { lengthscale, ratio } = hopeful[0] as (typeof hopeful)[number];
  for (const [candidate, c] of seen) {
    const of = hopeful.filter((one) => one.lengthscale === candidate).map((one) => one.ratio);
    if (of.length === 0) continue;
    squaredErrors(learn(study, candidate).spectrum, c, of).forEach((error, r) => {
      if (error < least) {
        least = error;
        [lengthscale, ratio] = [candidate, of[r] as number];
      }
    });
    await pause();
  }
  const setting = { lengthscale, amplitude: 1, noise: ratio };
  const { test, kept, counts } = scoresOf(study, given, setting);
  return { lengthscale, ratio, test, kept, counts };
}
