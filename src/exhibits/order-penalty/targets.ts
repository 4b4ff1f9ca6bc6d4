import { cos, sin } from "../../models/kernels";
import { design } from "../../models/polynomial";
import type { Known } from "./truths";

const pi = Math.PI;

/**
 * The degree-15 target; the paper does not print its own. Coefficients on orthonormal Legendre
 * polynomials, ½ · 0.7^j with signs + + − − …: every order counts, high orders less.
 */
function quindecic(x: number): number {
  const { data } = design("legendre", [x], 15);
  let value = 0;
  let size = 0.5;
  for (let j = 0; j <= 15; j++) {
    value += (j % 4 < 2 ? size : -size) * (data[j] as number);
    size *= 0.7;
  }
  return value;
}

/** The noise-free truths. Pure noise has nothing to learn: its best prediction is 0. */
export const targets: Readonly<Record<Known, (x: number) => number>> = {
  trend: (x) => 1.5 * x * x - 0.5,
  wave: (x) => cos(1.5 * pi * x),
  rugged: (x) => {
    const x2 = x * x;
    const x4 = x2 * x2;
    return (-36 * x + 49 * x4 * x - 14 * x4 * x2 * x + x4 * x4 * x2) / 12;
  },
  wiggly: (x) => cos(5 * pi * x),
  simple: (x) => sin(x) * cos(x * x),
  structured: (x) => x + cos(pi * x),
  noise: () => 0,
  quadratic: (x) => 1 - x - x * x,
  quindecic,
  cosine: (x) => cos(1.5 * pi * x)
};
