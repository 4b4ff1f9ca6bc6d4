import { type Effect, freshSeeds } from "../effect";
import type { Result } from "./result";
import { mean, simplerThanCoins } from "./statistics";

const K = (result: Result): number => mean(result.spectra.networks) ?? Number.NaN;

/** Mean complexities reach these bounds only in their order: 1 below 70, 2 below 98, 4 below 114. */
const between = (low: number, high: number) => (result: Result) =>
  K(result) > low && K(result) < high;

export const effects: readonly Effect<Result>[] = [
  {
    name: "default: at least 98 % simpler than 99 of 100 coin-flip tables",
    values: {},
    seeds: freshSeeds,
    holds: (result) => simplerThanCoins(result, true) >= 0.98
  },
  {
    name: "default: every function drawn five times or more has at most 24.5 bits",
    values: {},
    seeds: freshSeeds,
    holds: ({ functions }) =>
      functions.every(({ count, complexity }) => count < 5 || complexity <= 24.5)
  },
  { name: "scale 1: mean below 70", values: {}, seeds: freshSeeds, holds: between(0, 70) },
  {
    name: "scale 2: mean from 70 to 98",
    values: { weights: 2 },
    seeds: freshSeeds,
    holds: between(70, 98)
  },
  {
    name: "scale 4: mean from 98 to 114",
    values: { weights: 4 },
    seeds: freshSeeds,
    holds: between(98, 114)
  },
  {
    name: "scale 8: mean above 114",
    values: { weights: 8 },
    seeds: freshSeeds,
    holds: between(114, 149)
  }
];
