import { pow } from "../kernels";

/**
 * Prior variances of a polynomial's coefficients at every degree at once: at degree J order j has
 * variance share(J) · variance(j). What depends on the degree is only a common factor, so that one
 * Gram matrix, grown order by order, serves all degrees.
 */
export interface PriorFamily {
  variance(order: number): number;
  share(degree: number): number;
}

/**
 * The same variance for every order: 1 each, so that the variance of the function grows with the
 * degree, or 1/(J + 1) each, so that a total of 1 is spread thinner.
 */
export const spreadThin = (total: "growing" | "fixed"): PriorFamily => ({
  variance: () => 1,
  share: (degree) => (total === "fixed" ? 1 / (degree + 1) : 1)
});

/** ρ^j, 0 < ρ < 1: a fixed share less for each order; it reaches 0 by underflow, which is right. */
export const geometricDecay = (decay: number): PriorFamily => ({
  variance: (order) => pow(decay, order),
  share: () => 1
});

/** 1/(1 + j)⁴. */
export const quarticDecay: PriorFamily = {
  variance(order) {
    const square = (1 + order) * (1 + order);
    return 1 / (square * square);
  },
  share: () => 1
};

/** An order of less variance than this leaves no trace in any sum of float64 numbers. */
const negligible = 1e-40;

/** The variances of some orders that follow one another; null where none of them matters. */
export function variancesOf(family: PriorFamily, first: number, count: number) {
  if (family.variance(first) < negligible) return null;
  return Float64Array.from({ length: count }, (_, c) => family.variance(first + c));
}
