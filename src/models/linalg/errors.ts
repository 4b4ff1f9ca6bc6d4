import type { Matrix } from "./matrix";

/** No jitter tried made the matrix positive definite. */
export class NotPositiveDefinite extends Error {
  override readonly name = "NotPositiveDefinite";
}

/** Shapes do not fit one another. */
export class ShapeMismatch extends Error {
  override readonly name = "ShapeMismatch";
}

/** A triangular matrix has a zero on its diagonal. */
export class SingularFactor extends Error {
  override readonly name = "SingularFactor";
}

/** An iteration reached its bound; on finite input this would be a defect. */
export class NoConvergence extends Error {
  override readonly name = "NoConvergence";
}

/** Throws ShapeMismatch unless the matrix is square. */
export function requireSquare(what: string, { rows, columns }: Matrix): void {
  if (rows !== columns) {
    throw new ShapeMismatch(`square matrix expected: ${what} is ${rows} x ${columns}`);
  }
}
