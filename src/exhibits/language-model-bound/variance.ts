import { empiricalFreedman, evenGrid, hoeffdingWidth } from "../../models/bounds";
import { log } from "../../models/kernels";
import { type Random, stream } from "../../models/random";
import type { Settings } from "./parameters";
import type { Variance } from "./result";

export const sequences = 60;
const grid = evenGrid(50);
export const lengths = [50, 100, 200, 500, 1000, 2000, 4000];
export const spreads = [0, 0.1, 0.2, 0.4, 0.6, 0.8, 1];

/**
 * Losses in [0, 1] whose expectation, given the past, is known: it wanders between 0.2 and 0.5, and a
 * loss lies 0.48 s above it with probability 1/5, else 0.12 s below.
 */
function simulate(count: number, spread: number, random: Random) {
  const predicted = new Float64Array(count);
  const losses = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    predicted[k] = 0.2 + 0.3 * random.uniform();
    const high = random.uniform() < 0.2;
    losses[k] = (predicted[k] as number) + spread * (high ? 0.48 : -0.12);
  }
  return { losses, predicted, range: 1 };
}

export function* varianceOf({ seed, spread, losses, delta }: Settings): Generator<Variance | null> {
  const bound = (count: number, s: number, name: string | number) => {
    const sequence = simulate(count, s, stream(seed, "losses", name, count));
    const { gap, variation } = empiricalFreedman(sequence, { delta, grid });
    let above = 0;
    for (let k = 0; k < count; k++) {
      above += ((sequence.predicted[k] as number) - (sequence.losses[k] as number)) / count;
    }
    return { bound: gap, gap: above, variation };
  };
  const freedman: number[] = [];
  for (const count of lengths) {
    freedman.push(bound(count, spread, "length").bound);
    yield null;
  }
  const bySpread: number[] = [];
  for (const s of spreads) {
    bySpread.push(bound(losses, s, "spread").bound);
    yield null;
  }
  const all: { bound: number; gap: number; variation: number }[] = [];
  for (let i = 0; i < sequences; i++) {
    all.push(bound(losses, spread, i));
    yield null;
  }
  const flat = (count: number) => hoeffdingWidth(-log(delta), count);
  yield {
    lengths,
    freedman,
    hoeffding: lengths.map(flat),
    spreads,
    bySpread,
    sequences: all.map(({ bound: b, gap }) => ({ bound: b, gap })),
    violations: all.filter(({ bound: b, gap }) => gap > b).length,
    variation: all.reduce((sum, one) => sum + one.variation, 0) / all.length,
    flat: flat(losses)
  };
}
