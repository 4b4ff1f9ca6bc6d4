import type { Matrix } from "./matrix";

/** 2^600. */
const POWER = 4.149515568880993e180;

/**
 * The matrix times a power of two that keeps squares of its entries within range, and the factor
 * that undoes it: 1, and no copy, for all but extreme sizes.
 */
export function scaled(A: Matrix, size: number): { data: Float64Array; undo: number } {
  if (size === 0 || (size > 1e-90 && size < 1e90)) return { data: A.data, undo: 1 };
  const undo = size < 1 ? 1 / POWER : POWER;
  return { data: A.data.map((entry) => entry / undo), undo };
}
