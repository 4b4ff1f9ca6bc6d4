import { exp, log } from "../../kernels";

/** Values of functions at some places: one array for each function. */
export type Functions = readonly Float64Array[];

/** The q-quantile of sorted numbers, interpolated between neighbours as NumPy does. */
export function quantile(sorted: ArrayLike<number>, q: number): number {
  const position = q * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below] as number;
  const high = sorted[Math.min(sorted.length - 1, below + 1)] as number;
  return low + (position - below) * (high - low);
}

/** The values of all functions at a place, sorted. */
function sortedAt(functions: Functions, place: number): Float64Array {
  const values = new Float64Array(functions.length);
  for (let i = 0; i < values.length; i++)
    values[i] = (functions[i] as Float64Array)[place] as number;
  return values.sort();
}

/** Mean, standard deviation (over n) and quantiles of functions at every place. */
export interface Summary {
  readonly mean: Float64Array;
  readonly sd: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** `tails` is the share below the low quantile and above the high one. Needs a function. */
export function summarise(functions: Functions, tails = 0.05): Summary {
  const places = functions[0]?.length ?? 0;
  const [mean, sd, low, high] = Array.from({ length: 4 }, () => new Float64Array(places)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array
  ];
  for (let k = 0; k < places; k++) {
    const sorted = sortedAt(functions, k);
    const middle = average(sorted);
    mean[k] = middle;
    sd[k] = Math.sqrt(average(sorted.map((value) => (value - middle) * (value - middle))));
    low[k] = quantile(sorted, tails);
    high[k] = quantile(sorted, 1 - tails);
  }
  return { mean, sd, low, high };
}

/** Levels at which distributions are compared: 0.01, 0.02, ..., 0.99. */
const levels = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);

/** The quantiles of functions at every place, place by place, for `distance`. */
export function quantiles(functions: Functions): Float64Array {
  const places = functions[0]?.length ?? 0;
  const all = new Float64Array(places * levels.length);
  for (let k = 0; k < places; k++) {
    const sorted = sortedAt(functions, k);
    levels.forEach((q, j) => {
      all[k * levels.length + j] = quantile(sorted, q);
    });
  }
  return all;
}

/**
 * The Wasserstein-1 distance between two distributions of functions, by `quantiles`: at every place
 * the mean distance of equal quantiles, averaged over the places.
 */
export function distance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += Math.abs((a[i] as number) - (b[i] as number));
  return sum / a.length;
}

/**
 * Classic split R-hat (Gelman et al., Bayesian Data Analysis, 3rd edition) of the functions' values,
 * at every place: chains are halved, and the spread between halves is held against that within. For
 * chains of one length; NaN with fewer than four functions in a chain.
 */
export function splitRHat(chains: readonly Functions[]): Float64Array {
  const half = Math.floor((chains[0]?.length ?? 0) / 2);
  const parts = chains.flatMap((chain) => [chain.slice(0, half), chain.slice(half, 2 * half)]);
  const places = chains[0]?.[0]?.length ?? 0;
  const rHats = new Float64Array(places).fill(Number.NaN);
  if (half < 2) return rHats;
  const values = parts.map(() => new Float64Array(half));
  for (let k = 0; k < places; k++) {
    parts.forEach((part, p) => {
      const to = values[p] as Float64Array;
      for (let i = 0; i < half; i++) to[i] = (part[i] as Float64Array)[k] as number;
    });
    const within = average(values.map(variance));
    const between = variance(values.map(average));
    if (within > 0) rHats[k] = Math.sqrt((half - 1) / half + between / within);
    else if (between === 0) rHats[k] = 1;
  }
  return rHats;
}

/**
 * The mean logarithm of the density that an average over functions gives to observations: at each of
 * the `places`, values with Gaussian noise around each function.
 */
export function logLikelihood(
  functions: Functions,
  places: ArrayLike<number>,
  observed: ArrayLike<number>,
  noise: number
): number {
  let sum = 0;
  const constant = log(noise) + log(2 * Math.PI) / 2;
  for (let i = 0; i < places.length; i++) {
    const y = observed[i] as number;
    const terms = functions.map((f) => {
      const off = ((f[places[i] as number] as number) - y) / noise;
      return (-off * off) / 2;
    });
    const top = terms.reduce((most, term) => Math.max(most, term), Number.NEGATIVE_INFINITY);
    sum += top + log(average(terms.map((term) => exp(term - top)))) - constant;
  }
  return sum / places.length;
}

function average(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum / values.length;
}

/** Over n - 1. */
function variance(values: ArrayLike<number>): number {
  const mean = average(values);
  let sum = 0;
  for (let i = 0; i < values.length; i++) {
    sum += ((values[i] as number) - mean) * ((values[i] as number) - mean);
  }
  return sum / (values.length - 1);
}
