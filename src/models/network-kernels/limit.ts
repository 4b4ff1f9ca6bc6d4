import type { Kernel, Pairs } from "../gp";
import { type Moment, moments } from "./moments";
import { inputProduct, type Network } from "./network";

/** Inner products x·x, x·z and z·z of pairs of inputs, divided by their dimension. */
export interface InnerProducts {
  readonly xx: ArrayLike<number>;
  readonly xz: ArrayLike<number>;
  readonly zz: ArrayLike<number>;
}

/**
 * The covariance of the outputs of infinitely wide networks, for each pair of inputs (Neal 1996):
 * K⁰ = σ_b² + σ_w² x·z/d, then K ← σ_b² + σ_w² E[φφ′] for each hidden layer.
 */
export const limitCovariance = (network: Network, inputs: InnerProducts): Float64Array =>
  recursion(network, inputs, false).values;

/** Derivatives of a covariance by log σ_w² and log σ_b². */
interface Slopes {
  readonly weight: Float64Array;
  readonly bias: Float64Array;
}

function recursion(network: Network, { xx, xz, zz }: InnerProducts, slopes: boolean) {
  const { activation, depth, weightVariance: w, biasVariance: v } = network;
  const { pair, own } = moments[activation];
  const values = new Float64Array(xz.length);
  const by: Slopes = {
    weight: new Float64Array(slopes ? xz.length : 0),
    bias: new Float64Array(slopes ? xz.length : 0)
  };
  const [ofA, ofC, ofB] = [none(), none(), none()];
  for (let i = 0; i < values.length; i++) {
    const a = { value: v + w * (xx[i] as number), weight: w * (xx[i] as number), bias: v };
    const c = { value: v + w * (xz[i] as number), weight: w * (xz[i] as number), bias: v };
    const b = { value: v + w * (zz[i] as number), weight: w * (zz[i] as number), bias: v };
    for (let layer = 0; layer < depth; layer++) {
      own(a.value, ofA);
      pair(a.value, c.value, b.value, ofC);
      own(b.value, ofB);
      if (slopes) {
        c.weight = w * (ofC.value + ofC.a * a.weight + ofC.c * c.weight + ofC.b * b.weight);
        c.bias = v + w * (ofC.a * a.bias + ofC.c * c.bias + ofC.b * b.bias);
        a.weight = w * (ofA.value + ofA.a * a.weight);
        a.bias = v + w * ofA.a * a.bias;
        b.weight = w * (ofB.value + ofB.a * b.weight);
        b.bias = v + w * ofB.a * b.bias;
      }
      a.value = v + w * ofA.value;
      c.value = v + w * ofC.value;
      b.value = v + w * ofB.value;
    }
    values[i] = c.value;
    if (slopes) {
      by.weight[i] = c.weight;
      by.bias[i] = c.bias;
    }
  }
  return { values, by };
}

const none = (): Moment => ({ value: 0, a: 0, c: 0, b: 0 });

/**
 * The Gaussian process of infinitely wide networks as a kernel, for inputs of one number. Its
 * hyperparameters are the two variances; the depth is fixed. Throws RangeError for longer inputs.
 */
export function networkKernel(network: Network): Kernel {
  return {
    hyperparameters: [
      { name: "weightVariance", value: network.weightVariance },
      { name: "biasVariance", value: network.biasVariance }
    ],
    with: ([weightVariance, biasVariance]: number[]) =>
      networkKernel({
        ...network,
        weightVariance: weightVariance as number,
        biasVariance: biasVariance as number
      }),
    over: (pairs) => recursion(network, innerProducts(network, pairs), false).values,
    gradients: (pairs) => {
      const { by } = recursion(network, innerProducts(network, pairs), true);
      return [by.weight, by.bias];
    },
    mirrors: true
  };
}

/**
 * The inner products of each pair, from |x − z| and |x + z|: the larger and the smaller of |x|, |z|
 * are half their sum and half their difference. Which is whose does not matter to a symmetric kernel.
 */
function innerProducts(network: Network, pairs: Pairs): InnerProducts {
  const dimension = pairs.coordinates.length;
  if (dimension !== 1) {
    throw new RangeError(`inputs of one number expected: they have ${dimension}`);
  }
  const apart = pairs.distances;
  const across = pairs.across.distances;
  const own = (sign: 1 | -1) =>
    apart.map((distance, i) => {
      const size = ((across[i] as number) + sign * distance) / 2;
      return inputProduct(network, size, size);
    });
  const between = pairs.inner(0).map((product) => inputProduct(network, product, 1));
  return { xx: own(1), xz: between, zz: own(-1) };
}
