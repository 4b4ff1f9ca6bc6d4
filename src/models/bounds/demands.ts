/** Refusals in sentences; each throws RangeError. */

/** A risk: an average loss in units of the loss's range. */
export function demandRisk(risk: number): void {
  if (risk >= 0 && risk <= 1) return;
  throw new RangeError(`the risk is ${risk}; expected a number from 0 to 1`);
}

export function demandDelta(delta: number): void {
  if (delta > 0 && delta < 1) return;
  throw new RangeError(`the probability of failure is ${delta}; expected more than 0, less than 1`);
}

/** A number of examples, at least `least`. */
export function demandCount(n: number, least = 1): void {
  if (Number.isInteger(n) && n >= least) return;
  throw new RangeError(
    `the number of examples is ${n}; expected a whole number, at least ${least}`
  );
}

/** A length, a divergence, …: what cannot be negative. */
export function demandAmount(what: string, value: number): void {
  if (value >= 0 && value < Number.POSITIVE_INFINITY) return;
  throw new RangeError(`${what} is ${value}; expected a finite number, not negative`);
}

export function demandPositive(what: string, value: number): void {
  if (value > 0 && value < Number.POSITIVE_INFINITY) return;
  throw new RangeError(`${what} is ${value}; expected a finite number above 0`);
}
