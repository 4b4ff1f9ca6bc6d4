import type { Settings } from "./parameters";

/** Numbers of features as multiples of the number of training points. */
const fine = [
  0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1, 1.05, 1.1, 1.2, 1.4, 1.6, 2, 2.5, 3, 4
];
const wide = [0.1, 0.2, 0.3, 0.4, 0.6, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 5, 10, 20];
const multiples = { weak: fine, isotropic: fine, digits: wide };

export const sizesOf = ({ data, n }: Pick<Settings, "data" | "n">): readonly number[] => [
  ...new Set(multiples[data].map((multiple) => Math.max(1, Math.round(multiple * n))))
];

/** The size nearest to a number, by ratio; the smaller of equals. */
export const nearest = (sizes: readonly number[], wanted: number): number =>
  sizes.reduce((best, size) => (ratio(size, wanted) < ratio(best, wanted) ? size : best));

const ratio = (a: number, b: number): number => Math.max(a, b) / Math.min(a, b);
