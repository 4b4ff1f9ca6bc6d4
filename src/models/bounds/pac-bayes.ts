import { exp, expm1, log } from "../kernels";
import { klInverse } from "./bernoulli";
import { demandObserved, type Observed } from "./countable";
import { demandAmount, demandPositive } from "./demands";

/** Maurer's 2√n needs eight examples. */
const leastMaurer = 8;

/** KL + ln(2√n/δ). */
function maurerPrice(observed: Observed, kl: number): number {
  demandObserved(observed, leastMaurer);
  demandAmount("the divergence", kl);
  return kl + log((2 * Math.sqrt(observed.n)) / observed.delta);
}

/**
 * McAllester's bound with Maurer's constant, for the average risk under a posterior Q that may depend
 * on the data, from a prior that does not: R(Q) ≤ R̂(Q) + √((KL(Q‖P) + ln(2√n/δ)) / 2n). Not clipped.
 * McAllester (1999), with the constant of Maurer (2004). From eight examples.
 */
export function mcAllesterBound(observed: Observed, kl: number): number {
  return observed.risk + Math.sqrt(maurerPrice(observed, kl) / (2 * observed.n));
}

/**
 * The largest R with kl(R̂(Q)‖R) ≤ (KL(Q‖P) + ln(2√n/δ)) / n: never above McAllester's.
 * Seeger (2002), with the constant of Maurer (2004). From eight examples.
 */
export function seegerBound(observed: Observed, kl: number): number {
  const nats = maurerPrice(observed, kl);
  return klInverse(observed.risk, nats / observed.n);
}

/**
 * Catoni's bound for one λ > 0 fixed before the data:
 * R(Q) ≤ (1 − exp(−λ R̂(Q) − (KL(Q‖P) + ln(1/δ)) / n)) / (1 − exp(−λ)).
 * Catoni (2007).
 */
export function catoniBound(observed: Observed, kl: number, lambda: number): number {
  demandObserved(observed);
  demandAmount("the divergence", kl);
  demandPositive("lambda", lambda);
  const { risk, n, delta } = observed;
  return expm1(-lambda * risk - (kl - log(delta)) / n) / expm1(-lambda);
}

/**
 * The least of Catoni's bounds over a grid of λ fixed before the data, which pays for the choice: each
 * λ may fail with probability δ / size of the grid.
 */
export function catoniBoundOver(
  observed: Observed,
  kl: number,
  lambdas: readonly number[]
): { readonly bound: number; readonly lambda: number } {
  if (lambdas.length === 0) throw new RangeError("no lambda is given; expected at least one");
  const shared = { ...observed, delta: observed.delta / lambdas.length };
  const bounds = lambdas.map((lambda) => catoniBound(shared, kl, lambda));
  const bound = Math.min(...bounds);
  return { bound, lambda: lambdas[bounds.indexOf(bound)] as number };
}

/** 25 values of λ from 1/8 to 8, evenly spaced in proportion: a grid for catoniBoundOver. */
export const catoniGrid: readonly number[] = Array.from({ length: 25 }, (_, i) =>
  exp(((i - 12) / 4) * Math.LN2)
);
