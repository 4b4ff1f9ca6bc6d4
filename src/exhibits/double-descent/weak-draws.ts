import {
  cut,
  type Directions,
  directions,
  directionsOfGram,
  firstColumns,
  type WeakData,
  weakFeatures
} from "../../models/features";
import { type Matrix, matrix, multiply } from "../../models/linalg";
import { stream } from "../../models/random";
import type { Settings } from "./parameters";
import type { Sight } from "./sight";

const tests = 200;
/** Singular values below this share of √n times the features' noise are cut. */
const cutoff = 0.35;

/** One draw of weakly informative features, seen at each size. */
export function* weakSights(
  { n, spread, remove, seed }: Settings,
  draw: number,
  sizes: readonly number[]
): Generator<Sight> {
  const most = Math.max(...sizes);
  const data = (part: string, rows: number): WeakData =>
    weakFeatures(rows, most, spread, {
      targets: stream(seed, part, draw),
      feature: (j) => stream(seed, part, draw, j)
    });
  const [train, test] = [data("train", n), data("test", tests)];
  for (const size of sizes) {
    const seen = without(remove, see(train, test, size), { targets: train.targets, spread });
    yield { size, seen, targets: test.targets, scale: 1 };
  }
}

/** The directions of the first features; beside the targets stand the sums of each row's features. */
function see(train: WeakData, test: WeakData, size: number): Directions {
  const [X, T] = [firstColumns(train.features, size), firstColumns(test.features, size)];
  const n = X.rows;
  const both = matrix(n, 2);
  for (let i = 0; i < n; i++) {
    both.data[2 * i] = train.targets.data[i] as number;
    let sum = 0;
    for (let j = i * size; j < (i + 1) * size; j++) sum += X.data[j] as number;
    both.data[2 * i + 1] = sum;
  }
  if (size < 1.25 * n) return directions(X, both, T);
  return directionsOfGram(
    multiply(X, X, { transposeB: true }),
    both,
    multiply(T, X, { transposeB: true }),
    size
  );
}

/**
 * The same for the targets alone, with one ingredient of the peak taken away. With ones the vector
 * of ones, a right direction v has v·ones = (Uᵀ Φ ones)/s, and features have the covariance
 * ones onesᵀ + spread² I: their standard deviation along v is √((v·ones)² + spread²), and the best
 * linear fit for the population has all weights 1/(size + spread²).
 */
function without(
  what: Settings["remove"],
  { n, p, s, c: both, t }: Directions,
  { targets, spread }: { targets: Matrix; spread: number }
): Directions {
  const k = s.length;
  const c = matrix(k, 1);
  const ones = new Float64Array(k);
  for (let i = 0; i < k; i++) {
    c.data[i] = both.data[2 * i] as number;
    ones[i] = (both.data[2 * i + 1] as number) / (s[i] as number);
  }
  const residual = k === n ? 0 : Math.max(0, squares(targets.data) - squares(c.data));
  const seen = { n, p, s, c, t, residual };
  if (what === "directions") return cut(seen, cutoff * spread * Math.sqrt(n));
  if (what === "residual") {
    const ideal = 1 / (p + spread * spread);
    const linear = s.map((value, i) => value * (ones[i] as number) * ideal);
    return { ...seen, c: { ...c, data: linear }, residual: 0 };
  }
  if (what === "inputs") {
    const share = s.map((value, i) => {
      const one = ones[i] as number;
      return Math.min(1, value / Math.sqrt(n * (one * one + spread * spread)));
    });
    const data = t.data.map((value, i) => value * (share[i % k] as number));
    return { ...seen, t: { ...t, data } };
  }
  return seen;
}

function squares(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] as number) * (values[i] as number);
  return sum;
}
