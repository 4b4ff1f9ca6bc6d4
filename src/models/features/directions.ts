import { type Matrix, matrix, multiply, svd, symmetricEigen } from "../linalg";

/**
 * A linear model Y ≈ ΦW seen along the singular directions of its n × p features Φ = U S Vᵀ. Every
 * quantity of a ridge or minimum-norm fit follows from it without another factorisation.
 */
export interface Directions {
  readonly n: number;
  readonly p: number;
  /** Singular values, those beyond rounding only: k of them. */
  readonly s: Float64Array;
  /** Training targets along the left directions, UᵀY, k × outputs. */
  readonly c: Matrix;
  /** Test features along the right directions, Φ_test V, tests × k. */
  readonly t: Matrix;
  /** Squares of the training targets outside the span of the features. */
  readonly residual: number;
}

const epsilon = 2.220446049250313e-16;

/**
 * By a singular value decomposition, exact also where Φ is nearly singular. Singular values below
 * max(n, p) ε times the largest count as 0, so λ = 0 is the fit of minimum norm.
 */
export function directions(features: Matrix, targets: Matrix, test: Matrix): Directions {
  const { U, S, V } = svd(features);
  return kept(
    { n: features.rows, p: features.columns, targets },
    Math.max(features.rows, features.columns) * epsilon,
    S,
    multiply(U, targets, { transposeA: true }),
    multiply(test, V)
  );
}

/**
 * By the eigendecomposition of G = ΦΦᵀ, given Φ_test Φᵀ: for p well above n; p may be huge. It squares
 * the condition number, so singular values below √(nε) times the largest count as 0.
 */
export function directionsOfGram(
  gram: Matrix,
  targets: Matrix,
  across: Matrix,
  p: number
): Directions {
  const { values, vectors } = symmetricEigen(gram);
  const s = values.map((value) => Math.sqrt(Math.max(0, value)));
  const t = multiply(across, vectors);
  divideColumns(t, s);
  return kept(
    { n: gram.rows, p, targets },
    Math.sqrt(gram.rows * epsilon),
    s,
    multiply(vectors, targets, { transposeA: true }),
    t
  );
}

/** Leaves out directions that are zero to working precision. */
function kept(
  { n, p, targets }: { n: number; p: number; targets: Matrix },
  tolerance: number,
  s: Float64Array,
  c: Matrix,
  t: Matrix
): Directions {
  const largest = s.reduce((most, value) => Math.max(most, value), 0);
  const seen = only({ n, p, s, c, t }, (value) => value > tolerance * largest);
  const outside = squares(targets) - squares(seen.c);
  return { ...seen, residual: seen.s.length === n ? 0 : Math.max(0, outside) };
}

/** The model without its directions of singular values below `least`: a truncated decomposition. */
export function cut(directions: Directions, least: number): Directions {
  const left = only(directions, (value) => value >= least);
  const lost = squares(directions.c) - squares(left.c);
  return { ...left, residual: directions.residual + Math.max(0, lost) };
}

function only(
  { n, p, s, c, t }: Omit<Directions, "residual">,
  wanted: (value: number) => boolean
): Omit<Directions, "residual"> {
  const places = Array.from(s, (_, i) => i).filter((i) => wanted(s[i] as number));
  if (places.length === s.length) return { n, p, s, c, t };
  return {
    n,
    p,
    s: Float64Array.from(places, (i) => s[i] as number),
    c: rowsOf(c, places),
    t: columnsOf(t, places)
  };
}

const squares = ({ data }: Matrix): number => {
  let sum = 0;
  for (let i = 0; i < data.length; i++) sum += (data[i] as number) * (data[i] as number);
  return sum;
};

/** Zero singular values leave zero columns, which are dropped later. */
function divideColumns({ columns, data }: Matrix, s: Float64Array): void {
  for (let i = 0; i < data.length; i++) {
    const by = s[i % columns] as number;
    data[i] = by > 0 ? (data[i] as number) / by : 0;
  }
}

function rowsOf({ columns, data }: Matrix, places: readonly number[]): Matrix {
  const result = matrix(places.length, columns);
  places.forEach((from, to) => {
    result.data.set(data.subarray(from * columns, (from + 1) * columns), to * columns);
  });
  return result;
}

function columnsOf({ rows, columns, data }: Matrix, places: readonly number[]): Matrix {
  const result = matrix(rows, places.length);
  for (let i = 0; i < rows; i++) {
    places.forEach((from, to) => {
      result.data[i * places.length + to] = data[i * columns + from] as number;
    });
  }
  return result;
}
