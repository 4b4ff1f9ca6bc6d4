import { exp, log, log1p } from "../kernels";
import { demandCount, demandDelta } from "./demands";

const steps = 100;

/**
 * The Clopper-Pearson bound from a test set: the largest p with P(Bin(n, p) ≤ errors) ≥ δ, so that the
 * true error exceeds it with probability δ at most. It needs no prior, but examples that the
 * hypothesis has never met. By bisection on the exact tail; n terms for each step at most.
 */
export function testSetBound(errors: number, n: number, delta: number): number {
  demandCount(n);
  demandDelta(delta);
  if (!Number.isInteger(errors) || errors < 0 || errors > n) {
    throw new RangeError(`there are ${errors} errors; expected a whole number from 0 to ${n}`);
  }
  if (errors === n) return 1;
  const choices = logChoices(n, errors);
  const goal = log(delta);
  let [low, high] = [errors / n, 1];
  for (let step = 0; step < steps; step++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (logTail(choices, n, middle) >= goal) low = middle;
    else high = middle;
  }
  return low;
}

/** ln of n choose 0 … last. */
function logChoices(n: number, last: number): Float64Array {
  const choices = new Float64Array(last + 1);
  for (let i = 1; i <= last; i++) {
    choices[i] = (choices[i - 1] as number) + log((n - i + 1) / i);
  }
  return choices;
}

/** ln P(Bin(n, p) ≤ last); added up from the largest term. */
function logTail(choices: Float64Array, n: number, p: number): number {
  const [odds, none] = [log(p) - log1p(-p), n * log1p(-p)];
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < choices.length; i++) {
    most = Math.max(most, (choices[i] as number) + i * odds);
  }
  let sum = 0;
  for (let i = 0; i < choices.length; i++) sum += exp((choices[i] as number) + i * odds - most);
  return none + most + log(sum);
}
