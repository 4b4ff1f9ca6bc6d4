/** A value to be made large, and its gradient; value −Infinity where it is not defined. */
export interface Sloped {
  readonly value: number;
  readonly gradient: Float64Array;
}

export interface Ascent {
  readonly at: Float64Array;
  readonly value: number;
  /** Every point reached, the start first, with its value. */
  readonly path: readonly { readonly at: Float64Array; readonly value: number }[];
  /** Whether the gradient within the box is 0 to the tolerance. */
  readonly converged: boolean;
}

export interface Limits {
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
  /** The gradient counts as 0 below this; 1e-6 unless given. */
  readonly tolerance?: number;
  /** 200 unless given. */
  readonly steps?: number;
  /** The most that one step changes any coordinate, so that an ascent stays on its hill; 0.5. */
  readonly stride?: number;
}

/**
 * Climbs from a start to a local maximum within a box: BFGS (Nocedal & Wright 2006, equation 6.17)
 * on the coordinates that no limit holds, each step projected onto the box and halved until it
 * gains (Armijo). The start is moved into the box.
 */
export function ascend(f: (x: Float64Array) => Sloped, start: ArrayLike<number>, limits: Limits) {
  const { tolerance = 1e-6, steps = 200, stride = 0.5 } = limits;
  const n = start.length;
  const clamp = (x: Float64Array) =>
    x.map((value, i) =>
      Math.min(limits.high[i] as number, Math.max(limits.low[i] as number, value))
    );
  let x: Float64Array = clamp(Float64Array.from(start));
  let here = f(x);
  const path = [{ at: x, value: here.value }];
  let H = scaledIdentity(n, 1);
  let fresh = true;
  const result = (converged: boolean): Ascent => ({ at: x, value: here.value, path, converged });

  for (let step = 0; step < steps; step++) {
    const free = freeCoordinates(x, here.gradient, limits);
    if (largest(here.gradient, free) < tolerance) return result(true);
    const next = advance(x, here, direction(H, here.gradient, free, stride), f, clamp);
    if (!next) {
      if (fresh) return result(false);
      H = scaledIdentity(n, 1);
      fresh = true;
      continue;
    }
    H = update(H, x, here.gradient, next.x, next.there.gradient, fresh);
    fresh = false;
    x = next.x;
    here = next.there;
    path.push({ at: x, value: here.value });
  }
  return result(false);
}

/** Which coordinates the gradient does not push against a limit. */
const freeCoordinates = (x: Float64Array, gradient: Float64Array, { low, high }: Limits) =>
  Array.from(x, (value, i) => {
    const slope = gradient[i] as number;
    return !(
      (value <= (low[i] as number) && slope < 0) ||
      (value >= (high[i] as number) && slope > 0)
    );
  });

function largest(gradient: Float64Array, free: readonly boolean[]): number {
  let size = 0;
  gradient.forEach((slope, i) => {
    if (free[i]) size = Math.max(size, Math.abs(slope));
  });
  return size;
}

/** H g over the free coordinates, shortened to the stride; g itself where H has lost its sense. */
function direction(
  H: readonly Float64Array[],
  g: Float64Array,
  free: readonly boolean[],
  stride: number
): Float64Array {
  const slope = g.map((value, i) => (free[i] ? value : 0));
  const newton = slope.map((_, i) => (free[i] ? dot(H[i] as Float64Array, slope) : 0));
  const d = dot(newton, slope) > 0 ? newton : slope;
  const size = d.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return size > stride ? d.map((value) => (value * stride) / size) : d;
}

/** The first of d, d/2, d/4, … that gains enough; undefined if none does. */
function advance(
  x: Float64Array,
  here: Sloped,
  d: Float64Array,
  f: (x: Float64Array) => Sloped,
  clamp: (x: Float64Array) => Float64Array
): { x: Float64Array; there: Sloped } | undefined {
  let t = 1;
  for (let halving = 0; halving < 40; halving++, t /= 2) {
    const trial = clamp(x.map((value, i) => value + t * (d[i] as number)));
    const gain = dot(
      here.gradient,
      trial.map((value, i) => value - (x[i] as number))
    );
    if (!(gain > 0)) continue;
    const there = f(trial);
    if (gains(here, there, gain)) return { x: trial, there };
  }
  return undefined;
}

/**
 * Whether the value rises enough for the slope (Armijo) or, where rounding hides the rise, the
 * gradient at least halves (approximate Wolfe condition, Hager & Zhang 2005).
 */
function gains(here: Sloped, there: Sloped, expected: number): boolean {
  if (there.value > here.value && there.value >= here.value + 1e-4 * expected) return true;
  const level = there.value >= here.value - 1e-12 * (1 + Math.abs(here.value));
  return level && dot(there.gradient, there.gradient) < 0.25 * dot(here.gradient, here.gradient);
}

/** The inverse-Hessian estimate (of −f) after a step; unchanged where the curvature is no hill's. */
function update(
  H: Float64Array[],
  x: Float64Array,
  g: Float64Array,
  to: Float64Array,
  slope: Float64Array,
  fresh: boolean
): Float64Array[] {
  const s = to.map((value, i) => value - (x[i] as number));
  const y = g.map((value, i) => value - (slope[i] as number));
  const curvature = dot(s, y);
  if (!(curvature > 1e-10 * Math.sqrt(dot(s, s) * dot(y, y)))) return H;
  const base = fresh ? scaledIdentity(s.length, curvature / dot(y, y)) : H;
  const Hy = base.map((row) => dot(row, y));
  const factor = (1 + dot(y, Float64Array.from(Hy)) / curvature) / curvature;
  return base.map((row, i) =>
    row.map(
      (value, j) =>
        value +
        factor * (s[i] as number) * (s[j] as number) -
        ((Hy[i] as number) * (s[j] as number) + (s[i] as number) * (Hy[j] as number)) / curvature
    )
  );
}

const scaledIdentity = (n: number, scale: number): Float64Array[] =>
  Array.from({ length: n }, (_, i) => new Float64Array(n).fill(scale, i, i + 1));

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
