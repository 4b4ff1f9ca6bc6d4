import type { Learner } from "../../models/boolean";

/** Expected shares of unseen inputs predicted right; lists by number of inputs seen, from 0. */
export type ByLearner<T> = Readonly<Record<Learner, T>>;

export interface Curves {
  /** For how many numbers of seen inputs the lists are complete. */
  readonly sizes: number;
  readonly uniform: ByLearner<readonly number[]>;
  readonly world: ByLearner<readonly number[]>;
  /** In the world: for the set of seen inputs that is worst for the learner, and for the best. */
  readonly lowest: ByLearner<readonly number[]>;
  readonly highest: ByLearner<readonly number[]>;
  /** By number of inputs seen: the share of unseen outputs on which Bayes has no opinion. */
  readonly undecided: readonly number[];
  /** The largest distance from ½ in the uniform world, over all learners and sets of seen inputs. */
  readonly deviation: number;
}

/** One table drawn from the world. */
export interface Drawn {
  /** The outputs, by input. */
  readonly outputs: readonly (0 | 1)[];
  /** The inputs in the order in which they are seen. */
  readonly order: readonly number[];
  /** How many are seen. */
  readonly seen: number;
  /** The smallest formula of the table, in words. */
  readonly formula: string;
  /** By input: what Bayes holds the probability of output 1 for; null for seen inputs. */
  readonly believed: readonly (number | null)[];
  /** By input: the guesses; null for seen inputs. */
  readonly guesses: ByLearner<readonly (0 | 1 | null)[]>;
}

export interface Result {
  readonly variables: 3 | 4;
  readonly inputs: number;
  readonly tables: number;
  readonly curves: Curves;
  /** Probability by the size of the smallest formula. */
  readonly mass: { readonly uniform: readonly number[]; readonly world: readonly number[] };
  readonly bits: { readonly uniform: number; readonly world: number };
  readonly drawn: Drawn;
}
