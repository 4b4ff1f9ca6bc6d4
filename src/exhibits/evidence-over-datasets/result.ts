import type { ModelName } from "./models";

/** Lists by model are in the order of `models`; those by labeling have 512 entries. */
export interface Result {
  readonly models: readonly ModelName[];
  /** By model: the probability it gives each labeling before seeing any. */
  readonly evidence: readonly Float64Array[];
  /** By labeling: the place in `models` of the one with the largest evidence. */
  readonly winner: Int8Array;
  /** All labelings in the order of the horizontal axis. */
  readonly order: Int16Array;
  /** By model: how many labelings it wins. */
  readonly wins: readonly number[];
  /** By model: how much of its probability lies on the labelings it wins. */
  readonly poured: readonly number[];
  /** By model: the labeling it thinks likeliest (the first of several), and its evidence. */
  readonly largest: readonly { readonly labeling: number; readonly evidence: number }[];
  /** By model: its posterior share, all labelings counted alike. */
  readonly meanShare: readonly number[];
  readonly own: Own;
}

/** The reader's own data set. */
export interface Own {
  readonly labeling: number;
  /** Its place on the horizontal axis, from 0. */
  readonly place: number;
  /** By model: the posterior probability when all models were equally likely before. */
  readonly share: readonly number[];
  /** By model: the largest probability that any weights give it. */
  readonly bestFit: readonly number[];
}
