import { stream } from "../../models/random";
import type { Settings } from "./parameters";
import { targets } from "./targets";

export interface Data {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Inputs uniform on [−1, 1], labels the truth plus noise; more points keep the first in place. */
export function drawData({ n, noise, truth, seed, moved }: Settings): Data {
  if (moved.data) {
    return {
      x: Float64Array.from(moved.data, ([x]) => x),
      y: Float64Array.from(moved.data, ([, y]) => y)
    };
  }
  const inputs = stream(seed, "inputs");
  const labels = stream(seed, "labels", truth);
  const x = Float64Array.from({ length: n }, () => 2 * inputs.uniform() - 1);
  return { x, y: x.map((at) => targets[truth](at) + noise * labels.normal()) };
}
