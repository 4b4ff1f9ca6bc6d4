import { cos } from "../../../models/kernels";
import { stream } from "../../../models/random";

/** Places of a pattern; they lie on a ring, so that a shifted pattern is a pattern. */
export const places = 12;
/** New patterns on which errors are measured. */
export const tested = 500;
const scaled = 2000;
const width = 3;

/** Values of the truth's two parts for some patterns (rows x places). */
interface Parts {
  /** The same wherever the pattern stands. */
  readonly fixed: Float64Array;
  /** Averages to nothing over all shifts of a pattern. */
  readonly moving: Float64Array;
}

export interface Patterns extends Parts {
  readonly x: Float64Array;
}

/** One data set's random choices; targets follow from them and from how broken the symmetry is. */
export interface ShiftWorld {
  /** The two parts of the truth, each with a standard deviation of 1. */
  readonly parts: (x: Float64Array) => Parts;
  readonly training: Patterns;
  readonly errors: Float64Array;
  readonly test: Patterns;
}

/** Two filters of three neighbouring places, each of length 1; one counts up, one down. */
type Filters = readonly [Float64Array, Float64Array];

/** Data set number `index` of a seed; its first patterns stay when more are added. */
export function shiftWorld(
  { seed, patterns, noise }: { seed: number; patterns: number; noise: number },
  index: number
): ShiftWorld {
  const truth = stream(seed, "shift truth", index);
  const [fixed, moving] = [filters(truth.normal), filters(truth.normal)];
  const phase = 2 * Math.PI * truth.uniform();
  const weights = Float64Array.from({ length: places }, (_, i) =>
    cos((2 * Math.PI * i) / places + phase)
  );
  const raw = (x: Float64Array): Parts => ({
    fixed: responses(x, fixed, new Float64Array(places).fill(1)),
    moving: responses(x, moving, weights)
  });
  const sample = raw(drawn(seed, "shift scale", index, scaled));
  const [centre, size] = standard(sample.fixed);
  const [, movingSize] = standard(sample.moving);
  const parts = (x: Float64Array): Parts => {
    const found = raw(x);
    return {
      fixed: found.fixed.map((value) => (value - centre) / size),
      moving: found.moving.map((value) => value / movingSize)
    };
  };
  const of = (x: Float64Array): Patterns => ({ x, ...parts(x) });
  const errors = stream(seed, "shift noise", index);
  return {
    parts,
    training: of(drawn(seed, "shift training", index, patterns)),
    errors: Float64Array.from({ length: patterns }, () => noise * errors.normal()),
    test: of(drawn(seed, "shift test", index, tested))
  };
}

/** The truth without noise, of standard deviation 1: √(1 − γ²) fixed + γ moving. */
export function truthOf({ fixed, moving }: Parts, broken: number): Float64Array {
  const kept = Math.sqrt(1 - broken * broken);
  return fixed.map((value, i) => kept * value + broken * (moving[i] as number));
}

/** All twelve shifts of a pattern, one a row; row s has its first place's value at place s. */
export function shifted(pattern: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: places * places }, (_, i) => {
    const [shift, place] = [Math.floor(i / places), i % places];
    return pattern[(place - shift + places) % places] as number;
  });
}

function drawn(seed: number, label: string, index: number, rows: number): Float64Array {
  const random = stream(seed, label, index);
  return Float64Array.from({ length: rows * places }, () => random.normal());
}

function filters(normal: () => number): Filters {
  const one = () => {
    const raw = Float64Array.from({ length: width }, () => normal());
    const length = Math.sqrt(raw.reduce((sum, value) => sum + value * value, 0));
    return raw.map((value) => value / length);
  };
  return [one(), one()];
}

/** Mean over the places of max(0, first filter) − max(0, second filter), times the place's weight. */
function responses(x: Float64Array, [up, down]: Filters, weights: Float64Array): Float64Array {
  return Float64Array.from({ length: x.length / places }, (_, row) => {
    let sum = 0;
    for (let i = 0; i < places; i++) {
      let [a, b] = [0, 0];
      for (let j = 0; j < width; j++) {
        const value = x[row * places + ((i + j) % places)] as number;
        a += (up[j] as number) * value;
        b += (down[j] as number) * value;
      }
      sum += (weights[i] as number) * (Math.max(0, a) - Math.max(0, b));
    }
    return sum / places;
  });
}

/** Mean and standard deviation. */
function standard(values: Float64Array): [mean: number, sd: number] {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  return [mean, Math.sqrt(squares / values.length)];
}
