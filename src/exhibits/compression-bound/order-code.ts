import type { ModelOf } from "../../models/complexity";

/** Probabilities in units of 2^−20, so that the code is exact. */
const unit = 1 << 20;
const used = 0.9;

/** Every weight as likely at every level: log2(levels) bits each. */
export function evenCode(levels: number): ModelOf {
  const weights = new Array<number>(levels).fill(1);
  return () => ({ weights: () => weights, observe() {} });
}

/**
 * The soft code: the weight of order j is not 0 with probability 0.9 · decay^j; those that are not 0
 * are coded adaptively (Krichevsky-Trofimov). Nothing is excluded, high orders only cost more.
 */
export function orderCode(levels: number, decay: number): ModelOf {
  const zero = (levels - 1) / 2;
  return () => {
    const counts = new Array<number>(levels).fill(1);
    let total = levels - 1;
    let probability = used;
    return {
      weights() {
        const share = Math.max(1, Math.round(unit * probability));
        return counts.map((count, k) => (k === zero ? (unit - share) * total : share * count));
      },
      observe(symbol) {
        probability *= decay;
        if (symbol === zero) return;
        counts[symbol] = (counts[symbol] as number) + 2;
        total += 2;
      }
    };
  };
}
