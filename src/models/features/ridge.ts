import { type Matrix, matrix, multiply } from "../linalg";
import type { Directions } from "./directions";

/** By what a ridge penalty λ‖w‖² multiplies a target along a direction: s/(s² + λ); 1/s for λ = 0. */
const factor = (s: number, ridge: number): number => s / (s * s + ridge);

/** Predictions for the test inputs, tests × outputs; λ = 0 is the fit of minimum norm. */
export function predictions({ s, c, t }: Directions, ridge = 0): Matrix {
  const scaled = matrix(c.rows, c.columns);
  for (let i = 0; i < scaled.data.length; i++) {
    const row = Math.floor(i / c.columns);
    scaled.data[i] = (c.data[i] as number) * factor(s[row] as number, ridge);
  }
  return multiply(t, scaled);
}

/** Mean squared difference of two matrices. */
export function meanSquare(a: Matrix, b: Matrix): number {
  let sum = 0;
  for (let i = 0; i < a.data.length; i++) {
    const gap = (a.data[i] as number) - (b.data[i] as number);
    sum += gap * gap;
  }
  return sum / a.data.length;
}

/** The sum of squares of each row of c: how much of all targets lies along a direction. */
function weightOf({ c }: Directions): Float64Array {
  const weights = new Float64Array(c.rows);
  for (let i = 0; i < c.data.length; i++) {
    const row = Math.floor(i / c.columns);
    weights[row] = (weights[row] as number) + (c.data[i] as number) * (c.data[i] as number);
  }
  return weights;
}

/** Mean squared error on the training targets. */
export function trainingError(directions: Directions, ridge = 0): number {
  const { s, n, c, residual } = directions;
  const weights = weightOf(directions);
  let sum = residual;
  for (let i = 0; i < s.length; i++) {
    const left = ridge === 0 ? 0 : ridge / ((s[i] as number) * (s[i] as number) + ridge);
    sum += left * left * (weights[i] as number);
  }
  return sum / (n * c.columns);
}

/** The Frobenius norm of the weights ‖W‖. */
export function weightNorm(directions: Directions, ridge = 0): number {
  const weights = weightOf(directions);
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const by = factor(directions.s[i] as number, ridge);
    sum += by * by * (weights[i] as number);
  }
  return Math.sqrt(sum);
}

/**
 * The test error as a quadratic form of the factors f along the directions: mean |y|² − 2 aᵀf + fᵀBf.
 * Once it is known, each ridge costs k² operations, however many outputs and test inputs there are.
 */
export interface ErrorForm {
  readonly s: Float64Array;
  readonly a: Float64Array;
  /** k × k, symmetric. */
  readonly B: Matrix;
  readonly constant: number;
}

/** The error form for test targets, tests × outputs. */
export function errorForm({ s, c, t }: Directions, targets: Matrix): ErrorForm {
  const k = s.length;
  const count = targets.data.length;
  const B = multiply(t, t, { transposeA: true });
  const C = multiply(c, c, { transposeB: true });
  for (let i = 0; i < B.data.length; i++) {
    B.data[i] = ((B.data[i] as number) * (C.data[i] as number)) / count;
  }
  const seen = multiply(t, targets, { transposeA: true });
  const a = new Float64Array(k);
  for (let i = 0; i < seen.data.length; i++) {
    const row = Math.floor(i / seen.columns);
    a[row] = (a[row] as number) + ((seen.data[i] as number) * (c.data[i] as number)) / count;
  }
  let constant = 0;
  for (let i = 0; i < count; i++) {
    constant += ((targets.data[i] as number) * (targets.data[i] as number)) / count;
  }
  return { s, a, B, constant };
}

/** Mean squared test error of each ridge; clipped at 0, which rounding may pass. */
export function errorsAt(
  { s, a, B, constant }: ErrorForm,
  ridges: ArrayLike<number>
): Float64Array {
  const [k, count] = [s.length, ridges.length];
  const f = matrix(k, count);
  for (let i = 0; i < k; i++) {
    for (let r = 0; r < count; r++) {
      f.data[i * count + r] = factor(s[i] as number, ridges[r] as number);
    }
  }
  const product = multiply(B, f);
  const errors = new Float64Array(count).fill(constant);
  for (let i = 0, at = 0; i < k; i++) {
    for (let r = 0; r < count; r++, at++) {
      const term = (product.data[at] as number) - 2 * (a[i] as number);
      errors[r] = (errors[r] as number) + (f.data[at] as number) * term;
    }
  }
  return errors.map((error) => Math.max(0, error));
}
