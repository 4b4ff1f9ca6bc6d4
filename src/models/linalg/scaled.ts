import type { Matrix } from "./matrix";

/** 2^200. */
const POWER = 1.6069380442589903e60;

/**
 * The matrix divided by a power of two that keeps fourth powers of its entries within range, and
 * that power: 1, and no copy, for all but extreme sizes. `size` is the largest absolute entry.
 */
export function scaled(A: Matrix, size: number): { data: Float64Array; undo: number } {
  let undo = 1;
  if (size > 0) while (size / undo < 1e-40) undo /= POWER;
  while (size / undo > 1e40) undo *= POWER;
  return { data: undo === 1 ? A.data : A.data.map((entry) => entry / undo), undo };
}
