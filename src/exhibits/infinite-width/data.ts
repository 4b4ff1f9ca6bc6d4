import { sin } from "../../models/kernels";
import { stream } from "../../models/random";
import type { Settings } from "./parameters";

/** A sine seen at a few places, or points placed by hand. */
export function dataOf({ seed, n, noise, moved }: Settings): { x: Float64Array; y: Float64Array } {
  if (moved.data) {
    return {
      x: Float64Array.from(moved.data, ([at]) => at),
      y: Float64Array.from(moved.data, ([, value]) => value)
    };
  }
  const places = stream(seed, "inputs");
  const errors = stream(seed, "noise");
  const x = Float64Array.from({ length: n }, () => 4 * places.uniform() - 2);
  return { x, y: x.map((at) => 1.2 * sin(2 * at) + noise * errors.normal()) };
}
