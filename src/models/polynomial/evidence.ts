import { log } from "../kernels";
import { type Matrix, multiply, svd } from "../linalg";
import { geometricPrior } from "./prior";
import { scaleColumns } from "./scaling";

/** The log evidence and the three pieces it is the sum of. */
export interface Evidence {
  readonly total: number;
  readonly fit: number;
  readonly complexity: number;
  readonly constant: number;
}

const halfLog2Pi = 0.9189385332046728;

/**
 * log N(y; 0, K) from yᵀK⁻¹y and log det K (Rasmussen & Williams 2006, equation 2.30): the data fit
 * −½ yᵀK⁻¹y, the complexity −½ log det K and the constant −(n/2) log 2π.
 */
export function evidenceOf(quadratic: number, logDeterminant: number, n: number): Evidence {
  const fit = 0 - 0.5 * quadratic;
  const complexity = 0 - 0.5 * logDeterminant;
  const constant = 0 - n * halfLog2Pi;
  return { total: fit + complexity + constant, fit, complexity, constant };
}

/** The scales τ and noise standard deviations s to choose from. */
export interface Grid {
  readonly scales: readonly number[];
  readonly noises: readonly number[];
}

/** One setting of the ordered prior, v_j = τ² ρ^j with noise sd s, and how likely it made the data. */
export interface Setting {
  readonly decay: number;
  readonly scale: number;
  readonly noise: number;
  readonly logEvidence: number;
}

/**
 * The best scale τ and noise s of a grid for one decay ρ, for every column of Y: one singular value
 * decomposition, after which each (τ, s) costs O(min(n, p)). Ties go to the earlier grid value.
 */
export function bestForDecay(phi: Matrix, y: Matrix, decay: number, grid: Grid): Setting[] {
  const variances = geometricPrior(phi.columns - 1, decay);
  const { values, squares, rest } = spectrum(scaleColumns(phi, variances.map(Math.sqrt)), y);
  const best: Setting[] = Array.from({ length: y.columns }, () => ({
    decay,
    scale: grid.scales[0] ?? 1,
    noise: grid.noises[0] ?? 1,
    logEvidence: Number.NEGATIVE_INFINITY
  }));
  for (const scale of grid.scales) {
    for (const noise of grid.noises) {
      const s2 = noise * noise;
      let logDeterminant = (phi.rows - values.length) * log(s2);
      for (const d of values) logDeterminant += log(scale * scale * d + s2);
      for (let m = 0; m < y.columns; m++) {
        let quadratic = (rest[m] as number) / s2;
        for (let i = 0; i < values.length; i++) {
          quadratic +=
            (squares.data[i * y.columns + m] as number) /
            (scale * scale * (values[i] as number) + s2);
        }
        const logEvidence = evidenceOf(quadratic, logDeterminant, phi.rows).total;
        if (logEvidence > (best[m] as Setting).logEvidence) {
          best[m] = { decay, scale, noise, logEvidence };
        }
      }
    }
  }
  return best;
}

/** The better of two settings by evidence, the first on a tie. */
export const better = (a: Setting, b: Setting): Setting => (b.logEvidence > a.logEvidence ? b : a);

/**
 * The singular value decomposition A = U S Vᵀ as the evidence needs it: the eigenvalues d = S² of
 * AAᵀ, the squares of Uᵀy, and what is left of yᵀy outside the columns of U.
 */
function spectrum(a: Matrix, y: Matrix) {
  const { U, S } = svd(a);
  const c = multiply(U, y, { transposeA: true });
  const reached = multiply(U, c);
  const rest = new Float64Array(y.columns);
  if (a.rows > S.length) {
    for (let i = 0; i < y.data.length; i++) {
      const left = (y.data[i] as number) - (reached.data[i] as number);
      rest[i % y.columns] = (rest[i % y.columns] as number) + left * left;
    }
  }
  return {
    values: S.map((s) => s * s),
    squares: { ...c, data: c.data.map((value) => value * value) },
    rest
  };
}
