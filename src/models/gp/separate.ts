import { expEach } from "../kernels";
import { type Kernel, notNegative, positive } from "./kernel";

/** Squared exponents stop here: e^−z is 0 beyond, and no product with it may become NaN. */
const far = 1500;

/**
 * The squared-exponential kernel with a lengthscale for every coordinate ("automatic relevance
 * determination"): a² exp(−½ Σ_k (x_k − z_k)²/l_k²). A long lengthscale leaves its coordinate out.
 * MacKay (1992) and Neal (1996) for networks; Rasmussen & Williams (2006), equation 5.2.
 * Hyperparameters: the lengthscales in order, then the amplitude. RangeError unless all are positive.
 */
export function separateRbf(lengthscales: ArrayLike<number>, amplitude = 1): Kernel {
  const l = Float64Array.from(lengthscales, (value, k) => positive(`lengthscale ${k + 1}`, value));
  const a = notNegative("amplitude", amplitude);
  // Squared after the division, so that no distance and no lengthscale overflows.
  const over: Kernel["over"] = ({ coordinates, length }) => {
    const values = new Float64Array(length);
    coordinates.forEach(({ distances }, k) => {
      const factor = 1 / (l[k] as number);
      for (let i = 0; i < length; i++) {
        const z = factor * (distances[i] as number);
        values[i] = (values[i] as number) + z * z;
      }
    });
    for (let i = 0; i < length; i++) values[i] = -0.5 * Math.min(far, values[i] as number);
    expEach(values);
    for (let i = 0; i < length; i++) values[i] = a * a * (values[i] as number);
    return values;
  };
  return {
    hyperparameters: [
      ...Array.from(l, (value, k) => ({ name: `lengthscale ${k + 1}`, value })),
      { name: "amplitude", value: a }
    ],
    with: (values) =>
      separateRbf(
        Array.from({ length: l.length }, (_, k) => values[k] as number),
        values[l.length]
      ),
    over,
    gradients: (pairs) => {
      const value = over(pairs);
      const slopes = pairs.coordinates.map(({ distances }, k) => {
        const slope = new Float64Array(pairs.length);
        const factor = 1 / (l[k] as number);
        for (let i = 0; i < slope.length; i++) {
          const z = Math.min(far, factor * (distances[i] as number));
          slope[i] = z * z * (value[i] as number);
        }
        return slope;
      });
      return [...slopes, value.map((k) => 2 * k)];
    },
    mirrors: true
  };
}
