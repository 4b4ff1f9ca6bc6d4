import { log } from "../kernels";
import { type Matrix, matrix, multiply, symmetricEigen } from "../linalg";

/**
 * A Gaussian-process regression of several outputs that share kernel and noise, by K = QΛQᵀ with K
 * the n × n Gram matrix of amplitude 1. Once that is known, every amplitude a² and noise s² costs
 * O(n) for the evidence and O(n²) for an answer, since a²K + s²I = Q(a²Λ + s²)Qᵀ.
 */
export interface Spectrum {
  /** Λ, ascending, none below 0. */
  readonly values: Float64Array;
  /** Q, n × n. */
  readonly vectors: Matrix;
}

/** Variances: of the function (a²) and of the noise (s²). */
export interface Variances {
  readonly amplitude: number;
  readonly noise: number;
}

export interface Posterior {
  /** (a²K + s²I)⁻¹Y, n × outputs: the mean at other inputs is a²k(·, x) times it. */
  readonly weights: Matrix;
  /** The posterior mean at the training inputs themselves, Y − s² · weights. */
  readonly fitted: Matrix;
  /** What is predicted for each from all the others (Rasmussen & Williams 2006, equation 5.12). */
  readonly leftOut: Matrix;
}

/** The spectrum of a Gram matrix; eigenvalues that rounding made negative are 0. */
export function spectrumOf(gram: Matrix): Spectrum {
  const { values, vectors } = symmetricEigen(gram);
  return { values: values.map((value) => Math.max(0, value)), vectors };
}

/** QᵀY: the targets seen along the eigenvectors. */
export const along = ({ vectors }: Spectrum, targets: Matrix): Matrix =>
  multiply(vectors, targets, { transposeA: true });

const log2Pi = 1.8378770664093453;

/**
 * The log evidence (log marginal likelihood) of all outputs together for many settings:
 * −½ Σ c²/(a²λ + s²) − (m/2) Σ log(a²λ + s²) − (nm/2) log 2π with c = QᵀY, m outputs.
 */
export function logEvidences(
  { values }: Spectrum,
  { rows: n, columns: m, data }: Matrix,
  settings: readonly Variances[]
): Float64Array {
  const squares = new Float64Array(n);
  for (let i = 0; i < data.length; i++) {
    const row = Math.floor(i / m);
    squares[row] = (squares[row] as number) + (data[i] as number) * (data[i] as number);
  }
  return Float64Array.from(settings, ({ amplitude, noise }) => {
    let misfit = 0;
    let logs = 0;
    let product = 1;
    for (let i = 0; i < n; i++) {
      const variance = amplitude * (values[i] as number) + noise;
      misfit += (squares[i] as number) / variance;
      // One logarithm for as many factors as float64 holds.
      product *= variance;
      if (product < 1e-200 || product > 1e200) {
        logs += log(product);
        product = 1;
      }
    }
    return -0.5 * (misfit + m * (logs + log(product)) + n * m * log2Pi);
  });
}

/** Conditions on the targets, given also as c = QᵀY. */
export function condition(
  { values, vectors }: Spectrum,
  targets: Matrix,
  c: Matrix,
  { amplitude, noise }: Variances
): Posterior {
  const { rows: n, columns: m } = targets;
  const precision = values.map((value) => 1 / (amplitude * value + noise));
  const scaled = matrix(n, m);
  for (let i = 0; i < scaled.data.length; i++) {
    scaled.data[i] = (c.data[i] as number) * (precision[Math.floor(i / m)] as number);
  }
  const weights = multiply(vectors, scaled);
  const diagonal = inverseDiagonal(vectors, precision);
  const fitted = matrix(n, m);
  const leftOut = matrix(n, m);
  for (let i = 0; i < fitted.data.length; i++) {
    const [y, weight] = [targets.data[i] as number, weights.data[i] as number];
    fitted.data[i] = y - noise * weight;
    leftOut.data[i] = y - weight / (diagonal[Math.floor(i / m)] as number);
  }
  return { weights, fitted, leftOut };
}

/** The diagonal of Q diag(precision) Qᵀ. */
function inverseDiagonal({ rows: n, data }: Matrix, precision: Float64Array): Float64Array {
  const diagonal = new Float64Array(n);
  for (let i = 0, at = 0; i < n; i++) {
    let sum = 0;
    for (let k = 0; k < n; k++, at++) {
      sum += (data[at] as number) * (data[at] as number) * (precision[k] as number);
    }
    diagonal[i] = sum;
  }
  return diagonal;
}
