import { type Matrix, matrix } from "../../models/linalg";
import { type Random, stream } from "../../models/random";
import type { Settings, TaskName } from "./parameters";

export interface Points {
  readonly x: Matrix;
  readonly y: Float64Array<ArrayBuffer>;
}

export interface Study {
  readonly training: Points;
  /** For ridges, lengthscales and rounds; the Gaussian processes learn from them instead. */
  readonly validation: Points;
  /** Without noise; mean 0 and variance 1 over many points. */
  readonly test: Points;
  /** Orthonormal rows: the directions that the truth depends on. */
  readonly hidden: Matrix;
}

export const tests = 500;
export const isParity = (task: TaskName): boolean => task === "parity2" || task === "parity3";

/** A truth of mean 0 and variance 1 for inputs N(0, I), or ±1. */
function truthOf(task: TaskName, along: readonly number[]): number {
  const [first = 0] = along;
  switch (task) {
    // E|z| = √(2/π), var = 1 − 2/π; E max(0, z) = 1/√(2π), var = ½ − 1/2π.
    case "fold":
      return (Math.abs(first) - Math.sqrt(2 / Math.PI)) / Math.sqrt(1 - 2 / Math.PI);
    case "hinge":
      return (Math.max(0, first) - 1 / Math.sqrt(2 * Math.PI)) / Math.sqrt(0.5 - 0.5 / Math.PI);
    default:
      return along.reduce((product, sign) => product * sign, 1);
  }
}

/** The same points whatever the number of them: more of them adds to the fewer. */
export function studyOf({ task, n, inputs: d, noise, seed }: Settings): Study {
  const hidden = directions(task, d, stream(seed, "direction"));
  const draw = (rows: number, name: string, noisy: boolean): Points => {
    const random = stream(seed, name);
    const labels = stream(seed, name, "noise");
    const x = matrix(rows, d);
    for (let k = 0; k < x.data.length; k++) {
      const value = random.normal();
      x.data[k] = isParity(task) ? (value < 0 ? -1 : 1) : value;
    }
    const y = Float64Array.from({ length: rows }, (_, i) => {
      const along = Array.from({ length: hidden.rows }, (_, r) => {
        let sum = 0;
        for (let k = 0; k < d; k++) {
          sum += (hidden.data[r * d + k] as number) * (x.data[i * d + k] as number);
        }
        return sum;
      });
      const dice = labels.normal();
      return truthOf(task, along) + (noisy && !isParity(task) ? noise * dice : 0);
    });
    return { x, y };
  };
  return {
    training: draw(n, "training", true),
    validation: draw(Math.max(20, Math.floor(n / 4)), "validation", true),
    test: draw(tests, "test", false),
    hidden
  };
}

/** A random direction; for signs, as many of the inputs themselves. */
function directions(task: TaskName, d: number, random: Random): Matrix {
  if (isParity(task)) {
    const count = task === "parity2" ? 2 : 3;
    const rows = matrix(count, d);
    for (let r = 0; r < count; r++) rows.data[r * d + r] = 1;
    return rows;
  }
  const w = matrix(1, d);
  let square = 0;
  for (let k = 0; k < d; k++) {
    w.data[k] = random.normal();
    square += (w.data[k] as number) * (w.data[k] as number);
  }
  for (let k = 0; k < d; k++) w.data[k] = (w.data[k] as number) / Math.sqrt(square);
  return w;
}

/** Root mean squared error, 1 for the mean; or the share of signs got wrong. */
export function errorOf(predictions: ArrayLike<number>, { y }: Points, task: TaskName): number {
  let sum = 0;
  y.forEach((truth, i) => {
    const guess = predictions[i] as number;
    if (isParity(task)) sum += Number(guess >= 0 !== truth >= 0);
    else sum += (guess - truth) * (guess - truth);
  });
  const mean = sum / y.length;
  return isParity(task) ? mean : Math.sqrt(mean);
}
