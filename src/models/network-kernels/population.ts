import { stream } from "../random";
import { activate } from "./finite";
import { inputProduct, type Network } from "./network";

/** Many random networks of one width, at two inputs; each list has one number per network. */
export interface Population {
  /** Outputs at the first and second input. */
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** Each network's own kernel: at the first input, and between the two. */
  readonly own: Float64Array;
  readonly between: Float64Array;
}

export const emptyPopulation = (networks: number): Population => ({
  first: new Float64Array(networks),
  second: new Float64Array(networks),
  own: new Float64Array(networks),
  between: new Float64Array(networks)
});

/** Random numbers needed for one network. */
export const workOf = ({ depth }: Network, width: number): number => 2 * depth * width + 2;

/**
 * Draws network number `index` of a seed and writes it to a population. A unit's values at the two
 * inputs are drawn jointly, given the layer before, with the law of explicit weights.
 */
export function addNetwork(
  population: Population,
  network: Network,
  width: number,
  [x, z]: readonly [number, number],
  seed: number,
  index: number
): void {
  const { activation, depth, weightVariance: w, biasVariance: v } = network;
  const random = stream(seed, "network", index);
  const first = (a: number, b: number) => v + w * inputProduct(network, a, b);
  const phi = activate[activation];
  // The root of the covariance of the two values: a = p s, b = q s + r t with s, t standard normal.
  let [p, q, r] = rootOf(first(x, x), first(x, z), first(z, z));
  let [xx, xz, zz] = [0, 0, 0];
  for (let layer = 0; layer < depth; layer++) {
    xx = xz = zz = 0;
    for (let j = 0; j < width; j++) {
      const s = random.normal();
      const a = phi(p * s);
      const b = phi(q * s + r * random.normal());
      xx += a * a;
      xz += a * b;
      zz += b * b;
    }
    const scale = w / width;
    xx = v + scale * xx;
    xz = v + scale * xz;
    zz = v + scale * zz;
    [p, q, r] = rootOf(xx, xz, zz);
  }
  const s = random.normal();
  population.first[index] = p * s;
  population.second[index] = q * s + r * random.normal();
  population.own[index] = xx;
  population.between[index] = xz;
}

/** The Cholesky factor of a 2 × 2 covariance: (√xx, xz/√xx, what is left of √zz). */
function rootOf(xx: number, xz: number, zz: number): [p: number, q: number, r: number] {
  const p = Math.sqrt(xx);
  const q = p > 0 ? xz / p : 0;
  return [p, q, Math.sqrt(Math.max(0, zz - q * q))];
}
