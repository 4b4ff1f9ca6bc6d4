import { cos, expEach, sinEach } from "../kernels";
import type { Shape } from "./isotropic";
import { type Kernel, notNegative, positive, times } from "./kernel";
import type { Pairs } from "./pairs";

/** From here on a number of periods has no fraction in float64. */
const far = 4503599627370496;
/** Where exp(−2s²) is 0. */
const flat = 800;

/**
 * Periodic (MacKay): a² exp(−2 Σ sin²(πr/p)/l²) with period p, summed over the coordinates. The
 * lengthscale has no unit: it is relative to the period, and large ones give nearly pure sines.
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
  /** s = sin(πr/p)/l. */
  const scaled = (distances: Float64Array) => {
    const s = new Float64Array(distances.length);
    for (let i = 0; i < s.length; i++) s[i] = phase(distances[i] as number);
    sinEach(s);
    for (let i = 0; i < s.length; i++) s[i] = Math.min(flat, (s[i] as number) / l);
    return s;
  };
  /** Σ s². */
  const squares = ({ coordinates, length }: Pairs) => {
    const sums = new Float64Array(length);
    for (const { distances } of coordinates) {
      const s = scaled(distances);
      for (let i = 0; i < length; i++) {
        sums[i] = (sums[i] as number) + (s[i] as number) * (s[i] as number);
      }
    }
    return sums;
  };
  const over = (sums: Float64Array) => {
    const values = times(-2, sums);
    expEach(values);
    for (let i = 0; i < values.length; i++) values[i] = a * a * (values[i] as number);
    return values;
  };
  /** ∂/∂log p of −2 Σ s². */
  const turning = ({ coordinates, length }: Pairs) => {
    const sums = new Float64Array(length);
    for (const { distances } of coordinates) {
      const s = scaled(distances);
      for (let i = 0; i < length; i++) {
        const turns = Math.min(far, (distances[i] as number) / p);
        const slope =
          (4 * (s[i] as number) * cos(phase(distances[i] as number)) * Math.PI * turns) / l;
        sums[i] = (sums[i] as number) + Math.max(-1e300, Math.min(1e300, slope));
      }
    }
    return sums;
  };
  return {
    hyperparameters: [
      { name: "lengthscale", value: l },
      { name: "amplitude", value: a },
      { name: "period", value: p }
    ],
    with: (values) => periodic({ lengthscale: values[0], amplitude: values[1], period: values[2] }),
    over: (pairs) => over(squares(pairs)),
    gradients: (pairs) => {
      const sums = squares(pairs);
      const k = over(sums);
      const byPeriod = turning(pairs);
      const byLengthscale = new Float64Array(k.length);
      for (let i = 0; i < k.length; i++) {
        byLengthscale[i] = 4 * (sums[i] as number) * (k[i] as number);
        byPeriod[i] = (byPeriod[i] as number) * (k[i] as number);
      }
      return [byLengthscale, times(2, k), byPeriod];
    },
    mirrors: true
  };
}
