/** The log evidence (log marginal likelihood) and the three pieces it is the sum of. */
export interface Evidence {
  readonly total: number;
  /** −½ yᵀK⁻¹y: how far the data are from what the model expects. */
  readonly fit: number;
  /** −½ log det K: how narrowly the model spreads its bets; more is simpler. */
  readonly complexity: number;
  readonly constant: number;
}

const halfLog2Pi = 0.9189385332046728;

/** log N(y; 0, K) from yᵀK⁻¹y and log det K (Rasmussen & Williams 2006, equation 2.30). */
export function evidenceOf(quadratic: number, logDeterminant: number, n: number): Evidence {
  const fit = 0 - 0.5 * quadratic;
  const complexity = 0 - 0.5 * logDeterminant;
  const constant = 0 - n * halfLog2Pi;
  return { total: fit + complexity + constant, fit, complexity, constant };
}
