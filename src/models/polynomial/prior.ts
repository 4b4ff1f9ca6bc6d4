/**
 * Prior variances of the coefficients, one per order. A penalty Σ c_j w_j² beside the squared error
 * Σ (y − f)² is the prior w_j ~ N(0, s²/c_j) with noise variance s²; beside Σ (y − f)²/s² it is
 * w_j ~ N(0, 1/c_j). A free coefficient has infinite variance; only order 0 may be free.
 */
export type PriorVariances = Float64Array;

/**
 * v_j = τ² ρ^j, ρ in (0, 1]: each order costs 1/ρ times the one before. Far orders reach 0 by
 * underflow, which is right.
 */
export function geometricPrior(degree: number, decay: number, scale = 1): PriorVariances {
  const variances = new Float64Array(degree + 1);
  let variance = scale * scale;
  for (let j = 0; j <= degree; j++) {
    variances[j] = variance;
    variance *= decay;
  }
  return variances;
}

/**
 * The prior of the penalty Σ (c j)² w_j² beside the plain squared error (Wilson 2025, Figure 5):
 * v_j = s²/(c j)², order 0 free.
 */
export function quadraticPrior(degree: number, c: number, noiseVariance: number): PriorVariances {
  return Float64Array.from({ length: degree + 1 }, (_, j) => noiseVariance / (c * j * (c * j)));
}
