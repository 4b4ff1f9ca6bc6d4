import { kernels } from "./module";

type Numbers = Float64Array | Float32Array;

const ADDRESSABLE = 4294967296;

/** Runs a computation in the module's memory and gives back all that it took there. */
export function scratch<Result>(compute: () => Result): Result {
  const { mark, release } = kernels();
  const place = mark();
  try {
    return compute();
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
