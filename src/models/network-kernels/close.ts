import { expect } from "vitest";

/** For tests: |a − b| ≤ tolerance · (1 + |b|), entry by entry. */
export function close(
  actual: ArrayLike<number>,
  expected: ArrayLike<number>,
  tolerance: number
): void {
  expect(actual.length).toBe(expected.length);
  Array.from(expected).forEach((value, i) => {
    const difference = Math.abs((actual[i] as number) - value);
    expect(difference, `entry ${i}: ${actual[i]} and ${value}`).toBeLessThanOrEqual(
      tolerance * (1 + Math.abs(value))
    );
  });
}
