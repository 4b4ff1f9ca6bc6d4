import { hyperparametersOf, maximiseEvidence, type TrainingSet } from "../../models/gp";
import { log, pow } from "../../models/kernels";
import { kernelOf } from "./kernels";
import { lengthscales, noises, type Settings } from "./parameters";
import type { Ascent, Peak } from "./result";

/** As many starts are climbed from. */
export const mostStarts = 4;

/** Where ascents start unless the reader moved them: log10 of lengthscale and noise. */
const usualStarts: readonly (readonly [number, number])[] = [[-0.5, -0.1]];

export const log10 = (value: number): number => log(value) / Math.LN10;

const within = (value: number, { low, high }: { low: number; high: number }) =>
  Math.min(high, Math.max(low, value));

/** The starts of a state, within the surface. */
export const startsOf = ({ placed }: Settings): [lengthscale: number, noise: number][] =>
  (placed.starts ?? usualStarts)
    .slice(0, mostStarts)
    .map(([l, s]) => [within(pow(10, l), lengthscales), within(pow(10, s), noises)]);

/**
 * Climbs the log evidence from one start, over the lengthscale of the first kernel (if it has one)
 * and the noise; all else stays as set.
 */
export function climb(
  values: Settings,
  data: TrainingSet,
  [lengthscale, noise]: readonly [number, number]
): Ascent {
  const model = { kernel: kernelOf(values, lengthscale), noise };
  const free = [{ index: hyperparametersOf(model).length - 1, ...noises }];
  const start = [noise];
  if (values.kernel !== "linear") {
    free.unshift({ index: 0, ...lengthscales });
    start.unshift(lengthscale);
  }
  const { path, logEvidence, converged } = maximiseEvidence(model, data, free, start);
  const places = path.map(({ values }): [number, number] => [
    values.length > 1 ? (values[0] as number) : lengthscale,
    values.at(-1) as number
  ]);
  const [l, s] = places.at(-1) as [number, number];
  return {
    path: places.map(([a, b]) => [log10(a), log10(b)]),
    lengthscale: l,
    noise: s,
    logEvidence,
    converged,
    atLimit: onLimit(l, lengthscales) || onLimit(s, noises)
  };
}

/**
 * The lengthscale of the highest evidence at one noise level, climbed from the highest place of a
 * grid; null where no lengthscale is there to choose.
 */
export function peakAlong(
  values: Settings,
  data: TrainingSet,
  noise: number,
  from: number
): Peak | null {
  if (values.kernel === "linear" || data.x.rows === 0) return null;
  const model = { kernel: kernelOf(values, from), noise };
  const { path } = maximiseEvidence(model, data, [{ index: 0, ...lengthscales }], [from]);
  const { values: reached, logEvidence } = path.at(-1) as (typeof path)[number];
  const lengthscale = reached[0] as number;
  return { lengthscale, logEvidence, atLimit: onLimit(lengthscale, lengthscales) };
}

const onLimit = (value: number, { low, high }: { low: number; high: number }) =>
  value < low * 1.000001 || value > high * 0.999999;
