import type { Named } from "./functions";
import type { Language } from "./languages";
import type { Result } from "./result";
import type { Entry } from "./told";

export const languageNames: Readonly<Record<Language, string>> = {
  all: "and, or, xor",
  "and-or": "and, or",
  xor: "xor alone"
};

/** On a label. */
export const shortNames: Readonly<Record<Named, string>> = {
  constant: "constant",
  input: "one input",
  and: "all four",
  parity: "parity",
  majority: "majority",
  random: "random"
};

/** Inside a sentence. */
export const inSentence: Readonly<Record<Named, string>> = {
  constant: "the constant 0",
  input: "one input alone",
  and: "“all four inputs”",
  parity: "the parity of four inputs",
  majority: "the majority of three inputs",
  random: "the random table"
};

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What is said where a table has no code. */
export const without = (language: Language): string =>
  language === "xor" ? "no formula" : "over 46";

export const bitsText = (bits: number | null, language: Language): string =>
  bits === null ? without(language) : bits.toFixed(1);

/** "13.5 bits", "over 46 bits", "no formula". */
export const lengthText = (bits: number | null, language: Language): string =>
  bits === null && language === "xor" ? "no formula" : `${bitsText(bits, language)} bits`;

/** A share in percent with one decimal; never "0.0 %" or "100.0 %" for what is neither. */
export function percent(share: number): string {
  if (share >= 0.9995 && share < 1 - 1e-9) return "over 99.9 %";
  if (share < 0.0005 && share > 0) return "under 0.1 %";
  return `${(100 * share).toFixed(1)} %`;
}

export const whole = (n: number): string => n.toLocaleString("en-GB");

export function entryOf(entries: readonly Entry[], name: Named): Entry {
  const found = entries.find((entry) => entry.name === name);
  if (!found) throw new Error(`no entry for ${name}`);
  return found;
}

/** The fewest labels that on average leave the truth with nine tenths of the belief. */
export const labelsFor = (belief: Result["chosen"]): number | null =>
  belief === null ? null : belief.mean.findIndex((share) => share >= 0.9);
