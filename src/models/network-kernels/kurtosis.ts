import { exp } from "../kernels";
import { erf } from "./erf";
import { inputProduct, type Network } from "./network";

/**
 * The exact excess kurtosis of a finite network's output at a number x, or undefined where no closed form is known (erf, deeper than one layer).
 *
 * Given its last hidden layer, the output is normal with variance V, so its excess kurtosis is
 * 3 var V/(E V)². For ReLU, E V and E V² follow layer by layer, since E φ² = V/2 and E φ⁴ = 3V²/2.
 */
export function excessKurtosis(network: Network, width: number, x: number) {
  const { activation, depth, weightVariance: w, biasVariance: v } = network;
  let first = v + w * inputProduct(network, x, x);
  let second = first * first;
  if (activation === "erf") {
    if (depth > 1) return undefined;
    const { two, four } = erfMoments(first);
    const mean = v + w * two;
    return mean > 0 ? (3 * w * w * (four - two * two)) / (width * mean * mean) : 0;
  }
  for (let layer = 0; layer < depth; layer++) {
    second = v * v + v * w * first + w * w * second * (1 / 4 + 5 / (4 * width));
    first = v + (w * first) / 2;
  }
  return first > 0 ? Math.max(0, 3 * (second / (first * first) - 1)) : 0;
}

/** E erf(h)² and E erf(h)⁴ for h ~ N(0, variance), by the trapezoid rule. */
function erfMoments(variance: number): { two: number; four: number } {
  const sd = Math.sqrt(variance);
  let two = 0;
  let four = 0;
  let total = 0;
  for (let i = -360; i <= 360; i++) {
    const z = i / 40;
    const weight = exp(-0.5 * z * z);
    const squared = erf(sd * z) * erf(sd * z);
    total += weight;
    two += weight * squared;
    four += weight * squared * squared;
  }
  return { two: two / total, four: four / total };
}
