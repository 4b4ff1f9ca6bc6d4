import { evidenceByNoise, type TrainingSet } from "../../models/gp";
import { pow } from "../../models/kernels";
import { log10, peakAlong } from "./ascents";
import { kernelOf } from "./kernels";
import { lengthscales, noises, type Settings } from "./parameters";
import type { Result, Surface } from "./result";

/** Evenly spaced log10 from one limit to the other. */
const spaced = (count: number, { low, high }: { low: number; high: number }) =>
  Float64Array.from(
    { length: count },
    (_, i) => log10(low) + (i * (log10(high) - log10(low))) / (count - 1)
  );

const across = spaced(47, lengthscales);
const up = spaced(41, noises);

/**
 * The evidence over lengthscale and noise, and along the lengthscale at one more noise level: one
 * eigendecomposition for each lengthscale.
 */
export async function surfaceOf(
  values: Settings,
  data: TrainingSet,
  noise: number,
  breathe: () => Promise<void>
): Promise<Pick<Result, "surface" | "slice">> {
  const levels = [noise, ...up.map((level) => pow(10, level))];
  const surface = new Float64Array(up.length * across.length);
  const total = new Float64Array(across.length);
  const fit = new Float64Array(across.length);
  const complexity = new Float64Array(across.length);
  for (let i = 0; i < across.length; i++) {
    const kernel = kernelOf(values, pow(10, across[i] as number));
    const [here, ...column] = evidenceByNoise(kernel, data, levels);
    column.forEach(({ total }, j) => {
      surface[j * across.length + i] = total;
    });
    total[i] = here?.total as number;
    fit[i] = here?.fit as number;
    complexity[i] = here?.complexity as number;
    await breathe();
  }
  const top = across[total.indexOf(Math.max(...total))] as number;
  const peak = peakAlong(values, data, noise, pow(10, top));
  return {
    surface: { lengthscales: across, noises: up, values: surface },
    slice: { total, fit, complexity, peak }
  };
}

/** The highest place of a surface; the first of several. */
export function highest({ lengthscales, noises, values }: Surface): [number, number] {
  let at = 0;
  for (let k = 1; k < values.length; k++) {
    if ((values[k] as number) > (values[at] as number)) at = k;
  }
  const row = Math.floor(at / lengthscales.length);
  return [
    pow(10, lengthscales[at - row * lengthscales.length] as number),
    pow(10, noises[row] as number)
  ];
}
