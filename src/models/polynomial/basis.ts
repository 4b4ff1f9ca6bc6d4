import type { Matrix } from "../linalg";

/**
 * - `legendre`: √(2j+1) P_j(x), orthonormal for x uniform on [−1, 1];
 * - `classical`: P_j(x), Legendre polynomials as they are usually printed, 1 at x = 1;
 * - `chebyshev`: T_j(x);
 * - `monomial`: x^j.
 */
export type Basis = "legendre" | "classical" | "chebyshev" | "monomial";

/**
 * The design matrix Φ of a polynomial of the given degree: one row per input, one column per order
 * 0 … degree. The first column is 1 in every basis. Three-term recurrences, stable on [−1, 1] to any
 * degree; outside it the values grow like a power of x and stay finite while |x| ≤ 4 and
 * degree ≤ 150.
 */
export function design(basis: Basis, x: ArrayLike<number>, degree: number): Matrix {
  if (!(Number.isInteger(degree) && degree >= 0)) {
    throw new RangeError(`degree is ${degree}; expected a whole number from 0`);
  }
  const columns = degree + 1;
  const data = new Float64Array(x.length * columns);
  for (let i = 0; i < x.length; i++) {
    fill(basis, x[i] as number, data.subarray(i * columns, (i + 1) * columns));
  }
  return { rows: x.length, columns, data };
}

function fill(basis: Basis, x: number, row: Float64Array): void {
  let before = 0;
  let current = 1;
  for (let j = 0; j < row.length; j++) {
    row[j] = basis === "legendre" ? current * Math.sqrt(2 * j + 1) : current;
    const next =
      basis === "monomial"
        ? x * current
        : basis === "legendre" || basis === "classical"
          ? ((2 * j + 1) * x * current - j * before) / (j + 1)
          : j === 0
            ? x
            : 2 * x * current - before;
    before = current;
    current = next;
  }
}
