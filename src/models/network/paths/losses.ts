import { type LossName, type Numbers, type Precision, workspace } from "../../kernels";
import type { Architecture } from "../architecture";
import type { Data } from "../data";

/** Mean losses of many networks of one architecture on the same data. */
export function lossesOf(
  architecture: Architecture,
  loss: LossName,
  networks: readonly Numbers[],
  { rows, x, y }: Data,
  precision: Precision = "float32"
): Float64Array<ArrayBuffer> {
  return workspace(precision, (space) => {
    const chain = space.chain(architecture.sizes, architecture.activation);
    const batch = { x: space.put(x), y: space.put(y), rows };
    const theta = space.reserve(networks[0]?.length ?? 0);
    return Float64Array.from(networks, (parameters) => {
      space.write(theta, parameters);
      return space.gradient(chain, loss, 1 / rows, batch, theta);
    });
  });
}

/** Even places from 0 to 1. */
export const evenly = (count: number): Float64Array<ArrayBuffer> =>
  Float64Array.from({ length: count }, (_, i) => i / (count - 1));
