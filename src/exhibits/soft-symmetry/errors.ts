import { type Matrix, matrix, multiply } from "../../models/linalg";
import { type Features, features } from "./power-series";
import type { Weights } from "./spectrum";
import { grid, half, mix, type World } from "./worlds";

/** What the features are on the grid: their own products, summed over it. */
interface OnGrid {
  readonly at: Features;
  readonly even: Matrix;
  readonly odd: Matrix;
}

const known = new Map<number, OnGrid>();

function onGrid(lengthscale: number): OnGrid {
  const found = known.get(lengthscale);
  if (found) return found;
  const { even, odd } = features(half, lengthscale);
  const at = { even: counted(even), odd: counted(odd) };
  const squared = {
    at,
    even: multiply(at.even, at.even, { transposeA: true }),
    odd: multiply(at.odd, at.odd, { transposeA: true })
  };
  known.set(lengthscale, squared);
  return squared;
}

/** Every place but 0 stands for itself and its mirror image. */
const twice = Math.sqrt(2);

const counted = (m: Matrix): Matrix => ({
  ...m,
  data: m.data.map((value, i) => (i < m.columns ? value : twice * value))
});

/**
 * Root mean squared errors over the grid for one truth, as |Φw − f|² = wᵀΦᵀΦw − 2wᵀΦᵀf + fᵀf:
 * the even and the odd part of an error are orthogonal on the grid.
 */
export function measure({ even, odd }: World) {
  const size = { even: square(even), odd: square(odd) };
  const seen = new Map<number, Weights>();
  const seenAt = (lengthscale: number): Weights => {
    const found = seen.get(lengthscale);
    if (found) return found;
    const { at } = onGrid(lengthscale);
    const fresh = { even: along(at.even, even), odd: along(at.odd, odd) };
    seen.set(lengthscale, fresh);
    return fresh;
  };
  return (weights: Weights, lengthscale: number, broken: number): number => {
    const by = mix(broken);
    let total = by.even * by.even * size.even + by.odd * by.odd * size.odd;
    if (weights.even.length > 0) {
      const products = onGrid(lengthscale);
      const truth = seenAt(lengthscale);
      total += distance(weights.even, products.even, truth.even, by.even);
      total += distance(weights.odd, products.odd, truth.odd, by.odd);
    }
    return Math.sqrt(Math.max(0, total) / grid.length);
  };
}

/** wᵀGw − 2 factor wᵀb. */
function distance(w: Float64Array, G: Matrix, b: Float64Array, factor: number): number {
  const n = w.length;
  let total = 0;
  for (let i = 0; i < n; i++) {
    let sum = -2 * factor * (b[i] as number);
    for (let j = 0; j < n; j++) sum += (G.data[i * n + j] as number) * (w[j] as number);
    total += sum * (w[i] as number);
  }
  return total;
}

/** Φᵀf over the grid. */
function along(at: Matrix, f: Float64Array): Float64Array {
  const counts = matrix(f.length, 1);
  f.forEach((value, i) => {
    counts.data[i] = i === 0 ? value : twice * value;
  });
  return multiply(at, counts, { transposeA: true }).data;
}

function square(values: Float64Array): number {
  let sum = 0;
  values.forEach((value, i) => {
    sum += (i === 0 ? 1 : 2) * value * value;
  });
  return sum;
}
