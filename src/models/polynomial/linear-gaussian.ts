import type { Matrix } from "../linalg";
import { solveByCholesky } from "./by-cholesky";
import { solveBySvd } from "./by-svd";
import { centre } from "./centring";
import { type Evidence, evidenceOf } from "./evidence";
import type { PriorVariances } from "./prior";
import { scaleColumns, scaleRows } from "./scaling";

/**
 * y = Aw + e with w ~ N(0, I) and e ~ N(0, s² I), solved for every column of Y: what both numerical
 * routes give. K stands for AAᵀ + s² I.
 */
export interface StandardSolution {
  /** Posterior mean of w, one column per right-hand side. */
  readonly weights: Matrix;
  /** Effective dimensionality Σ d/(d + s²), d the eigenvalues of AAᵀ. */
  readonly dimension: number;
  readonly logDeterminant: number;
  /** yᵀ K⁻¹ y by right-hand side. */
  readonly quadratic: Float64Array;
  /** Posterior variance of aᵀw for each row a. */
  variance(rows: Matrix): Float64Array;
  unexplained(): Unexplained;
}

/** What a fit leaves of the data it was given. */
export interface Unexplained {
  /** y − ŷ, one column per right-hand side. */
  readonly residuals: Matrix;
  /** By point, how much of its own label its fitted value does not follow: 1 − ∂ŷ_i/∂y_i. */
  readonly shares: Float64Array;
}

export interface Posterior {
  /** Posterior mean of the coefficients, one column per right-hand side. */
  readonly coefficients: Matrix;
  readonly dimension: number;
  /** By right-hand side; null where order 0 is free, since that prior is no distribution. */
  readonly evidence: readonly (Evidence | null)[];
  /** The noise variance in force: the one asked for, or the floor that replaced 0. */
  readonly noiseVariance: number;
  /** Posterior variance of the curve itself (noise not included) for each row of a design matrix. */
  variance(phi: Matrix): Float64Array;
  /**
   * The error at each point had it been left out, prior and noise as they are: (y_i − ŷ_i) over its
   * share (exact). NaN at a lone point under a free constant, which nothing then determines.
   */
  leftOut(): Matrix;
}

/** A posterior while a free constant may still have to be put back. */
export type Unfinished = Omit<Posterior, "leftOut"> & Pick<StandardSolution, "unexplained">;

/** Below this share of the trace of AAᵀ, squaring A would cost too many digits. */
const squarable = 1e-10;
/** What a noise variance of 0 is raised to, as a share of the mean diagonal of AAᵀ. */
const noiseFloor = 1e-12;

/**
 * Bayesian linear regression (Rasmussen & Williams 2006, section 2.1): responses Y (n × m) given a
 * design matrix Φ (n × p), w_j ~ N(0, v_j), noise variance s² ≥ 0. One factorisation serves all
 * right-hand sides. The columns are scaled by √v_j, so that far orders with a tiny prior are harmless
 * at any degree; then Cholesky on the smaller of AᵀA + s² I and AAᵀ + s² I where s² is not tiny, and
 * a singular value decomposition where it is.
 *
 * n = 0 gives the prior and log evidence 0; s² = 0 is raised to 1e-12 of the mean diagonal of AAᵀ.
 * An infinite first variance frees order 0, whose column must be constant.
 *
 * @throws RangeError on shapes that do not match, a negative or non-finite noise variance, variances
 * that are negative or NaN or free beyond order 0, and non-finite Φ or Y.
 */
export function posterior(
  phi: Matrix,
  y: Matrix,
  variances: PriorVariances,
  noiseVariance: number
): Posterior {
  check(phi, y, variances, noiseVariance);
  if (variances[0] === Number.POSITIVE_INFINITY) {
    const { inner, restore } = centre(phi, y);
    return asPosterior(restore(proper(inner.phi, inner.y, variances.slice(1), noiseVariance)));
  }
  return asPosterior(proper(phi, y, variances, noiseVariance));
}

const asPosterior = ({ unexplained, ...found }: Unfinished): Posterior => ({
  ...found,
  leftOut: () => errorsLeftOut(unexplained())
});

function errorsLeftOut({ residuals, shares }: Unexplained): Matrix {
  const { columns, data } = residuals;
  return {
    ...residuals,
    data: data.map((residual, at) => residual / (shares[Math.floor(at / columns)] as number))
  };
}

function proper(phi: Matrix, y: Matrix, variances: PriorVariances, asked: number): Unfinished {
  const scales = variances.map((variance) => Math.sqrt(variance));
  const a = scaleColumns(phi, scales);
  const trace = sumOfSquares(a.data);
  const noise = asked > 0 ? asked : noiseFloor * (trace > 0 ? trace / a.rows : 1);
  const solution =
    noise >= squarable * trace ? solveByCholesky(a, y, noise) : solveBySvd(a, y, noise);
  const { weights, dimension, logDeterminant, quadratic } = solution;
  return {
    coefficients: scaleRows(weights, scales),
    dimension,
    evidence: Array.from(quadratic, (fit) => evidenceOf(fit, logDeterminant, phi.rows)),
    noiseVariance: noise,
    variance: (rows) => solution.variance(scaleColumns(rows, scales)),
    unexplained: solution.unexplained
  };
}

function sumOfSquares(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] as number) * (values[i] as number);
  return sum;
}

function check(phi: Matrix, y: Matrix, variances: PriorVariances, noiseVariance: number): void {
  if (y.rows !== phi.rows) {
    throw new RangeError(`${y.rows} responses for ${phi.rows} inputs; expected as many`);
  }
  if (variances.length !== phi.columns) {
    throw new RangeError(`${variances.length} variances for ${phi.columns} coefficients`);
  }
  if (!(noiseVariance >= 0 && noiseVariance < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`the noise variance is ${noiseVariance}; expected a number from 0`);
  }
  if (variances.some((v, j) => !(v >= 0) || (j > 0 && v === Number.POSITIVE_INFINITY))) {
    throw new RangeError("a prior variance is negative or not a number, or free beyond order 0");
  }
  if (!phi.data.every(Number.isFinite)) throw new RangeError("the inputs are not all finite");
  if (!y.data.every(Number.isFinite)) throw new RangeError("the responses are not all finite");
}
