import type { Matrix } from "../linalg";
import type { Basis } from "../polynomial";

export type OrderedBasis = Exclude<Basis, "chebyshev">;

/** The columns of a design matrix, a few orders at a time. */
export interface Orders {
  /** The next `count` columns, one row per input; the first one taken is order 0. */
  take(count: number): Matrix;
}

/**
 * Goes through a polynomial's orders without keeping them, so that degree 10,000 needs no more memory
 * than degree 100. Three-term recurrences, as `design` has them; stable on [−1, 1].
 */
export function orders(basis: OrderedBasis, x: Float64Array): Orders {
  const before = new Float64Array(x.length);
  const current = new Float64Array(x.length).fill(1);
  let next = 0;
  return {
    take(count) {
      const data = new Float64Array(x.length * count);
      const steps = stepsOf(basis, next, count);
      for (let i = 0, entry = 0; i < x.length; i++) {
        const at = x[i] as number;
        let last = before[i] as number;
        let value = current[i] as number;
        for (const { scale, forward, back } of steps) {
          data[entry++] = scale * value;
          const following = forward * at * value - back * last;
          last = value;
          value = following;
        }
        before[i] = last;
        current[i] = value;
      }
      next += count;
      return { rows: x.length, columns: count, data };
    }
  };
}

/** φ_j = scale · p_j with p_{j+1} = forward · x · p_j − back · p_{j−1}. */
const stepsOf = (basis: OrderedBasis, first: number, count: number) =>
  Array.from({ length: count }, (_, c) => {
    const j = first + c;
    return basis === "legendre"
      ? { scale: Math.sqrt(2 * j + 1), forward: (2 * j + 1) / (j + 1), back: j / (j + 1) }
      : { scale: 1, forward: 1, back: 0 };
  });
