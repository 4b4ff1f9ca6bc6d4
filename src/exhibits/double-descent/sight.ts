import type { Directions } from "../../models/features";
import type { Matrix } from "../../models/linalg";

/** A model of one size on one draw, and the test targets it is measured against. */
export interface Sight {
  readonly size: number;
  readonly seen: Directions;
  readonly targets: Matrix;
  /** By what features must be multiplied to be those that effective dimensions refer to. */
  readonly scale: number;
}
