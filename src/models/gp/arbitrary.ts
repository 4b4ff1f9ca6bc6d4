import fc from "fast-check";
import {
  constant,
  evenPart,
  type Kernel,
  linear,
  matern12,
  matern32,
  matern52,
  oddPart,
  periodic,
  product,
  rationalQuadratic,
  rbf,
  sum
} from ".";

const positive = fc.double({ min: 0.5, max: 3, noNaN: true });
const shape = fc.record({ lengthscale: positive, amplitude: positive });
const leaf: fc.Arbitrary<Kernel> = fc.oneof(
  shape.map(rbf),
  shape.map(matern12),
  shape.map(matern32),
  shape.map(matern52),
  fc.record({ lengthscale: positive, amplitude: positive, alpha: positive }).map(rationalQuadratic),
  fc.record({ lengthscale: positive, amplitude: positive, period: positive }).map(periodic),
  fc.record({ amplitude: positive, offset: positive, centre: positive }).map(linear),
  fc.record({ amplitude: positive }).map(constant)
);
/** For tests: any kernel, and what algebra makes of two. */
export const kernel: fc.Arbitrary<Kernel> = fc.oneof(
  leaf,
  fc.tuple(leaf, leaf).map((parts) => sum(...parts)),
  fc.tuple(leaf, leaf).map((parts) => product(...parts)),
  fc.tuple(leaf, leaf).map(([a, b]) => sum(evenPart(a), oddPart(b)))
);

const h = 3e-5;

/** For tests: the slopes of a list of functions at 0, by central differences of fourth order. */
export function slopes(f: (x: number) => ArrayLike<number>): number[] {
  const [a, b, c, d] = [f(-2 * h), f(-h), f(h), f(2 * h)].map((list) => Array.from(list));
  return (a ?? []).map(
    (first, i) =>
      (first - 8 * (b?.[i] as number) + 8 * (c?.[i] as number) - (d?.[i] as number)) / (12 * h)
  );
}
