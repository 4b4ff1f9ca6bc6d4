import { log } from "../kernels";
import { klInverse } from "./bernoulli";
import { demandAmount, demandCount, demandDelta, demandRisk } from "./demands";

/** What a bound starts from. */
export interface Observed {
  /** Average loss on the n examples, in units of the loss's range: 0 to 1. */
  readonly risk: number;
  /** Independent examples. */
  readonly n: number;
  /** The probability with which the bound may fail. */
  readonly delta: number;
}

/** Throws RangeError unless all is as Observed says. */
export function demandObserved({ risk, n, delta }: Observed, least = 1): void {
  demandRisk(risk);
  demandCount(n, least);
  demandDelta(delta);
}

/** bits · ln 2 + ln(1/δ): what a hypothesis of prior 2^−bits pays, in nats. */
export function price(bits: number, delta: number): number {
  demandAmount("the number of bits", bits);
  demandDelta(delta);
  return bits * Math.LN2 - log(delta);
}

/**
 * The countable-hypothesis bound: with probability 1 − δ, for all hypotheses at once,
 * R ≤ R̂ + √((ln(1/P) + ln(1/δ)) / 2n), where P = 2^−bits is a prior fixed before the data.
 * Not clipped: at 1 and above it says nothing.
 * Wilson (2025), Theorem 3.1, with Hoeffding's inequality; the bits are those of a prefix code.
 */
export function hoeffdingBound(observed: Observed, bits: number): number {
  demandObserved(observed);
  return observed.risk + hoeffdingWidth(price(bits, observed.delta), observed.n);
}

/** √(nats / 2n): half the width that Hoeffding's inequality gives an average of losses in [0, 1]. */
export function hoeffdingWidth(nats: number, n: number): number {
  demandAmount("the price", nats);
  demandCount(n);
  return Math.sqrt(nats / (2 * n));
}

/**
 * The same with the Chernoff bound in place of Hoeffding's: the largest R with
 * kl(R̂‖R) ≤ (ln(1/P) + ln(1/δ)) / n. Never above hoeffdingBound (Pinsker), far below it near R̂ = 0;
 * for losses in [0, 1] (the Occam's razor bound of Langford 2005; Maurer 2004 for losses between 0 and 1).
 */
export function chernoffBound(observed: Observed, bits: number): number {
  demandObserved(observed);
  return klInverse(observed.risk, price(bits, observed.delta) / observed.n);
}

/**
 * bits + 2 log2(bits): the length of a file of so many bits when its length has to be said too
 * (Wilson 2025, equation for the computable bound in Section 3.1). A code that shows its own end has
 * no need of it. Up to one bit nothing is added.
 */
export function prefixFreeBits(bits: number): number {
  demandAmount("the number of bits", bits);
  return bits > 1 ? bits + (2 * log(bits)) / Math.LN2 : bits;
}
