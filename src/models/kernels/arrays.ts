/**
 * Elementary functions of every number in an array, in its place: the bits of one number at a time
 * without a call for each.
 */
import { kernels } from "./module";
import { reserve, scratch } from "./scratch";

/** As many at once as stay in the fastest cache. */
const PART = 2048;

export const expEach = (values: Float64Array): void => each("expEach", values);

export const log1pEach = (values: Float64Array): void => each("log1pEach", values);

export const sinEach = (values: Float64Array): void => each("sinEach", values);

function each(name: "expEach" | "log1pEach" | "sinEach", values: Float64Array): void {
  scratch(() => {
    const place = reserve(8 * PART);
    const inside = new Float64Array(kernels().memory.buffer, place, PART);
    for (let from = 0; from < values.length; from += PART) {
      const part = values.subarray(from, from + PART);
      inside.set(part);
      kernels()[name](part.length, place);
      part.set(inside.subarray(0, part.length));
    }
  });
}
