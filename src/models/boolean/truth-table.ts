/**
 * Boolean functions of k inputs as integers: bit i of a table is the output at input i, and bit b of i
 * is the value of x_b. A set of inputs is an integer too: bit i is set if input i belongs to it.
 */
export interface Domain {
  /** Number of variables, at most 4. */
  readonly variables: number;
  /** 2^variables. */
  readonly inputs: number;
  /** 2^inputs, the number of tables. */
  readonly tables: number;
}

/** Throws for more than four variables: five already have 4 · 10⁹ tables. */
export function domainOf(variables: number): Domain {
  if (!Number.isInteger(variables) || variables < 1 || variables > 4) {
    throw new Error(
      `functions of ${variables} variables; expected 1 to 4, since all are enumerated`
    );
  }
  const inputs = 1 << variables;
  return { variables, inputs, tables: 1 << inputs };
}

/** The table of the variable x_b. */
export function variableTable({ inputs }: Domain, b: number): number {
  let table = 0;
  for (let i = 0; i < inputs; i++) table |= ((i >> b) & 1) << i;
  return table;
}

/** The constants 0 and 1, then x_b and not x_b for every variable: what formulas are made of. */
export function leaves(domain: Domain): { constants: number[]; literals: number[] } {
  const all = domain.tables - 1;
  const literals = Array.from({ length: domain.variables }, (_, b) => variableTable(domain, b));
  return { constants: [0, all], literals: literals.flatMap((table) => [table, all - table]) };
}

/** How many bits are set, for every integer below 2^16. */
export const ones = countOnes();

function countOnes(): Uint8Array {
  const counts = new Uint8Array(1 << 16);
  for (let i = 1; i < counts.length; i++) counts[i] = (counts[i >> 1] as number) + (i & 1);
  return counts;
}

/** The members of a set of inputs, ascending. */
export const members = (set: number): number[] =>
  Array.from({ length: 16 }, (_, i) => i).filter((i) => (set >> i) & 1);
