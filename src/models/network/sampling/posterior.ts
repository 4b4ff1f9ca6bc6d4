import { workspace } from "../../kernels";
import type { Architecture, Spread } from "../architecture";
import { parameterCount, spreadOfEach } from "../architecture";
import type { Data } from "../data";

/**
 * The posterior of a network's parameters given data: outputs with Gaussian noise of a known
 * standard deviation, independent Gaussians as the prior. With a temperature T the likelihood is
 * taken to the power 1/T; the prior is not tempered.
 */
export interface Posterior {
  readonly architecture: Architecture;
  readonly prior: readonly Spread[];
  readonly data: Data;
  readonly noise: number;
  readonly temperature: number;
}

/** The prior's standard deviation of each parameter. Throws RangeError unless all are positive. */
export function priorSpread({ architecture, prior }: Posterior): Float64Array<ArrayBuffer> {
  const spread = spreadOfEach(architecture, prior);
  if (!spread.every((sd) => sd > 0)) throw new RangeError("prior spreads must be positive");
  return spread;
}

/** What a squared error counts in the energy: 1 / (2 noise^2 T). */
export const errorWeight = ({ noise, temperature }: Posterior): number =>
  1 / (2 * noise * noise * temperature);

/** Half the sum of squares of the parameters in units of their prior spread. */
export function priorEnergy(parameters: ArrayLike<number>, spread: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < parameters.length; i++) {
    const unit = (parameters[i] as number) / (spread[i] as number);
    sum += unit * unit;
  }
  return sum / 2;
}

/** Minus the logarithm of likelihood^(1/T) times prior, without constants, and its gradient. */
export function energy(
  posterior: Posterior,
  parameters: ArrayLike<number>
): { readonly energy: number; readonly gradient: Float64Array } {
  const spread = priorSpread(posterior);
  const { architecture, data } = posterior;
  const count = parameterCount(architecture);
  return workspace("float64", (space) => {
    const chain = space.chain(architecture.sizes, architecture.activation);
    const batch = { x: space.put(data.x), y: space.put(data.y), rows: data.rows };
    const theta = space.put(parameters);
    const slope = space.zeros(count);
    const weight = errorWeight(posterior);
    const misfit =
      data.rows === 0 ? 0 : space.gradient(chain, "squared", weight, batch, theta, slope);
    const precision = space.put(spread.map((sd) => 1 / (sd * sd)));
    space.addProduct(count, 1, precision, theta, slope);
    return {
      energy: misfit + priorEnergy(parameters, spread),
      gradient: space.read(slope, count) as Float64Array
    };
  });
}
