import { type LossName, type Precision, workspace } from "../../kernels";
import type { Architecture } from "../architecture";
import type { Data } from "../data";

/** A plane in parameter space with an origin and two orthogonal directions of length 1. */
export interface Plane {
  readonly origin: Float64Array;
  readonly right: Float64Array;
  readonly up: Float64Array;
}

/**
 * The plane through three points: the first is its origin, the second lies to the right of it, the
 * third above the line through both. Undefined when the three lie on one line.
 */
export function planeThrough(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  third: ArrayLike<number>
): Plane | undefined {
  const origin = Float64Array.from(first);
  const toSecond = origin.map((value, i) => (second[i] as number) - value);
  const toThird = origin.map((value, i) => (third[i] as number) - value);
  const right = unit(toSecond);
  if (!right) return undefined;
  const along = dot(toThird, right);
  const above = toThird.map((value, i) => value - along * (right[i] as number));
  if (length(above) < 1e-6 * Math.max(length(toSecond), length(toThird))) return undefined;
  const up = unit(above);
  return up && { origin, right, up };
}

/** The place in the plane that is nearest to a point; the point itself if it lies in the plane. */
export function placeIn(plane: Plane, point: ArrayLike<number>): [x: number, y: number] {
  const from = plane.origin.map((value, i) => (point[i] as number) - value);
  return [dot(from, plane.right), dot(from, plane.up)];
}

/** Mean losses at places of a plane: `up` outer, `right` inner. */
export function lossesOnPlane(
  architecture: Architecture,
  loss: LossName,
  plane: Plane,
  right: ArrayLike<number>,
  up: ArrayLike<number>,
  { rows, x, y }: Data,
  precision: Precision = "float32"
): Float64Array<ArrayBuffer> {
  return workspace(precision, (space) => {
    const chain = space.chain(architecture.sizes, architecture.activation);
    const batch = { x: space.put(x), y: space.put(y), rows };
    const [origin, across, upwards] = [
      space.put(plane.origin),
      space.put(plane.right),
      space.put(plane.up)
    ];
    const count = plane.origin.length;
    const theta = space.reserve(count);
    const losses = new Float64Array(right.length * up.length);
    for (let k = 0; k < losses.length; k++) {
      const row = Math.floor(k / right.length);
      space.combine(count, 1, origin, right[k - row * right.length] as number, across, theta);
      space.combine(count, 1, theta, up[row] as number, upwards, theta);
      losses[k] = space.gradient(chain, loss, 1 / rows, batch, theta);
    }
    return losses;
  });
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

const length = (a: Float64Array): number => Math.sqrt(dot(a, a));

function unit(a: Float64Array): Float64Array | undefined {
  const size = length(a);
  return size > 0 ? a.map((value) => value / size) : undefined;
}

/** The Euclidean distance of two points of parameter space. */
export function distance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return length(Float64Array.from(a, (value, i) => value - (b[i] as number)));
}
