/** Levels evenly spaced about 0: (symbol − h) · step for the symbols 0 … 2h. */
export interface Quantiser {
  readonly step: number;
  /** An odd number, at least 3. */
  readonly levels: number;
}

/** The nearest level of each number, as a symbol; beyond the last level, the last. */
export function quantise(values: ArrayLike<number>, quantiser: Quantiser): Uint16Array {
  demandQuantiser(quantiser);
  const { step, levels } = quantiser;
  const half = (levels - 1) / 2;
  return Uint16Array.from(values, (value) => {
    if (!Number.isFinite(value))
      throw new RangeError(`a weight is ${value}; expected a finite one`);
    return Math.max(-half, Math.min(half, Math.round(value / step))) + half;
  });
}

/** The numbers that symbols stand for. */
export function restored(symbols: ArrayLike<number>, quantiser: Quantiser): Float64Array {
  demandQuantiser(quantiser);
  const { step, levels } = quantiser;
  const half = (levels - 1) / 2;
  return Float64Array.from(symbols, (symbol) => (symbol - half) * step);
}

function demandQuantiser({ step, levels }: Quantiser): void {
  if (!(step > 0 && step < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`the step is ${step}; expected a finite number above 0`);
  }
  if (!Number.isInteger(levels) || levels < 3 || levels > 65535 || levels % 2 === 0) {
    throw new RangeError(`there are ${levels} levels; expected an odd number from 3 to 65535`);
  }
}
