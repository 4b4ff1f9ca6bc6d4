import { differenceSupersets, sumSupersets, walshHadamard } from "./transforms";
import { type Domain, leaves } from "./truth-table";

export type Operator = "and" | "or" | "xor";

/** How random formulas are written. */
export interface Grammar {
  readonly domain: Domain;
  /** Chosen with equal probability; `and` comes with `or`. */
  readonly operators: readonly Operator[];
  /** The probability that a formula is a leaf; above ½, or some would never end. */
  readonly leaf: number;
}

const mostRounds = 60;
const still = 1e-12;

/**
 * The probability of every truth table as the function of a random formula: a leaf with probability
 * q, else two independent formulas joined by an operator. Leaves are the constants, the variables and
 * their negations, equally likely. It is the fixed point of
 * P = q·leaf + (1−q)/|ops| · Σ_ops P ∗ P, found by iterating from formulas that end at once.
 *
 * Exact but for rounding, which the differences leave at about 1e-17: far smaller probabilities are 0.
 * A generator, so that a caller can pause between rounds. Throws if the grammar is not as said.
 */
export function* formulaLaw(grammar: Grammar): Generator<void, Float64Array, void> {
  check(grammar);
  const { domain, operators, leaf } = grammar;
  const start = leafLaw(domain);
  let law = start;
  for (let round = 0; round < mostRounds; round++) {
    const joined = joinedLaw(law, operators);
    let change = 0;
    for (let f = 0; f < law.length; f++) {
      const next = leaf * (start[f] as number) + (1 - leaf) * Math.max(0, joined[f] as number);
      change += Math.abs(next - (law[f] as number));
      joined[f] = next;
    }
    law = joined;
    if (change < still) break;
    yield;
  }
  return normalised(law);
}

function check({ operators, leaf }: Grammar): void {
  if (!(leaf > 0.5 && leaf <= 1)) {
    throw new Error(`formulas end with probability ${leaf}; expected more than 1/2, at most 1`);
  }
  if (operators.length === 0 || operators.includes("and") !== operators.includes("or")) {
    throw new Error(
      `operators ${operators.join(", ")}; expected xor, or and with or, or all three`
    );
  }
}

function leafLaw(domain: Domain): Float64Array {
  const { constants, literals } = leaves(domain);
  const all = [...constants, ...literals];
  const law = new Float64Array(domain.tables);
  for (const table of all) law[table] = (law[table] as number) + 1 / all.length;
  return law;
}

/** The law of f ∘ g for independent f and g and a random operator ∘. */
function joinedLaw(law: Float64Array, operators: readonly Operator[]): Float64Array {
  const joined = new Float64Array(law.length);
  const share = 1 / operators.length;
  if (operators.includes("and")) {
    const both = convolved(law, sumSupersets, differenceSupersets);
    const last = law.length - 1;
    // A table and its negation are equally likely, so "or" is "and" of the negations, negated.
    for (let f = 0; f < law.length; f++) {
      joined[f] = share * ((both[f] as number) + (both[last - f] as number));
    }
  }
  if (operators.includes("xor")) {
    const differing = convolved(law, walshHadamard, walshHadamard);
    const scale = share / law.length;
    for (let f = 0; f < law.length; f++) {
      joined[f] = (joined[f] as number) + scale * (differing[f] as number);
    }
  }
  return joined;
}

type InPlace = (values: Float64Array) => void;

function convolved(law: Float64Array, there: InPlace, back: InPlace): Float64Array {
  const values = law.slice();
  there(values);
  for (let f = 0; f < values.length; f++) {
    values[f] = (values[f] as number) * (values[f] as number);
  }
  back(values);
  return values;
}

function normalised(law: Float64Array): Float64Array {
  let total = 0;
  for (let f = 0; f < law.length; f++) total += law[f] as number;
  return law.map((p) => p / total);
}
