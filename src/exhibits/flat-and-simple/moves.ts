import type { Numbers } from "../../models/kernels";
import { type Architecture, layersOf } from "../../models/network";
import { stream } from "../../models/random";
import type { Noise } from "./parameters";

/** Lines through a network along which its loss is followed, to both sides. */
export const lineCount = 10;

/** Random directions of length 1, the same for every yardstick. */
export function directions(count: number, seed: number, ...labels: (string | number)[]) {
  return Array.from({ length: lineCount }, (_, line) => {
    const random = stream(seed, "direction", ...labels, line);
    const z = Float64Array.from({ length: count }, () => random.normal());
    let squares = 0;
    for (const value of z) squares += value * value;
    return z.map((value) => value / Math.sqrt(squares));
  });
}

/**
 * A random direction made a move of the given radius. "unit": each weight moves on average by that
 * share of the root mean square of all weights (and the bias) that enter its unit; "relative": the
 * whole move is that share of the norm; "absolute": its length is ten times the radius.
 */
export function move(
  direction: Float64Array,
  noise: Noise,
  radius: number,
  architecture: Architecture,
  parameters: Numbers
): Float64Array {
  if (noise === "absolute") return direction.map((value) => 10 * radius * value);
  if (noise === "relative") {
    let squares = 0;
    for (const value of parameters) squares += value * value;
    const norm = Math.sqrt(squares);
    return direction.map((value) => radius * norm * value);
  }
  const spread = radius * Math.sqrt(direction.length);
  const sizes = sizesOfUnits(architecture, parameters);
  return direction.map((value, i) => spread * (sizes[i] as number) * value);
}

/** For each parameter the root mean square of what enters its unit. */
function sizesOfUnits(architecture: Architecture, parameters: Numbers): Float64Array {
  const sizes = new Float64Array(parameters.length);
  for (const { inputs, outputs, weights, biases } of layersOf(architecture)) {
    for (let unit = 0; unit < outputs; unit++) {
      const bias = parameters[biases + unit] as number;
      let squares = bias * bias;
      for (let i = 0; i < inputs; i++) {
        const weight = parameters[weights + i * outputs + unit] as number;
        squares += weight * weight;
      }
      const size = Math.sqrt(squares / (inputs + 1));
      for (let i = 0; i < inputs; i++) sizes[weights + i * outputs + unit] = size;
      sizes[biases + unit] = size;
    }
  }
  return sizes;
}
