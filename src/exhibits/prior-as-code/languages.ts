import { ended } from "../../lab/ended";
import { Remembered } from "../../lab/remembered";
import { domainOf, formulaLaw, type Operator } from "../../models/boolean";
import { log } from "../../models/kernels";

export type Language = "all" | "and-or" | "xor";

const operators: Readonly<Record<Language, readonly Operator[]>> = {
  all: ["and", "or", "xor"],
  "and-or": ["and", "or"],
  xor: ["xor"]
};

/** The language beside the chosen one. */
export const otherThan = (language: Language): Language => (language === "all" ? "and-or" : "all");

/** Rounding leaves errors of about 1e-17: probabilities under this are not told apart. */
export const least = 1e-14;

const laws = new Remembered<Float64Array>(8);

/** The prior of every table: the probability that a random formula of the language computes it. */
export async function lawOf(
  language: Language,
  leaf: number,
  pause: () => Promise<void>
): Promise<Float64Array> {
  const name = `${language} ${leaf}`;
  const law = formulaLaw({ domain: domainOf(4), operators: operators[language], leaf });
  return laws.get(name) ?? laws.keep(name, await ended(law, pause));
}

/** −log₂ P of a table; null where P is under `least`. */
export function bitsOf(law: Float64Array, table: number): number | null {
  const p = law[table] as number;
  return p < least ? null : -log(p) / Math.LN2;
}

/** 1 + how many tables are strictly likelier, rounding apart; null where the table has no code. */
export function rankOf(law: Float64Array, table: number): number | null {
  if ((law[table] as number) < least) return null;
  const p = (law[table] as number) * (1 + 1e-9) + 1e-16;
  let rank = 1;
  for (let f = 0; f < law.length; f++) if ((law[f] as number) > p) rank++;
  return rank;
}
