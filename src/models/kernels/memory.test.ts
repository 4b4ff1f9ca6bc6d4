import { describe, expect, it } from "vitest";
import {
  factor,
  leastSquares,
  product32,
  product64,
  substitute,
  svd,
  symmetricEigen
} from "./index";
import { kernels } from "./module";
import { put, reserve, scratch } from "./scratch";

const n = 20;
const a = Float64Array.from({ length: n * n }, (_, i) => (i % (n + 1) === 0 ? n : (i % 7) / 7));
const symmetric = Float64Array.from(a, (_, i) => {
  const [row, column] = [Math.floor(i / n), i % n];
  return row === column ? n : ((row + column) % 7) / 7;
});

function everything(): void {
  product64(a, a, [n, n, n]);
  product32(Float32Array.from(a), Float32Array.from(a), [n, n, n], { transposeA: true });
  const l = factor(symmetric, n) as Float64Array;
  substitute(l, a, [n, n], ["lower", "transposed"]);
  leastSquares(a, a, [n, n, n], 1e-14);
  symmetricEigen(symmetric, n);
  svd(a, [n, n]);
}

describe("the module's memory", () => {
  it("is reused: 1,000 calls of everything leave its size and its top alone", () => {
    everything();
    const { memory, mark } = kernels();
    const [size, top] = [memory.buffer.byteLength, mark()];
    for (let i = 0; i < 1000; i++) everything();
    expect(memory.buffer.byteLength).toBe(size);
    expect(mark()).toBe(top);
  });

  it("grows in the middle of a call without losing what was put there", () => {
    const { memory } = kernels();
    const before = memory.buffer.byteLength;
    const side = Math.ceil(Math.sqrt(before / 8)) + 1;
    const eye = new Float64Array(side * side);
    for (let i = 0; i < side; i++) eye[i * (side + 1)] = 1;
    const values = Float64Array.from({ length: side }, (_, i) => i);
    expect(product64(eye, values, [side, side, 1])).toEqual(values);
    expect(memory.buffer.byteLength).toBeGreaterThan(before);
  });

  it("lies above the static data", () => {
    const { mark, exp, logGamma } = kernels();
    const before = [exp(1.5), logGamma(1.7)];
    scratch(() => {
      expect(mark() % 64).toBe(0);
      put(new Float64Array(4000).fill(-1));
    });
    expect([exp(1.5), logGamma(1.7)]).toEqual(before);
  });

  it("is given back when a computation throws", () => {
    const before = kernels().mark();
    expect(() =>
      scratch(() => {
        reserve(1e6);
        throw new Error("stop");
      })
    ).toThrow("stop");
    expect(kernels().mark()).toBe(before);
    expect(() => scratch(() => reserve(2 ** 32))).toThrow("too large for the kernels");
    expect(kernels().mark()).toBe(before);
  });

  it("refuses gracefully what the machine cannot give", () => {
    const before = kernels().mark();
    expect(() => scratch(() => [reserve(2 ** 32 - 2 ** 20), reserve(2 ** 31)])).toThrow(
      "their memory could not grow"
    );
    expect(kernels().mark()).toBe(before);
    expect(product64(new Float64Array([2]), new Float64Array([3]), [1, 1, 1])[0]).toBe(6);
  });
});
