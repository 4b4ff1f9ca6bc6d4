import { type Effect, freshSeeds } from "../effect";
import type { MethodName } from "./parameters";
import type { Approximation, Result } from "./result";
import { judgedBy, lastDistance } from "./sentences";
import { threshold } from "./words";

const one = (result: Result, method: MethodName): Approximation =>
  judgedBy(result, method) as Approximation;
const distance = (result: Result, method: MethodName): number => lastDistance(one(result, method));
const spread = (result: Result, method: MethodName): number => one(result, method).spread as number;
const likelihood = (result: Result, method: MethodName): number =>
  one(result, method).likelihood as number;

const ensembles = ["ensemble", "free", "anchored", "multiswag"] as const;

const effect = (name: string, holds: (result: Result) => boolean): Effect<Result> => ({
  name,
  values: {},
  seeds: freshSeeds,
  holds
});

export const effects: readonly Effect<Result>[] = [
  effect(
    "the ensemble with the prior spreads less than half as wide as the posterior in the gaps",
    (result) => spread(result, "ensemble") < 0.5 * (result.reference.spread as number)
  ),
  effect("ten anchored networks are nearer than ten with the prior", (result) => {
    return distance(result, "anchored") < distance(result, "ensemble");
  }),
  effect("Laplace in one basin is nearer than ten networks with the prior", (result) => {
    return distance(result, "laplace") < distance(result, "ensemble");
  }),
  effect("mean-field variational inference is farther than every ensemble", (result) =>
    ensembles.every((method) => distance(result, "variational") > distance(result, method))
  ),
  effect("mean-field variational inference is farther than one network", (result) => {
    return distance(result, "variational") > distance(result, "single");
  }),
  effect("mean-field variational inference is the farthest of all", (result) =>
    result.approximations.every(
      (other) =>
        other.method === "variational" || lastDistance(other) < distance(result, "variational")
    )
  ),
  effect("ten networks are nearer than one is on average, in all three families", (result) =>
    (["ensemble", "free", "anchored"] as const).every(
      (method) => distance(result, method) < (one(result, method).distances[0] as number)
    )
  ),
  effect("MultiSWAG is nearer than SWAG in one basin", (result) => {
    return distance(result, "multiswag") < distance(result, "swag");
  }),
  effect("MultiSWAG is nearer than the ensemble it starts from", (result) => {
    return distance(result, "multiswag") < distance(result, "ensemble");
  }),
  effect("one chain of 100 samples is nearer than everything else", (result) =>
    result.approximations.every(
      (other) => other.method === "chain" || lastDistance(other) > distance(result, "chain")
    )
  ),
  effect("without the prior the spread in the gaps is more than half the posterior's", (result) => {
    return spread(result, "free") > 0.5 * (result.reference.spread as number);
  }),
  effect(
    "the posterior's log-likelihood in the gaps is above the ensemble's with the prior",
    (result) => {
      return (result.reference.likelihood as number) > likelihood(result, "ensemble");
    }
  ),
  effect(
    "the posterior's log-likelihood in the gaps is above the ensemble's without the prior",
    (result) => {
      return (result.reference.likelihood as number) > likelihood(result, "free");
    }
  ),
  effect("R-hat is at most 1.05", (result) => (result.reference.rHat ?? 9) <= threshold),
  effect("R-hat is at most 1.10", (result) => (result.reference.rHat ?? 9) <= 1.1)
];
