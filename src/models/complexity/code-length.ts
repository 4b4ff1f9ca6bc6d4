import { log, logGamma } from "../kernels";
import { demandAlphabet, demandSymbol, type ModelOf } from "./sequential";

/** −log2 of the probability a model gives a message, in bits. */
export function idealLength(message: ArrayLike<number>, modelOf: ModelOf): number {
  const model = modelOf();
  let nats = 0;
  for (let i = 0; i < message.length; i++) {
    const symbol = message[i] as number;
    const weights = model.weights();
    demandSymbol(weights, symbol);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    nats += log(total / (weights[symbol] as number));
    model.observe(symbol);
  }
  return nats / Math.LN2;
}

const logGammaHalf = logGamma(0.5);

/**
 * The length of a Krichevsky-Trofimov code in bits from how often each symbol occurs; the order does
 * not matter. −log2 [Γ(L/2)/Γ(n + L/2) · Π Γ(c + ½)/Γ(½)].
 */
export function krichevskyTrofimovLength(counts: ArrayLike<number>): number {
  const alphabet = counts.length;
  demandAlphabet(alphabet);
  let [seen, nats] = [0, 0];
  for (let k = 0; k < alphabet; k++) {
    const count = counts[k] as number;
    if (!Number.isInteger(count) || count < 0) {
      throw new RangeError(`a symbol occurs ${count} times; expected a whole number, not negative`);
    }
    seen += count;
    if (count > 0) nats -= logGamma(count + 0.5) - logGammaHalf;
  }
  if (seen === 0) return 0;
  return Math.max(0, nats + logGamma(seen + alphabet / 2) - logGamma(alphabet / 2)) / Math.LN2;
}

/** How often each of `alphabet` symbols occurs. */
export function countsOf(message: ArrayLike<number>, alphabet: number): Int32Array {
  demandAlphabet(alphabet);
  const counts = new Int32Array(alphabet);
  for (let i = 0; i < message.length; i++) {
    const symbol = message[i] as number;
    if (!(symbol in counts)) {
      throw new RangeError(`the symbol ${symbol} is impossible in an alphabet of ${alphabet}`);
    }
    counts[symbol] = (counts[symbol] as number) + 1;
  }
  return counts;
}

/** −log2 P: the bits that a code made for a prior spends on something; infinite where P is 0. */
export function descriptionLength(probability: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`the probability is ${probability}; expected a number from 0 to 1`);
  }
  return probability === 1 ? 0 : -log(probability) / Math.LN2;
}
