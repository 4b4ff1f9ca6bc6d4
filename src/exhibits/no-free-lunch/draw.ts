import {
  type Domain,
  formulaText,
  knowledge,
  type Learner,
  learnerNames,
  predict,
  probabilities,
  type SmallestFormulas
} from "../../models/boolean";
import { permutation, stream } from "../../models/random";
import type { ByLearner, Drawn } from "./result";

export const variableNames = ["x₁", "x₂", "x₃", "x₄"];

interface Task {
  readonly domain: Domain;
  readonly world: Float64Array;
  readonly belief: Float64Array;
  readonly formulas: SmallestFormulas;
  readonly seen: number;
  readonly seed: number;
}

/** Draws a table from a world, shows some of its outputs to the learners, and takes their guesses. */
export function drawTable({ domain, world, belief, formulas, seen, seed }: Task): Drawn {
  const table = sample(world, stream(seed, "table").uniform());
  const order = Array.from(permutation(domain.inputs, stream(seed, "order")));
  const set = order.slice(0, seen).reduce((all, input) => all | (1 << input), 0);
  const ofBelief = probabilities(belief, domain.inputs)(set);
  const predictions = predict(
    knowledge(domain, () => ofBelief, formulas.size),
    set,
    ofBelief
  );
  const pattern = patternOf(table, set, domain);
  const byInput = <T>(give: (place: number) => T): (T | null)[] =>
    Array.from({ length: domain.inputs }, (_, input) => {
      const place = ofBelief.unseen.indexOf(input);
      return place < 0 ? null : give(place);
    });
  return {
    outputs: Array.from({ length: domain.inputs }, (_, input) => ((table >> input) & 1) as 0 | 1),
    order,
    seen,
    formula: formulaText(formulas, table, variableNames),
    believed: byInput((u) => {
      const [zero, one] = [ofBelief.zeros[u]?.[pattern] ?? 0, ofBelief.ones[u]?.[pattern] ?? 0];
      return zero + one > 0 ? one / (zero + one) : 0.5;
    }),
    guesses: Object.fromEntries(
      learnerNames.map((learner: Learner) => [
        learner,
        byInput((u) => (predictions[learner][u]?.[pattern] === 1 ? 1 : 0))
      ])
    ) as ByLearner<(0 | 1 | null)[]>
  };
}

/** The table at which the cumulative probability passes a number in [0, 1). */
function sample(law: Float64Array, at: number): number {
  let below = 0;
  let last = 0;
  for (let table = 0; table < law.length; table++) {
    const p = law[table] as number;
    if (p <= 0) continue;
    below += p;
    last = table;
    if (below > at) break;
  }
  return last;
}

/** The outputs at the seen inputs, the j-th of them as bit j. */
function patternOf(table: number, set: number, { inputs }: Domain): number {
  let pattern = 0;
  let place = 0;
  for (let input = 0; input < inputs; input++) {
    if ((set >> input) & 1) pattern |= ((table >> input) & 1) << place++;
  }
  return pattern;
}
