import { type Marginaliser, type Marginals, ranks, smallest } from "./marginals";
import { type Domain, leaves, members, ones } from "./truth-table";

export type Learner = "bayes" | "smallest" | "hard" | "neighbours" | "majority" | "anti";

export const learnerNames: readonly Learner[] = [
  "bayes",
  "smallest",
  "hard",
  "neighbours",
  "majority",
  "anti"
];

/** For each unseen input, by pattern at the seen inputs: the output that a learner predicts. */
export type Predictions = readonly Uint8Array[];

/** Less than this counts as a tie: it could be rounding. */
const relative = 1e-9;
const absolute = 1e-16;

/** What the learners know before they see anything. */
export interface Knowledge {
  readonly domain: Domain;
  /** What Bayes believes of the tables. */
  readonly belief: Marginaliser<Float64Array>;
  /** The smallest formulas of the tables. */
  readonly formulas: Marginaliser<Int32Array>;
}

export const knowledge = (
  domain: Domain,
  belief: Marginaliser<Float64Array>,
  size: Uint8Array
): Knowledge => ({ domain, belief, formulas: smallest(ranks(size), domain.inputs) });

/**
 * The predictions of all learners who have seen the outputs at a set of inputs. On a tie every one of
 * them says 0.
 * - bayes: the likelier output, given what was seen, under its belief
 * - smallest: the vote of the smallest formulas that agree with all that was seen
 * - hard: the vote of the constants and single variables that disagree with the fewest
 * - neighbours: the vote of the nearest seen inputs (fewest variables different)
 * - majority: the commonest output seen
 * - anti: the opposite of bayes
 */
export function predict(
  { domain, belief, formulas }: Knowledge,
  seen: number,
  believed = belief(seen)
): Record<Learner, Predictions> {
  const places = members(seen);
  const bayes = likelier(believed);
  return {
    bayes,
    anti: bayes.map((guesses) => guesses.map((guess) => 1 - guess)),
    smallest: larger(formulas(seen)),
    hard: byLeaves(domain, places, believed.unseen),
    neighbours: believed.unseen.map((input) =>
      byVote(places.length, nearest(domain.inputs, places, input))
    ),
    majority: believed.unseen.map(() => byVote(places.length, (1 << places.length) - 1))
  };
}

const likelier = ({ zeros, ones: positive }: Marginals<Float64Array>): Uint8Array[] =>
  zeros.map((zero, u) => {
    const one = positive[u] as Float64Array;
    const guesses = new Uint8Array(zero.length);
    for (let t = 0; t < guesses.length; t++) {
      const [a, b] = [zero[t] as number, one[t] as number];
      guesses[t] = b - a > relative * (b + a) + absolute ? 1 : 0;
    }
    return guesses;
  });

/** The probability, in a world, of an unseen output on which a belief has no opinion: a tie. */
export function undecided(
  { zeros, ones: positive, unseen }: Marginals<Float64Array>,
  world: Marginals<Float64Array>
): number {
  let mass = 0;
  zeros.forEach((zero, u) => {
    const [one, no, yes] = [positive[u], world.zeros[u], world.ones[u]] as Float64Array[];
    for (let t = 0; t < zero.length; t++) {
      const [a, b] = [zero[t] as number, one?.[t] as number];
      if (Math.abs(b - a) > relative * (b + a) + absolute) continue;
      mass += (no?.[t] as number) + (yes?.[t] as number);
    }
  });
  return mass / unseen.length;
}

const larger = ({ zeros, ones: positive }: Marginals<Int32Array>): Uint8Array[] =>
  zeros.map((zero, u) => {
    const one = positive[u] as Int32Array;
    const guesses = new Uint8Array(zero.length);
    for (let t = 0; t < guesses.length; t++) {
      guesses[t] = (one[t] as number) > (zero[t] as number) ? 1 : 0;
    }
    return guesses;
  });

/** The places in the pattern of the seen inputs that differ from one in the fewest variables. */
function nearest(inputs: number, places: readonly number[], input: number): number {
  const distance = places.map((place) => ones[place ^ input] as number);
  const least = Math.min(inputs, ...distance);
  return distance.reduce((voters, d, j) => (d === least ? voters | (1 << j) : voters), 0);
}

/** For each pattern, whether most of the voters (places in the pattern) say 1. */
function byVote(seen: number, voters: number): Uint8Array {
  const guesses = new Uint8Array(1 << seen);
  const enough = ones[voters] as number;
  for (let t = 0; t < guesses.length; t++) {
    guesses[t] = 2 * (ones[t & voters] as number) > enough ? 1 : 0;
  }
  return guesses;
}

/** Constants and single variables vote if none disagrees less with a pattern than they do. */
function byLeaves(
  domain: Domain,
  places: readonly number[],
  unseen: readonly number[]
): Uint8Array[] {
  const { constants, literals } = leaves(domain);
  const tables = [...constants, ...literals];
  const patterns = tables.map((table) => {
    const outputs = places.map((place, j) => ((table >> place) & 1) << j);
    return outputs.reduce((pattern, bit) => pattern | bit, 0);
  });
  const voters = new Int32Array(1 << places.length);
  for (let t = 0; t < voters.length; t++) {
    let fewest = domain.inputs + 1;
    let set = 0;
    for (let h = 0; h < patterns.length; h++) {
      const mistakes = ones[(patterns[h] as number) ^ t] as number;
      if (mistakes < fewest) {
        fewest = mistakes;
        set = 0;
      }
      if (mistakes === fewest) set |= 1 << h;
    }
    voters[t] = set;
  }
  return unseen.map((input) => {
    const saying1 = tables.reduce((set, table, h) => set | (((table >> input) & 1) << h), 0);
    const guesses = new Uint8Array(voters.length);
    for (let t = 0; t < guesses.length; t++) {
      const set = voters[t] as number;
      guesses[t] = 2 * (ones[set & saying1] as number) > (ones[set] as number) ? 1 : 0;
    }
    return guesses;
  });
}
