import { chernoffBound, hoeffdingBound } from "../../models/bounds";
import { inputs, type Named, names, tableOf } from "./functions";
import { bitsOf, type Language, rankOf } from "./languages";
import type { Settings } from "./parameters";

/** The probability with which a bound may fail. */
export const delta = 0.05;

/** A named table in one language; null where it has no code. */
export interface Entry {
  readonly name: Named;
  readonly bits: number | null;
  readonly rank: number | null;
  /** At no mistake on 50 and on 500 examples. */
  readonly bound50: number | null;
  readonly bound500: number | null;
}

/** What one language makes of the tables. */
export interface Told {
  readonly language: Language;
  /** How many of the tables have a code. */
  readonly coded: number;
  /** How many take no more bits than a bare list of the 16 outputs. */
  readonly short: number;
  /** From the shortest code to the longest. */
  readonly curve: readonly (readonly [rank: number, bits: number])[];
  readonly entries: readonly Entry[];
}

export function tell(law: Float64Array, language: Language, { seed, form }: Settings): Told {
  const lengths: number[] = [];
  for (let f = 0; f < law.length; f++) {
    const length = bitsOf(law, f);
    if (length !== null) lengths.push(length);
  }
  const bound = form === "chernoff" ? chernoffBound : hoeffdingBound;
  const entries = names.map((name) => {
    const table = tableOf(name, seed);
    const bits = bitsOf(law, table);
    const pays = (n: number) => (bits === null ? null : bound({ risk: 0, n, delta }, bits));
    return { name, bits, rank: rankOf(law, table), bound50: pays(50), bound500: pays(500) };
  });
  return {
    language,
    coded: lengths.length,
    short: lengths.filter((length) => length <= inputs).length,
    curve: thinned(lengths),
    entries
  };
}

/** Ranks a twentieth apart, which no eye tells from all. */
function thinned(lengths: readonly number[]): [number, number][] {
  const sorted = Float64Array.from(lengths).sort();
  const curve: [number, number][] = [];
  for (let rank = 1; rank < sorted.length; rank = Math.max(rank + 1, Math.floor(rank * 1.05))) {
    curve.push([rank, sorted[rank - 1] as number]);
  }
  if (sorted.length > 0) curve.push([sorted.length, sorted[sorted.length - 1] as number]);
  return curve;
}
