import { expEach, log1pEach } from "../kernels";
import type { Shape } from "./isotropic";
import { type Kernel, notNegative, positive, times } from "./kernel";

/** The largest r²/2αl² looked at, so that no ratio of two of them is NaN. */
const far = 1e300;

/**
 * Rational quadratic: a² (1 + u)^−α with u = r²/(2αl²), a mixture of squared exponentials over
 * lengthscales, narrower for larger α.
 */
export function rationalQuadratic({
  lengthscale = 1,
  amplitude = 1,
  alpha = 1
}: Shape & { readonly alpha?: number } = {}): Kernel {
  const l = positive("lengthscale", lengthscale);
  const a = notNegative("amplitude", amplitude);
  const power = positive("alpha", alpha);
  const spread = (distances: Float64Array) => {
    const u = new Float64Array(distances.length);
    for (let i = 0; i < u.length; i++) {
      const scaled = (distances[i] as number) / l;
      u[i] = Math.min(far, (scaled * scaled) / (2 * power));
    }
    return u;
  };
  /** log(1 + u). */
  const logarithms = (distances: Float64Array) => {
    const values = spread(distances);
    log1pEach(values);
    return values;
  };
  const over = (logs: Float64Array) => {
    const values = times(-power, logs);
    expEach(values);
    for (let i = 0; i < values.length; i++) values[i] = a * a * (values[i] as number);
    return values;
  };
  return {
    hyperparameters: [
      { name: "lengthscale", value: l },
      { name: "amplitude", value: a },
      { name: "alpha", value: power }
    ],
    with: (values) =>
      rationalQuadratic({ lengthscale: values[0], amplitude: values[1], alpha: values[2] }),
    over: ({ distances }) => over(logarithms(distances)),
    gradients: ({ distances }) => {
      const u = spread(distances);
      const logs = logarithms(distances);
      const k = over(logs);
      const byLengthscale = new Float64Array(k.length);
      const byAlpha = new Float64Array(k.length);
      for (let i = 0; i < k.length; i++) {
        const [value, at] = [k[i] as number, u[i] as number];
        const share = at / (1 + at);
        byLengthscale[i] = 2 * power * share * value;
        byAlpha[i] = power * (share - (logs[i] as number)) * value;
      }
      return [byLengthscale, times(2, k), byAlpha];
    },
    mirrors: true
  };
}
