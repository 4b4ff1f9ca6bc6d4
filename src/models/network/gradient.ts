import { type LossName, type Numbers, type Precision, workspace } from "../kernels";
import { type Architecture, parameterCount } from "./architecture";
import type { Data } from "./data";

export interface LossAndGradient {
  readonly loss: number;
  readonly gradient: Numbers;
}

/**
 * The mean loss over the data and its gradient, which lies as the parameters do (layer by layer,
 * weights before biases). Squared loss adds the squares of all outputs of a point.
 */
export function lossAndGradient(
  architecture: Architecture,
  loss: LossName,
  parameters: ArrayLike<number>,
  { rows, x, y }: Data,
  precision: Precision = "float64"
): LossAndGradient {
  return workspace(precision, (space) => {
    const chain = space.chain(architecture.sizes, architecture.activation);
    const count = parameterCount(architecture);
    const to = space.reserve(count);
    const batch = { x: space.put(x), y: space.put(y), rows };
    const value = space.gradient(chain, loss, 1 / rows, batch, space.put(parameters), to);
    return { loss: value, gradient: space.read(to, count) };
  });
}

/** The mean loss over the data. */
export function meanLoss(
  architecture: Architecture,
  loss: LossName,
  parameters: ArrayLike<number>,
  { rows, x, y }: Data,
  precision: Precision = "float64"
): number {
  return workspace(precision, (space) => {
    const chain = space.chain(architecture.sizes, architecture.activation);
    const batch = { x: space.put(x), y: space.put(y), rows };
    return space.gradient(chain, loss, 1 / rows, batch, space.put(parameters));
  });
}

/** The network's outputs, rows x outputs, row-major. */
export const outputs = (
  architecture: Architecture,
  parameters: ArrayLike<number>,
  x: ArrayLike<number>,
  precision: Precision = "float64"
): Numbers => level(architecture, architecture.sizes.length - 1, parameters, x, precision);

/** What the units of level `depth` give, rows x units; level 0 is the input itself. */
export function level(
  { sizes, activation }: Architecture,
  depth: number,
  parameters: ArrayLike<number>,
  x: ArrayLike<number>,
  precision: Precision = "float64"
): Numbers {
  const rows = x.length / (sizes[0] ?? 1);
  const count = rows * (sizes[depth] ?? 0);
  return workspace(precision, (space) => {
    const to = space.reserve(count);
    const chain = space.chain(sizes, activation);
    space.forward(chain, depth, rows, space.put(parameters), space.put(x), to);
    return space.read(to, count);
  });
}
