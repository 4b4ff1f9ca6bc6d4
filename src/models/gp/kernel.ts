import type { Pairs } from "./pairs";

/** A positive number that shapes a kernel; gradients are with respect to its logarithm. */
export interface Hyperparameter {
  readonly name: string;
  readonly value: number;
}

/** A covariance function k(x, z) with its hyperparameters set. */
export interface Kernel {
  readonly hyperparameters: readonly Hyperparameter[];
  /** The same kernel with other values of its hyperparameters, in their order. */
  with(values: ArrayLike<number>): Kernel;
  /** k for every pair. */
  over(pairs: Pairs): Float64Array;
  /** ∂k/∂log θ for every pair, one list for each hyperparameter θ. */
  gradients(pairs: Pairs): Float64Array[];
  /** Whether k(−x, −z) = k(x, z). */
  readonly mirrors: boolean;
}

/** The value, if it is positive and finite; throws RangeError with its name otherwise. */
export function positive(name: string, value: number): number {
  if (value > 0 && value < Number.POSITIVE_INFINITY) return value;
  throw new RangeError(`${name} is ${value}; expected a positive number`);
}

/** As `positive`, but zero is welcome. */
export const notNegative = (name: string, value: number): number =>
  value === 0 ? 0 : positive(name, value);

/** The value, if it is finite; throws RangeError with its name otherwise. */
export function finite(name: string, value: number): number {
  if (Number.isFinite(value)) return value;
  throw new RangeError(`${name} is ${value}; expected a finite number`);
}

/** A list with every entry times a number. */
export function times(factor: number, values: Float64Array): Float64Array {
  const result = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) result[i] = factor * (values[i] as number);
  return result;
}
