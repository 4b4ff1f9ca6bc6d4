import { correlationOf, ends, givenWidth, type Ruler, read, rulers } from "./measure";
import type { Result } from "./result";

/** What a repetition leaves: for each ruler, what it says over the networks of a seed. */
export interface Summary {
  readonly rulers: Readonly<Record<Ruler, Verdict>>;
  /** Whether the largest network has less test loss than the smallest. */
  readonly largerBetter: boolean | null;
}

export interface Verdict {
  /** Rank correlation with test loss, over all networks and at equal width; null where undefined. */
  readonly overall: number | null;
  readonly given: number | null;
  /** Whether the largest network reads lower than the smallest. */
  readonly largerLower: boolean | null;
}

export function summarise({ networks }: Result): Summary {
  const pair = ends(networks);
  const verdict = (ruler: Ruler): Verdict => ({
    overall: correlationOf(networks, ruler) ?? null,
    given: givenWidth(networks, ruler) ?? null,
    largerLower: pair ? read(pair[1], ruler) < read(pair[0], ruler) : null
  });
  return {
    rulers: Object.fromEntries(rulers.map((ruler) => [ruler, verdict(ruler)])) as Record<
      Ruler,
      Verdict
    >,
    largerBetter: pair ? pair[1].testLoss < pair[0].testLoss : null
  };
}
