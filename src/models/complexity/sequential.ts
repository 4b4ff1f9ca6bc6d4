/**
 * A probability model that reads a message from its beginning: before each symbol it gives every
 * symbol of the alphabet a weight, a whole number; the probabilities are in the ratio of the weights.
 * Whole numbers make the code exact, and so the same everywhere.
 */
export interface SequentialModel {
  /** Weights of the symbols 0, 1, … that may come next; at least one is positive. */
  weights(): readonly number[];
  /** The symbol that came. */
  observe(symbol: number): void;
}

/** A fresh model for each message; sender and receiver make the same one. */
export type ModelOf = () => SequentialModel;

/**
 * The adaptive model of Krichevsky and Trofimov (1981): a symbol seen c times among `seen` has
 * probability (c + ½) / (seen + L/2), L the size of the alphabet; here twice that, in whole numbers.
 */
export function krichevskyTrofimov(alphabet: number): ModelOf {
  demandAlphabet(alphabet);
  return () => {
    const weights = new Array<number>(alphabet).fill(1);
    return {
      weights: () => weights,
      observe(symbol) {
        weights[symbol] = (weights[symbol] as number) + 2;
      }
    };
  };
}

export function demandAlphabet(alphabet: number): void {
  if (Number.isInteger(alphabet) && alphabet >= 1) return;
  throw new RangeError(`the alphabet has ${alphabet} symbols; expected a whole number, at least 1`);
}

/** Throws RangeError on a symbol that the model gives no weight. */
export function demandSymbol(weights: readonly number[], symbol: number): void {
  if ((weights[symbol] ?? 0) > 0) return;
  throw new RangeError(`the symbol ${symbol} is impossible in an alphabet of ${weights.length}`);
}
