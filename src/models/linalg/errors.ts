import { largest } from "../kernels";
import type { Matrix } from "./matrix";

/** An input holds NaN or an infinity. */
export class NonFiniteInput extends Error {
  override readonly name = "NonFiniteInput";
}

/** No jitter tried made the matrix positive definite. */
export class NotPositiveDefinite extends Error {
  override readonly name = "NotPositiveDefinite";
}

/** Shapes do not fit one another. */
export class ShapeMismatch extends Error {
  override readonly name = "ShapeMismatch";
}

/** An iteration reached its bound; on finite input this would be a defect. */
export class NoConvergence extends Error {
  override readonly name = "NoConvergence";
}

/** Largest absolute entry of a matrix; throws NonFiniteInput, naming the first entry at fault. */
export function requireFinite(what: string, { columns, data }: Matrix): number {
  const size = largest(data);
  if (size < Number.POSITIVE_INFINITY) return size;
  const at = data.findIndex((entry) => !Number.isFinite(entry));
  const where = `row ${Math.floor(at / columns)}, column ${at % columns}`;
  throw new NonFiniteInput(`finite entries expected: ${what} has ${data[at]} at ${where}`);
}

/** Throws ShapeMismatch unless the matrix is square. */
export function requireSquare(what: string, { rows, columns }: Matrix): void {
  if (rows !== columns) {
    throw new ShapeMismatch(`square matrix expected: ${what} is ${rows} x ${columns}`);
  }
}
