import type { Matrix } from "../../models/linalg";
import { type Basis, design } from "../../models/polynomial";
import { basisWidth } from "./data";
import type { Inputs } from "./parameters";

/** How many designs are kept for one set of inputs. */
const remembered = 20;
const known = new WeakMap<Float64Array, Map<string, Matrix>>();

/**
 * The design matrix of a basis at some inputs; for least squares (`stretched`) and in Legendre
 * polynomials it is stretched over the interval the inputs come from. Several learners ask for the same one, and the grid is the same for all
 * data, so the last few are kept with the inputs. Inputs must not be changed afterwards.
 */
export function designFor(
  basis: Basis,
  x: Float64Array,
  degree: number,
  inputs: Inputs,
  stretched = basis !== "monomial"
): Matrix {
  const width = stretched ? basisWidth(inputs) : 1;
  const name = `${basis} ${degree} ${width}`;
  const designs = known.get(x) ?? new Map<string, Matrix>();
  known.set(x, designs);
  const found = designs.get(name) ?? design(basis, width === 1 ? x : scaled(x, width), degree);
  designs.set(name, found);
  const oldest = designs.keys().next().value;
  if (designs.size > remembered && oldest !== undefined) designs.delete(oldest);
  return found;
}

const scaled = (x: Float64Array, width: number) => x.map((at) => at / width);
