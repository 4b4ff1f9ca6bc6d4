import { log } from "../../models/kernels";
import { stream } from "../../models/random";
import type { Settings } from "./parameters";
import type { Information } from "./result";

const symbols = 8;

/**
 * A chain of eight symbols, each likely to be followed by two others, and a model that predicts by
 * counts (Krichevsky–Trofimov: a half added to each) before it learns from what came. The area is
 * taken above the loss of the true law on the same tokens, which the model tends to, so that the luck
 * of the draw cancels (the paper takes the final model's level; dossier, Q8).
 */
export function informationOf({ seed, tokens, context }: Settings): Information {
  const random = stream(seed, "chain");
  const law = Array.from({ length: symbols }, () => {
    const weights = Array.from({ length: symbols }, () => 0.1 + random.uniform());
    for (let k = 0; k < 2; k++) weights[random.below(symbols)] = 8;
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
  });
  const cells = context === "one" ? symbols : symbols * symbols;
  const counts = new Float64Array(cells * symbols);
  const totals = new Float64Array(cells);
  const losses = new Float64Array(tokens);
  const limits = new Float64Array(tokens);
  let [before, last] = [0, 0];
  const draw = stream(seed, "tokens");
  for (let t = 0; t < tokens; t++) {
    const row = law[last] as readonly number[];
    let [next, left] = [0, draw.uniform()];
    while (next < symbols - 1 && left >= (row[next] as number)) {
      left -= row[next] as number;
      next++;
    }
    limits[t] = -log(row[next] as number) / Math.LN2;
    const cell = context === "one" ? last : before * symbols + last;
    const at = cell * symbols + next;
    const probability = ((counts[at] as number) + 0.5) / ((totals[cell] as number) + 0.5 * symbols);
    losses[t] = -log(probability) / Math.LN2;
    counts[at] = (counts[at] as number) + 1;
    totals[cell] = (totals[cell] as number) + 1;
    [before, last] = [last, next];
  }
  const at = places(tokens);
  let area = 0;
  let from = 0;
  const bits: number[] = [];
  const means: number[] = [];
  const least: number[] = [];
  for (const to of at) {
    for (let t = from; t < to; t++) area += (losses[t] as number) - (limits[t] as number);
    bits.push(Math.max(0, area));
    means.push(mean(losses, from, to));
    least.push(mean(limits, from, to));
    from = to;
  }
  return { at, losses: means, limits: least, bits, free: cells * (symbols - 1) };
}

function mean(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let t = from; t < to; t++) sum += values[t] as number;
  return to > from ? sum / (to - from) : 0;
}

/** About thirty places, each a quarter farther than the one before. */
function places(tokens: number): number[] {
  const found: number[] = [];
  for (let at = 10; at < tokens; at = Math.ceil(1.25 * at)) found.push(at);
  // A last stretch of a few tokens would say nothing.
  if (tokens < 1.12 * (found.at(-1) ?? 0)) found.pop();
  return [...found, tokens];
}
