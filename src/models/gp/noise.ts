import { notNegative } from "./kernel";

/** The least noise variance, as a share of the mean prior variance of the observations. */
const least = 1e-12;

/**
 * The noise variance that is used for an asked-for standard deviation: at least 1e-12 of the mean
 * prior variance, below which float64 cannot tell it from none; `raised` says that it was less.
 */
export function noiseVariance(
  noise: number,
  meanDiagonal: number
): { variance: number; raised: boolean } {
  const asked = notNegative("noise", noise) * noise;
  const floor = meanDiagonal > 0 ? least * meanDiagonal : least;
  return asked < floor ? { variance: floor, raised: true } : { variance: asked, raised: false };
}

/** The mean of the diagonal entries of a lower triangle listed by rows; 0 of nothing. */
export function meanDiagonal(lower: Float64Array, n: number): number {
  let sum = 0;
  for (let i = 0, at = 0; i < n; at += ++i + 1) sum += (lower[at] as number) / n;
  return sum;
}
