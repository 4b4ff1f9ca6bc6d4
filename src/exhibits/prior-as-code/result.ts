import type { Correlations } from "./measures";
import type { Belief } from "./posterior";
import type { Told } from "./told";

export interface Result {
  readonly own: Told;
  /** Null until it is computed. */
  readonly other: Told | null;
  /** Belief in the truth after 0 to 16 labels; null where it has no code. */
  readonly chosen: Belief | null;
  /** The same had the random table been the truth. */
  readonly random: Belief | null;
  /** Null until they are computed. */
  readonly correlations: Correlations | null;
}
