import { type Effect, freshSeeds } from "../effect";
import type { Result } from "./result";
import { bestFixed, errorsOf } from "./summary";

type Errors = Record<keyof ReturnType<typeof errorsOf>, number>;

const effect = (
  name: string,
  values: Effect["values"],
  holds: (errors: Errors, result: Result) => boolean
): Effect<Result> => ({
  name,
  values,
  seeds: freshSeeds,
  holds: (result) => holds(errorsOf(result) as Errors, result)
});
const last = (list: readonly number[]) => list.at(-1) ?? 0;

const few = { n: 50 };
const usual = { spread: 1.41 };
const parity = { task: "parity3", n: 250 };
const two = { task: "parity2" };

/** Counted by `node tests/bench/effects.mjs feature-learning`. */
export const effects: readonly Effect<Result>[] = [
  effect("penalised below every fixed kernel", {}, (e) => e.soft < bestFixed(e)),
  effect("penalised below half of every fixed kernel", {}, (e) => e.soft < 0.5 * bestFixed(e)),
  effect("free below every fixed kernel", {}, (e) => e.free < bestFixed(e)),
  effect("penalised below the learned metric", {}, (e) => e.soft < e.metric),
  effect("learned metric below every fixed kernel", {}, (e) => e.metric < bestFixed(e)),
  effect("learned metric below the free network", {}, (e) => e.metric < e.free),
  effect("many lengthscales below every fixed kernel", {}, (e) => e.many < bestFixed(e)),
  effect(
    "its kernel at the end below half of its kernel at the start",
    {},
    (e) => e.after < 0.5 * e.tangent
  ),
  effect("penalised: over 80 % along at the end", {}, (_, { soft }) => last(soft.shares) > 0.8),
  effect(
    "free: more than three times the start",
    {},
    (_, { free }) => last(free.shares) > 3 * (free.shares[0] ?? 1)
  ),
  effect(
    "alignment more than three times the start",
    {},
    (_, { alignment }) => (alignment.after ?? 0) > 3 * alignment.before
  ),
  effect("50 points: penalised below every fixed kernel", few, (e) => e.soft < bestFixed(e)),
  effect("50 points: every method above 0.6", few, (e) => Math.min(...Object.values(e)) > 0.6),
  effect("usual start: penalised below every fixed kernel", usual, (e) => e.soft < bestFixed(e)),
  effect("usual start: free below every fixed kernel", usual, (e) => e.free < bestFixed(e)),
  effect("three signs: penalised under 5 %", parity, (e) => e.soft < 0.05),
  effect("three signs: free over 40 %", parity, (e) => e.free > 0.4),
  effect("three signs: many lengthscales under 1 %", parity, (e) => e.many < 0.01),
  effect("three signs: learned metric under 5 %", parity, (e) => e.metric < 0.05),
  effect("two signs: one lengthscale under 2 %", two, (e) => e.one < 0.02),
  effect("two signs: free above one lengthscale", two, (e) => e.free > e.one)
];
