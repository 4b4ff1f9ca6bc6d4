import type { Activation } from "../../models/kernels";
import type { Data } from "../../models/network";

/** The straight line through two training points, and what one output should be there. */
export interface Transect {
  /** Places along it: 0 at the first point, 1 at the second. */
  readonly at: readonly number[];
  /** The inputs there, row by row. */
  readonly x: Float64Array;
  /** The output that is looked at. */
  readonly output: number;
  /** Its training targets at the two points. */
  readonly targets: readonly [number, number];
  /** The function to be learned, where it is known. */
  readonly truth: readonly number[];
}

/** What is to be learned, and how networks are built and trained for it. */
export interface Problem {
  readonly inputs: number;
  readonly outputs: number;
  readonly activation: Activation;
  /** Weights start from N(0, gain²/fan-in), biases at 0. */
  readonly gains: readonly [number, number];
  readonly rate: number;
  readonly steps: number;
  /** Widths trained, and those that are added on request. */
  readonly widths: readonly number[];
  readonly wider: readonly number[];
  readonly training: Data;
  /** 1,000 points without noise. */
  readonly test: Data;
  readonly transect: Transect;
}

/** From before the first point of a transect to behind the second. */
export const places: readonly number[] = Array.from({ length: 61 }, (_, i) => (i - 15) / 30);

/** Points of the straight line through two points, at `places`, row by row. */
export function lineThrough(a: ArrayLike<number>, b: ArrayLike<number>): Float64Array<ArrayBuffer> {
  const size = a.length;
  const x = new Float64Array(places.length * size);
  places.forEach((t, k) => {
    for (let j = 0; j < size; j++) {
      x[k * size + j] = (a[j] as number) + t * ((b[j] as number) - (a[j] as number));
    }
  });
  return x;
}

/** The width at which a network has as many parameters as there are numbers to fit. */
export const thresholdOf = ({ inputs, outputs, training }: Problem): number =>
  ((training.rows - 1) * outputs) / (inputs + 1 + outputs);
