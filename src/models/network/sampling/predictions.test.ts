import { expect, test } from "vitest";
import { stream } from "../../random";
import { distance, logLikelihood, quantile, quantiles, splitRHat, summarise } from "./predictions";

const random = stream(1, "predictions");
const functions = (count: number, shift = 0, places = 3) =>
  Array.from({ length: count }, () =>
    Float64Array.from({ length: places }, () => random.normal() + shift)
  );

test("quantiles stand between their neighbours as NumPy's do", () => {
  const found = [0, 0.1, 0.5, 0.95, 1].map((q) => quantile([1, 2, 4, 8], q));
  [1, 1.3, 3, 7.4, 8].forEach((value, i) => void expect(found[i]).toBeCloseTo(value, 12));
  expect(quantile([5], 0.3)).toBe(5);
});

test("a distribution's distance to itself is 0, to itself moved the move", () => {
  const some = functions(40);
  const moved = some.map((f) => f.map((value) => value - 0.7));
  expect(distance(quantiles(some), quantiles(some))).toBe(0);
  expect(distance(quantiles(some), quantiles(moved))).toBeCloseTo(0.7, 12);
});

test("a single function is as far as the mean distance to it", () => {
  const at = (value: number) => quantiles([Float64Array.of(value)]);
  const two = quantiles([Float64Array.of(-1), Float64Array.of(1)]);
  // |2q - 1| averaged over q = 0.01, ..., 0.99
  expect(distance(at(0), two)).toBeCloseTo(49 / 99, 12);
});

test("R-hat is near 1 for chains of one law, above it for chains apart, and needs four draws", () => {
  const same = splitRHat(Array.from({ length: 6 }, () => functions(300)));
  const apart = splitRHat([functions(300), functions(300, 2)]);
  for (const value of same) expect(Math.abs(value - 1)).toBeLessThan(0.02);
  for (const value of apart) expect(value).toBeGreaterThan(1.3);
  expect(splitRHat([functions(3), functions(3)])).toEqual(new Float64Array(3).fill(Number.NaN));
  const constant = Array.from({ length: 8 }, () => Float64Array.of(1));
  expect([...splitRHat([constant, constant])]).toEqual([1]);
});

test("a summary knows mean, spread and tails", () => {
  const { mean, sd, low, high } = summarise([0, 1, 2, 3, 4].map((v) => Float64Array.of(v)));
  expect([mean[0], low[0], high[0]]).toEqual([2, 0.2, 3.8]);
  expect(sd[0]).toBeCloseTo(Math.SQRT2, 12);
});

test("the likelihood of an average is the average of likelihoods", () => {
  const density = (off: number) =>
    Math.exp((-off * off) / 2 / 0.25) / (0.5 * Math.sqrt(2 * Math.PI));
  const found = logLikelihood([Float64Array.of(0, 5), Float64Array.of(1, 5)], [0, 0], [1, 3], 0.5);
  const expected = [1, 3].map((y) => Math.log((density(y) + density(y - 1)) / 2));
  expect(found).toBeCloseTo(((expected[0] ?? 0) + (expected[1] ?? 0)) / 2, 12);
  // Far from every function nothing underflows.
  expect(logLikelihood([Float64Array.of(0)], [0], [1000], 0.1)).toBeLessThan(-4e7);
});
