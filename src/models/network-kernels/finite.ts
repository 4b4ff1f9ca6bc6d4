import { cholesky, type Matrix, matrix, multiply } from "../linalg";
import { type Random, stream } from "../random";
import { erf } from "./erf";
import type { Activation, Network } from "./network";

export const activate: Readonly<Record<Activation, (h: number) => number>> = {
  relu: (h) => Math.max(0, h),
  erf
};

/** Where a network is evaluated: inputs of one number. */
export interface Places {
  readonly x: ArrayLike<number>;
  /** Further inputs; nothing at `x` depends on them. */
  readonly more: ArrayLike<number>;
}

/**
 * Draws one network of a seed and gives, layer by layer, its features: what each hidden layer makes
 * of each input (rows: first `x`, then `more`). A wider network has the first-layer units of a
 * narrower one, so that its own kernel changes gradually. In later layers the values of a unit at all inputs are drawn
 * jointly, given the layer before: their law is that of explicit weights, and the work grows with the
 * width instead of its square.
 */
export function* hiddenLayers(
  network: Network,
  width: number,
  places: Places,
  seed: number,
  name: string | number
): Generator<Matrix, void, void> {
  const phi = activate[network.activation];
  const inputs = [...Array.from(places.x), ...Array.from(places.more)];
  let features = firstLayer(network, width, inputs, stream(seed, "unit", name, 0));
  apply(phi, features);
  yield features;
  for (let index = 1; index < network.depth; index++) {
    features = nextLayer(network, features, width, diceFor(places, seed, name, index));
    apply(phi, features);
    yield features;
  }
}

/** The output of the same network at each input, from the features of its last hidden layer. */
export const outputOf = (
  network: Network,
  features: Matrix,
  places: Places,
  seed: number,
  name: string | number
): Float64Array => nextLayer(network, features, 1, diceFor(places, seed, name, "output")).data;

/** The random numbers of one layer, for the two kinds of inputs. */
interface Dice {
  readonly of: readonly [x: number, more: number];
  readonly x: Random;
  readonly more: Random;
}

const diceFor = (
  { x, more }: Places,
  seed: number,
  name: string | number,
  layer: number | string
): Dice => ({
  of: [x.length, more.length],
  x: stream(seed, "unit", name, layer),
  more: stream(seed, "unit elsewhere", name, layer)
});

function nextLayer(network: Network, features: Matrix, units: number, dice: Dice): Matrix {
  const root = rootOf(network, features, dice.of[0]);
  return multiply(root, unitNoise(dice, root.columns, units));
}

/** b_j + u_j x for each input x (rows) and unit j (columns). */
function firstLayer(network: Network, width: number, x: readonly number[], random: Random): Matrix {
  const { constantInput, weightVariance, biasVariance } = network;
  const slope = Math.sqrt(constantInput ? weightVariance / 2 : weightVariance);
  const level = Math.sqrt(biasVariance + (constantInput ? weightVariance / 2 : 0));
  const h = matrix(x.length, width);
  for (let j = 0; j < width; j++) {
    const u = slope * random.normal();
    const b = level * random.normal();
    x.forEach((at, i) => {
      h.data[i * width + j] = b + u * at;
    });
  }
  return h;
}

/**
 * A matrix R with R Rᵀ = σ_b² + σ_w² ΦΦᵀ/m, the covariance of the next layer given this one's
 * features: the scaled features themselves and a constant where they are fewer than the first inputs,
 * else the Cholesky factor.
 */
function rootOf(network: Network, features: Matrix, first: number): Matrix {
  const { weightVariance, biasVariance } = network;
  const { rows, columns: width } = features;
  const scale = Math.sqrt(weightVariance / width);
  if (width + 1 <= first) {
    const root = matrix(rows, width + 1, Math.sqrt(biasVariance));
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < width; j++) {
        root.data[i * (width + 1) + j + 1] = scale * (features.data[i * width + j] as number);
      }
    }
    return root;
  }
  const K = featureKernel(network, features);
  return K.data.every((value) => value === 0) ? K : cholesky(K).L;
}

/** σ_b² + σ_w² ΦΦᵀ/m: the covariance of a network's output over its last weights alone. */
export function featureKernel({ weightVariance, biasVariance }: Network, features: Matrix): Matrix {
  const K = multiply(features, features, { transposeB: true });
  const scale = weightVariance / features.columns;
  return { ...K, data: K.data.map((value) => biasVariance + scale * value) };
}

/**
 * Standard normal numbers, one column for each unit: as many to a unit as there are inputs, of which
 * the first `rows` are used.
 */
function unitNoise({ of: [first, second], ...random }: Dice, rows: number, units: number): Matrix {
  const z = matrix(rows, units);
  for (let j = 0; j < units; j++) {
    for (let i = 0; i < first; i++) {
      const value = random.x.normal();
      if (i < rows) z.data[i * units + j] = value;
    }
    for (let i = first; i < first + second; i++) {
      const value = random.more.normal();
      if (i < rows) z.data[i * units + j] = value;
    }
  }
  return z;
}

function apply(phi: (h: number) => number, { data }: Matrix): void {
  for (let i = 0; i < data.length; i++) data[i] = phi(data[i] as number);
}
