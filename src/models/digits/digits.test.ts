import { expect, it } from "vitest";
import { stream } from "../random";
import { digits, imagesAt, nestedCorruption, oneHot, readings, splitDigits } from ".";

it("has 1,797 images of ten digits, 0 to 16", () => {
  const { count, pixels, labels } = digits();
  expect([count, pixels.length, labels.length]).toEqual([1797, 1797 * 64, 1797]);
  expect(Math.max(...labels)).toBe(9);
  expect(pixels.reduce((most, grey) => Math.max(most, grey), 0)).toBe(16);
  const each = new Array(10).fill(0);
  for (const label of labels) each[label]++;
  expect(each).toEqual([178, 182, 177, 183, 181, 182, 181, 179, 174, 180]);
  expect([...pixels.subarray(0, 8)]).toEqual([0, 0, 5, 13, 9, 1, 0, 0]);
});

it("splits without overlap, first images first, one test set for all sizes", () => {
  const split = (n: number) => splitDigits(n, 1397, stream(3, "digits"));
  const [small, large] = [split(100), split(400)];
  expect(small.train.index).toEqual(large.train.index.subarray(0, 100));
  expect(small.test.index).toEqual(large.test.index);
  expect(new Set([...large.train.index, ...large.test.index]).size).toBe(1797);
  expect(() => split(401)).toThrow(RangeError);
  expect(() => imagesAt([1797])).toThrow(RangeError);
});

it("corrupts in a nested order; a replaced label may be the true one", () => {
  const { labels } = imagesAt(Array.from({ length: 400 }, (_, i) => i));
  const corrupted = nestedCorruption(labels, stream(3, "corruption"));
  const differs = (a: Uint8Array, b: Uint8Array) => a.filter((label, i) => label !== b[i]).length;
  expect(corrupted(0)).toEqual(labels);
  expect(differs(corrupted(200), corrupted(160))).toBeLessThanOrEqual(40);
  const wrong = differs(corrupted(400), labels);
  expect(wrong).toBeGreaterThan(330);
  expect(wrong).toBeLessThan(390);
});

it("reads the largest output, the first of equals", () => {
  expect(readings(oneHot([3, 0, 9]))).toEqual(Uint8Array.of(3, 0, 9));
  expect(readings({ rows: 1, columns: 3, data: Float64Array.of(1, 2, 2) })).toEqual(
    Uint8Array.of(1)
  );
});
