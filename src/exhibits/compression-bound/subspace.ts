import { restored } from "../../models/complexity";
import { type Architecture, draw, outputs, spreadOfEach, spreads } from "../../models/network";
import { stream } from "../../models/random";
import type { Images } from "./data";
import type { Message } from "./message";

/** 64 pixels, a hidden layer, one output: odd if positive. */
export const architectureOf = (width: number, activation: "relu" | "tanh"): Architecture => ({
  sizes: [64, width, 1],
  activation
});

/** What a dictionary's number stands for: a random start, and random directions to leave it by. */
export interface Subspace {
  readonly architecture: Architecture;
  readonly size: number;
  readonly start: Float64Array;
  /** `size` rows, one direction each, of the spreads of the start over √size. */
  readonly along: Float64Array;
}

/**
 * The start is N(0, 2/inputs) for ReLU and N(0, 1/inputs) for tanh in the first layer, N(0, 1/inputs)
 * in the last, biases 0. Directions have the same spreads, and 0.1 for biases.
 */
export function subspace(dictionary: number, architecture: Architecture, size: number): Subspace {
  const random = stream(dictionary, "subspace");
  const gains = [architecture.activation === "relu" ? Math.SQRT2 : 1, 1];
  const start = draw(architecture, spreads(architecture, gains, 0), random);
  const spread = spreadOfEach(architecture, spreads(architecture, gains, 0.1));
  const count = spread.length;
  const along = new Float64Array(size * count);
  const scale = 1 / Math.sqrt(size);
  for (let at = 0; at < along.length; ) {
    for (let i = 0; i < count; i++, at++)
      along[at] = scale * (spread[i] as number) * random.normal();
  }
  return { architecture, size, start, along };
}

/** 2^(1/4) to the power scale − 16: the steps between levels that a header can name. */
export function stepOf(scale: number): number {
  const root = Math.sqrt(Math.SQRT2);
  let step = 1;
  for (let k = 16; k < scale; k++) step *= root;
  for (let k = scale; k < 16; k++) step /= root;
  return step;
}

/** All weights of the network at a place of the subspace. */
export function weightsAt({ start, along }: Subspace, z: ArrayLike<number>): Float64Array {
  const weights = start.slice();
  for (let k = 0, at = 0; k < z.length; k++) {
    const step = z[k] as number;
    for (let i = 0; i < weights.length; i++, at++) {
      weights[i] = (weights[i] as number) + step * (along[at] as number);
    }
  }
  return weights;
}

/** What the network says of images at a place of the subspace: 1 odd, 0 even. */
export function networkSays(space: Subspace, z: ArrayLike<number>, { x }: Images): Uint8Array {
  const f = outputs(space.architecture, weightsAt(space, z), x.data, "float32");
  return Uint8Array.from(f, (value) => (value > 0 ? 1 : 0));
}

/** The place that a message names. */
export const placeOf = ({ symbols, levels, scale }: Message): Float64Array =>
  restored(symbols, { step: stepOf(scale), levels });
