import { stream } from "../../models/random";

/** Inputs of a table of four variables. */
export const inputs = 16;

export const names = ["constant", "input", "and", "parity", "majority", "random"] as const;
export type Named = (typeof names)[number];

const count = (i: number) => (i & 1) + ((i >> 1) & 1) + ((i >> 2) & 1) + ((i >> 3) & 1);

const outputs: Readonly<Record<Exclude<Named, "random">, (input: number) => boolean>> = {
  constant: () => false,
  input: (i) => (i & 1) === 1,
  and: (i) => i === 15,
  parity: (i) => count(i) % 2 === 1,
  majority: (i) => count(i & 7) >= 2
};

/** The truth table as 16 bits, input 0 the lowest; majority is that of the first three inputs. */
export function tableOf(name: Named, seed: number): number {
  if (name === "random") return stream(seed, "table").below(65_536);
  let table = 0;
  for (let i = 0; i < inputs; i++) if (outputs[name](i)) table += 1 << i;
  return table;
}
