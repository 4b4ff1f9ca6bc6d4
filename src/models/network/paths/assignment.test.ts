import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignment } from "./assignment";

const total = (cost: readonly number[], columns: ArrayLike<number>, n: number): number => {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += cost[i * n + (columns[i] as number)] as number;
  return sum;
};

/** The least total over all assignments, by trying them all. */
function byBruteForce(cost: readonly number[], n: number, row = 0, taken = 0): number {
  if (row === n) return 0;
  let least = Number.POSITIVE_INFINITY;
  for (let j = 0; j < n; j++) {
    if (taken & (1 << j)) continue;
    const rest = byBruteForce(cost, n, row + 1, taken | (1 << j));
    least = Math.min(least, (cost[row * n + j] as number) + rest);
  }
  return least;
}

const square = fc.integer({ min: 1, max: 6 }).chain((n) =>
  fc.record({
    n: fc.constant(n),
    cost: fc.array(
      fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -1e3, max: 1e3, noNaN: true })),
      { minLength: n * n, maxLength: n * n }
    )
  })
);

describe("assignment", () => {
  it("is a permutation and the cheapest one, as by brute force", () => {
    fc.assert(
      fc.property(square, ({ n, cost }) => {
        const columns = assignment(cost, n);
        expect([...columns].sort()).toEqual(Array.from({ length: n }, (_, i) => i));
        expect(total(cost, columns, n)).toBeCloseTo(byBruteForce(cost, n), 8);
      }),
      { numRuns: 400, seed: 1 }
    );
  });

  it("finds a hidden permutation of a hundred", () => {
    const n = 100;
    const hidden = (i: number) => (37 * i + 11) % n;
    const cost = Array.from({ length: n * n }, (_, k) => {
      const [i, j] = [Math.floor(k / n), k % n];
      return j === hidden(i) ? -1 : ((i * 7919 + j * 104729) % 1000) / 1000;
    });
    expect([...assignment(cost, n)]).toEqual(Array.from({ length: n }, (_, i) => hidden(i)));
  });

  it("refuses costs that are not square or not finite", () => {
    expect(() => assignment([1, 2, 3], 2)).toThrow(RangeError);
    expect(() => assignment([Number.NaN], 1)).toThrow(RangeError);
    expect([...assignment([], 0)]).toEqual([]);
  });
});
