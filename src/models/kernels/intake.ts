import { kernels } from "./module";
import { put } from "./scratch";

/** 2^200. */
const POWER = 1.6069380442589903e60;

/** An input holds NaN or an infinity. */
export class NonFiniteInput extends Error {
  override readonly name = "NonFiniteInput";
}

/** Puts a matrix into the module's memory; throws NonFiniteInput, naming the first entry at fault. */
export function putFinite(what: string, numbers: Float64Array, columns: number): number {
  const place = put(numbers);
  requireFinite(what, numbers, columns, place);
  return place;
}

/**
 * Puts a finite matrix, divided by the power of two `undo` that keeps fourth powers of its entries
 * within range: 1 for all but extreme sizes.
 */
export function putScaled(
  what: string,
  numbers: Float64Array,
  columns: number
): { place: number; undo: number } {
  const place = put(numbers);
  const size = requireFinite(what, numbers, columns, place);
  let undo = 1;
  if (size > 0) while (size / undo < 1e-40) undo /= POWER;
  while (size / undo > 1e40) undo *= POWER;
  if (undo !== 1) kernels().scale(numbers.length, 1 / undo, place);
  return { place, undo };
}

function requireFinite(
  what: string,
  numbers: Float64Array,
  columns: number,
  place: number
): number {
  const size = kernels().maxAbs(numbers.length, place);
  if (size < Number.POSITIVE_INFINITY) return size;
  const at = numbers.findIndex((entry) => !Number.isFinite(entry));
  const where = `row ${Math.floor(at / columns)}, column ${at % columns}`;
  throw new NonFiniteInput(`finite entries expected: ${what} has ${numbers[at]} at ${where}`);
}
