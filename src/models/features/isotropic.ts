/** Isotropic inputs x ~ N(0, I) in D dimensions, y = x·β + noise; a model sees p coordinates. */
export interface Isotropic {
  readonly n: number;
  /** D. */
  readonly dimensions: number;
  /** |β|², spread evenly over the D coordinates on average. */
  readonly signal: number;
  readonly noiseVariance: number;
}

/**
 * Expected squared test error, noise included, of the minimum-norm fit on p coordinates (Belkin, Hsu
 * & Xu 2020); infinite for p from n − 1 to n + 1.
 */
export function isotropicRisk(
  { n, dimensions, signal, noiseVariance }: Isotropic,
  p: number
): number {
  const seen = (signal * p) / dimensions;
  const rest = signal - seen + noiseVariance;
  if (p <= n - 2) return rest * (1 + p / (n - p - 1));
  if (p >= n + 2) return seen * (1 - n / p) + rest * (1 + n / (p - n - 1));
  return Number.POSITIVE_INFINITY;
}
