import { exp } from "../../models/kernels";
import { type Matrix, matrix } from "../../models/linalg";

/** Inputs lie within this distance of 0. */
const reach = 2;

/** Functions whose products sum to a kernel; half of them are even, half odd. */
export interface Features {
  /** One row for each input, one column for each function. */
  readonly even: Matrix;
  readonly odd: Matrix;
}

/**
 * The RBF kernel as a power series: exp(−(x − z)²/2l²) = Σ_j φ_j(x) φ_j(z) with
 * φ_j(x) = exp(−x²/2l²) (x/l)^j/√j!. Even powers are mirror-symmetric, odd ones antisymmetric, so
 * they are the features of the kernel's even and odd part.
 */
export function features(x: Float64Array, lengthscale: number): Features {
  const pairs = termsFor(lengthscale);
  const even = matrix(x.length, pairs);
  const odd = matrix(x.length, pairs);
  x.forEach((at, i) => {
    const step = at / lengthscale;
    let power = exp(-0.5 * step * step);
    for (let k = 0; k < pairs; k++) {
      even.data[i * pairs + k] = power;
      power *= step / Math.sqrt(2 * k + 1);
      odd.data[i * pairs + k] = power;
      power *= step / Math.sqrt(2 * k + 2);
    }
  });
  return { even, odd };
}

/** Pairs of powers, even and odd, until what is left out of k(x, x) = 1 is below 1e-16 everywhere. */
function termsFor(lengthscale: number): number {
  const z = (reach / lengthscale) * (reach / lengthscale);
  let weight = exp(-z);
  let j = 0;
  while (j < z || weight > 1e-17) {
    j++;
    weight *= z / j;
  }
  return Math.ceil((j + 1) / 2);
}
