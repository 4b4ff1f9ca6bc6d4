import {
  accuracy,
  type Domain,
  inputClasses,
  knowledge,
  type Learner,
  learnerNames,
  ones,
  predict,
  probabilities,
  undecided,
  uniformLaw
} from "../../models/boolean";
import type { ByLearner, Curves } from "./result";

interface Task {
  readonly domain: Domain;
  readonly world: Float64Array;
  readonly belief: Float64Array;
  readonly size: Uint8Array;
}

const listsOf = <T>(give: (learner: Learner) => T): ByLearner<T> =>
  Object.fromEntries(learnerNames.map((learner) => [learner, give(learner)])) as ByLearner<T>;

/**
 * Accuracies of all learners in the uniform world and in the given one, averaged over every set of
 * seen inputs; yields after each number of seen inputs, the last of which leaves one unseen. Nothing
 * is sampled: classes of sets that differ only in the names of variables stand for all sets.
 */
export async function* sweep(
  { domain, world, belief, size }: Task,
  breathe: () => Promise<void>
): AsyncGenerator<Curves, void, void> {
  const ofWorld = probabilities(world, domain.inputs);
  const ofUniform = probabilities(uniformLaw(domain), domain.inputs);
  const ofBelief = belief === world ? ofWorld : probabilities(belief, domain.inputs);
  const known = knowledge(domain, ofBelief, size);
  const classes = inputClasses(domain);
  let curves: Curves | undefined;
  for (let seen = 0; seen < domain.inputs; seen++) {
    const tallies = listsOf(() => new Tally());
    let deviation = curves?.deviation ?? 0;
    const opinions = new Tally();
    for (const { set, count } of classes) {
      if (ones[set] !== seen) continue;
      const [worldly, even] = [ofWorld(set), ofUniform(set)];
      const believed = belief === world ? worldly : ofBelief(set);
      const predictions = predict(known, set, believed);
      opinions.add(count, undecided(believed, worldly), 0);
      for (const learner of learnerNames) {
        const blind = accuracy(predictions[learner], even);
        tallies[learner].add(count, accuracy(predictions[learner], worldly), blind);
        deviation = Math.max(deviation, Math.abs(blind - 0.5));
      }
      await breathe();
    }
    curves = extended(curves, tallies, opinions.world / opinions.count, deviation);
    yield curves;
  }
}

/** Weighted means, and the extremes. */
class Tally {
  count = 0;
  world = 0;
  uniform = 0;
  lowest = 1;
  highest = 0;

  add(count: number, world: number, uniform: number): void {
    this.count += count;
    this.world += count * world;
    this.uniform += count * uniform;
    this.lowest = Math.min(this.lowest, world);
    this.highest = Math.max(this.highest, world);
  }
}

function extended(
  before: Curves | undefined,
  tallies: ByLearner<Tally>,
  tied: number,
  deviation: number
): Curves {
  const with1 = (
    part: "uniform" | "world" | "lowest" | "highest",
    value: (tally: Tally) => number
  ) => listsOf((learner) => [...(before?.[part][learner] ?? []), value(tallies[learner])]);
  return {
    sizes: (before?.sizes ?? 0) + 1,
    uniform: with1("uniform", ({ uniform, count }) => uniform / count),
    world: with1("world", ({ world, count }) => world / count),
    lowest: with1("lowest", ({ lowest }) => lowest),
    highest: with1("highest", ({ highest }) => highest),
    undecided: [...(before?.undecided ?? []), tied],
    deviation
  };
}
