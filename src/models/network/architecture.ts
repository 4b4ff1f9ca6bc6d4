import type { Activation, Numbers, Precision } from "../kernels";
import type { Random } from "../random";

/**
 * A fully connected network: `sizes` are the numbers of inputs, hidden units of each layer, outputs.
 * The activation stands behind every hidden layer, nothing behind the outputs.
 */
export interface Architecture {
  readonly sizes: readonly number[];
  readonly activation: Activation;
}

/** Where a layer's numbers lie among the parameters: weights (inputs x outputs, row-major), biases. */
export interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: number;
  readonly biases: number;
}

/** Throws RangeError unless there are at least two levels of at least one unit each. */
export function layersOf({ sizes }: Architecture): Layer[] {
  if (sizes.length < 2 || sizes.some((size) => !Number.isInteger(size) || size < 1)) {
    throw new RangeError(`at least two positive sizes expected, given ${sizes.join("-")}`);
  }
  const layers: Layer[] = [];
  let at = 0;
  for (let l = 1; l < sizes.length; l++) {
    const inputs = sizes[l - 1] as number;
    const outputs = sizes[l] as number;
    layers.push({ inputs, outputs, weights: at, biases: at + inputs * outputs });
    at += (inputs + 1) * outputs;
  }
  return layers;
}

export function parameterCount({ sizes }: Architecture): number {
  let count = 0;
  for (let l = 1; l < sizes.length; l++) count += ((sizes[l - 1] ?? 0) + 1) * (sizes[l] ?? 0);
  return count;
}

/** Standard deviations of a Gaussian over a layer's weights and biases. */
export interface Spread {
  readonly weights: number;
  readonly biases: number;
}

/**
 * Standard deviations N(0, gain^2 / fan-in) for weights and N(0, bias^2) for biases of all layers;
 * give a list for gains or biases that differ between layers.
 */
export function spreads(
  architecture: Architecture,
  gain: number | readonly number[],
  bias: number | readonly number[]
): Spread[] {
  const of = (value: number | readonly number[], l: number) =>
    typeof value === "number" ? value : (value[l] ?? 0);
  return layersOf(architecture).map(({ inputs }, l) => ({
    weights: of(gain, l) / Math.sqrt(inputs),
    biases: of(bias, l)
  }));
}

/** One number for each parameter: the standard deviation of its layer's weights or biases. */
export function spreadOfEach(
  architecture: Architecture,
  of: readonly Spread[]
): Float64Array<ArrayBuffer> {
  const all = new Float64Array(parameterCount(architecture));
  layersOf(architecture).forEach(({ weights, biases, outputs }, l) => {
    all.fill(of[l]?.weights ?? 0, weights, biases);
    all.fill(of[l]?.biases ?? 0, biases, biases + outputs);
  });
  return all;
}

/** Parameters drawn from N(0, spread^2). */
export function draw(
  architecture: Architecture,
  of: readonly Spread[],
  random: Random
): Float64Array<ArrayBuffer> {
  return spreadOfEach(architecture, of).map((sd) => sd * random.normal());
}

export const zeros = (count: number, precision: Precision): Numbers =>
  precision === "float64" ? new Float64Array(count) : new Float32Array(count);
