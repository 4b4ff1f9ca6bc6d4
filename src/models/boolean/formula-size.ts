import type { Operator } from "./formula-law";
import { type Domain, leaves } from "./truth-table";

/** For every table the smallest formula of and, or and xor that computes it. */
export interface SmallestFormulas {
  readonly domain: Domain;
  /** Its number of variables, counted as often as they occur; constants count 0. */
  readonly size: Uint8Array;
  /** How it was found: an operator's place in `operators` and two tables; −1 for leaves. */
  readonly operator: Int8Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

const operators: readonly Operator[] = ["and", "or", "xor"];
const unknown = 255;

/**
 * By increasing size: all tables that two smaller formulas give whose sizes add up. A generator, so
 * that a caller can pause between sizes.
 */
export function* smallestFormulas(domain: Domain): Generator<void, SmallestFormulas, void> {
  const { tables } = domain;
  const found: SmallestFormulas = {
    domain,
    size: new Uint8Array(tables).fill(unknown),
    operator: new Int8Array(tables).fill(-1),
    left: new Int32Array(tables),
    right: new Int32Array(tables)
  };
  const { constants, literals } = leaves(domain);
  const bySize = [Int32Array.from(constants), Int32Array.from(new Set(literals))];
  bySize.forEach((all, size) => {
    for (const table of all) found.size[table] = size;
  });
  let missing = tables - constants.length - (bySize[1]?.length ?? 0);
  for (let size = 2; missing > 0; size++) {
    const fresh: number[] = [];
    for (let a = 1; a <= size / 2; a++) {
      join(found, bySize[a] as Int32Array, bySize[size - a] as Int32Array, size, fresh);
      yield;
    }
    bySize.push(Int32Array.from(fresh));
    missing -= fresh.length;
  }
  return found;
}

function join(
  { size: sizes, operator, left, right }: SmallestFormulas,
  some: Int32Array,
  others: Int32Array,
  size: number,
  fresh: number[]
): void {
  const add = (table: number, op: number, f: number, g: number) => {
    sizes[table] = size;
    operator[table] = op;
    left[table] = f;
    right[table] = g;
    fresh.push(table);
  };
  for (let i = 0; i < some.length; i++) {
    const f = some[i] as number;
    for (let j = some === others ? i + 1 : 0; j < others.length; j++) {
      const g = others[j] as number;
      if (sizes[f & g] === unknown) add(f & g, 0, f, g);
      if (sizes[f | g] === unknown) add(f | g, 1, f, g);
      if (sizes[f ^ g] === unknown) add(f ^ g, 2, f, g);
    }
  }
}

/** A smallest formula in words: "x₁ and (not x₂ xor x₃)". */
export function formulaText(
  formulas: SmallestFormulas,
  table: number,
  names: readonly string[]
): string {
  const { domain, operator } = formulas;
  const op = operator[table] as number;
  if (op < 0) return leafText(domain, table, names);
  const part = (side: number) => {
    const text = formulaText(formulas, side, names);
    const inner = operator[side] as number;
    return inner < 0 || (inner === op && op >= 0) ? text : `(${text})`;
  };
  const { left, right } = formulas;
  return `${part(left[table] as number)} ${operators[op]} ${part(right[table] as number)}`;
}

function leafText(domain: Domain, table: number, names: readonly string[]): string {
  if (table === 0) return "0";
  if (table === domain.tables - 1) return "1";
  const place = leaves(domain).literals.indexOf(table);
  const name = names[place >> 1] ?? "";
  return place % 2 === 0 ? name : `not ${name}`;
}
