import { cos, exp, sin } from "../kernels";
import type { Shape } from "./isotropic";
import { type Kernel, notNegative, positive, times } from "./kernel";

/** From here on a number of periods has no fraction in float64. */
const far = 4503599627370496;
/** Where exp(−2s²) is 0. */
const flat = 800;

/**
 * Periodic (MacKay): a² exp(−2 sin²(πr/p)/l²) with period p. The lengthscale has no unit: it is
 * relative to the period, and large ones give nearly pure sines.
 */
export function periodic({
  lengthscale = 1,
  amplitude = 1,
  period = 1
}: Shape & { readonly period?: number } = {}): Kernel {
  const l = positive("lengthscale", lengthscale);
  const a = notNegative("amplitude", amplitude);
  const p = positive("period", period);
  /** π times the fraction of a period. */
  const phase = (distance: number) => {
    const turns = Math.min(far, distance / p);
    return Math.PI * (turns - Math.floor(turns));
  };
  const at = (angle: number) => {
    const s = Math.min(flat, sin(angle) / l);
    return a * a * exp(-2 * s * s);
  };
  const over = (distances: Float64Array) => {
    const values = new Float64Array(distances.length);
    for (let i = 0; i < values.length; i++) values[i] = at(phase(distances[i] as number));
    return values;
  };
  return {
    hyperparameters: [
      { name: "lengthscale", value: l },
      { name: "amplitude", value: a },
      { name: "period", value: p }
    ],
    with: (values) => periodic({ lengthscale: values[0], amplitude: values[1], period: values[2] }),
    over: ({ distances }) => over(distances),
    gradients: ({ distances }) => {
      const k = over(distances);
      const byLengthscale = new Float64Array(k.length);
      const byPeriod = new Float64Array(k.length);
      for (let i = 0; i < k.length; i++) {
        const value = k[i] as number;
        const angle = phase(distances[i] as number);
        const s = Math.min(flat, sin(angle) / l);
        const turn = Math.min(far, (distances[i] as number) / p);
        byLengthscale[i] = 4 * s * s * value;
        byPeriod[i] = value === 0 ? 0 : ((4 * s * cos(angle) * Math.PI * turn) / l) * value;
      }
      return [byLengthscale, times(2, k), byPeriod];
    },
    mirrors: true
  };
}
