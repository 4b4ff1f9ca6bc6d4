import { kernels } from "./module";

type Numbers = Float64Array | Float32Array;

const ADDRESSABLE = 4294967296;

/** From here on leaving fresh pages alone pays for copying rows one by one. */
const ROW_BY_ROW = 256;

/**
 * Runs a computation in the module's memory and gives back all that it took there. Throws RangeError
 * when that memory cannot grow far enough.
 */
export function scratch<Result>(compute: () => Result): Result {
  const { mark, release } = kernels();
  const place = mark();
  try {
    return compute();
  } catch (cause) {
    if (!(cause instanceof WebAssembly.RuntimeError)) throw cause;
    throw new RangeError("too large for the kernels: their memory could not grow", { cause });
  } finally {
    release(place);
  }
}

/** Place of `bytes` bytes with unspecified content, until the surrounding `scratch` ends. */
export function reserve(bytes: number): number {
  if (!(bytes < ADDRESSABLE)) throw new RangeError(`too large for the kernels: ${bytes} bytes`);
  return kernels().allocate(bytes);
}

/** Copies numbers into the module's memory. */
export function put(numbers: Numbers): number {
  const place = reserve(numbers.byteLength);
  const { buffer } = kernels().memory;
  if (numbers instanceof Float64Array) new Float64Array(buffer, place, numbers.length).set(numbers);
  else new Float32Array(buffer, place, numbers.length).set(numbers);
  return place;
}

/** Copies `count` float64 numbers out. */
export function take(place: number, count: number): Float64Array<ArrayBuffer> {
  return new Float64Array(kernels().memory.buffer, place, count).slice();
}

/** Copies `count` float32 numbers out. */
export function take32(place: number, count: number): Float32Array<ArrayBuffer> {
  return new Float32Array(kernels().memory.buffer, place, count).slice();
}

/** Copies the lower triangle of an n x n matrix out; what lies above is zero. */
export function takeLower(place: number, n: number): Float64Array<ArrayBuffer> {
  const rows = new Float64Array(kernels().memory.buffer, place, n * n);
  if (n < ROW_BY_ROW) {
    const all = rows.slice();
    for (let i = 0; i < n; i++) all.fill(0, i * (n + 1) + 1, (i + 1) * n);
    return all;
  }
  const lower = new Float64Array(n * n);
  for (let i = 0; i < n; i++) lower.set(rows.subarray(i * n, i * (n + 1) + 1), i * n);
  return lower;
}
