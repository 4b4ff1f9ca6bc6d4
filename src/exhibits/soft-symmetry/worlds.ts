import { cos, sin } from "../../models/kernels";
import { stream } from "../../models/random";
import type { Settings } from "./parameters";

/** Where functions are drawn and measured, without their mirror images: 0, 0.02, … 2. */
export const half = Float64Array.from({ length: 101 }, (_, i) => i / 50);
/** The same and its mirror image, from −2 to 2. */
export const grid = Float64Array.from({ length: 201 }, (_, i) => (i - 100) / 50);

/** One data set's random choices; labels follow from them and from how broken the symmetry is. */
export interface World {
  /** The truth's even and odd part at `half`, each with a root mean square of 1 over the grid. */
  readonly even: Float64Array;
  readonly odd: Float64Array;
  readonly x: Float64Array;
  /** The even and odd part at the inputs, and the noise of the labels. */
  readonly evenAt: Float64Array;
  readonly oddAt: Float64Array;
  readonly noise: Float64Array;
}

/** Six harmonics of [−2.5, 2.5] whose amplitudes fall as 1/(1 + (k/3)⁴). */
const harmonics = Array.from({ length: 6 }, (_, i) => {
  const third = (i + 1) / 3;
  return {
    frequency: (Math.PI * (i + 1)) / 2.5,
    amplitude: 1 / (1 + third * third * third * third)
  };
});

type Settled = Pick<Settings, "seed" | "n" | "right" | "noise">;

/** Data set number `index` of a seed; its first points stay in place when more are added. */
export function worldOf({ seed, n, right, noise }: Settled, index: number): World {
  const truth = stream(seed, "truth", index);
  const a = harmonics.map(({ amplitude }) => amplitude * truth.normal());
  const b = harmonics.map(({ amplitude }) => amplitude * truth.normal());
  const even = half.map((x) => series(a, cos, x));
  const odd = half.map((x) => series(b, sin, x));
  const [ofEven, ofOdd] = [rootMeanSquare(even), rootMeanSquare(odd)];
  const places = stream(seed, "inputs", index);
  const x = Float64Array.from({ length: n }, (_, i) => side(i, right) * 2 * places.uniform());
  const errors = stream(seed, "noise", index);
  return {
    even: even.map((value) => value / ofEven),
    odd: odd.map((value) => value / ofOdd),
    x,
    evenAt: x.map((at) => series(a, cos, at) / ofEven),
    oddAt: x.map((at) => series(b, sin, at) / ofOdd),
    noise: Float64Array.from({ length: n }, () => noise * errors.normal())
  };
}

/** 1 for a point on the right, −1 on the left: so that any first i points hold the share. */
const side = (i: number, right: number): number =>
  Math.floor((i + 1) * right + 1e-9) > Math.floor(i * right + 1e-9) ? 1 : -1;

function series(weights: readonly number[], wave: (x: number) => number, x: number): number {
  let sum = 0;
  harmonics.forEach(({ frequency }, k) => {
    sum += (weights[k] as number) * wave(frequency * x);
  });
  return sum;
}

/** Over the grid, of a function given at `half` whose square is even. */
function rootMeanSquare(values: Float64Array): number {
  let sum = 0;
  values.forEach((value, i) => {
    sum += (i === 0 ? 1 : 2) * value * value;
  });
  return Math.sqrt(sum / grid.length);
}

/** The weights of the even and the odd part: (e + γ o)/√(1 + γ²). */
export function mix(broken: number): { even: number; odd: number } {
  const size = Math.sqrt(1 + broken * broken);
  return { even: 1 / size, odd: broken / size };
}

export function labels({ evenAt, oddAt, noise }: World, broken: number): Float64Array {
  const { even, odd } = mix(broken);
  return noise.map((error, i) => even * (evenAt[i] as number) + odd * (oddAt[i] as number) + error);
}

/** The truth on the whole grid. */
export function truthOf({ even, odd }: World, broken: number): Float64Array {
  const by = mix(broken);
  return grid.map((_, i) => {
    const at = Math.abs(i - 100);
    const skew = (i < 100 ? -by.odd : by.odd) * (odd[at] as number);
    return by.even * (even[at] as number) + skew;
  });
}
