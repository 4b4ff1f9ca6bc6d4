import { type Matrix, ShapeMismatch } from "../linalg";

/** Which pairs (x_i, z_j) a list holds: all by rows; those with j ≤ i, where z = x; those with j = i. */
type Layout = "all" | "lower" | "equal";

/**
 * A list of pairs of inputs (rows of x and z), with the geometry that kernels need. Distances are
 * computed once, whatever kernels and hyperparameters are tried on them. Throws ShapeMismatch unless
 * the inputs have one dimension.
 */
export class Pairs {
  readonly length: number;
  #distances: Float64Array | undefined;
  #coordinates: Pairs[] | undefined;
  #across: Pairs | undefined;
  #mirrored: Pairs | undefined;

  private constructor(
    private readonly x: Matrix,
    private readonly z: Matrix,
    private readonly layout: Layout
  ) {
    if (x.columns !== z.columns) {
      throw new ShapeMismatch(`inputs of one dimension expected: ${x.columns} and ${z.columns}`);
    }
    const n = x.rows;
    this.length = layout === "all" ? n * z.rows : layout === "lower" ? (n * (n + 1)) / 2 : n;
  }

  /** Every row of x with every row of z: entry (i, j) of a matrix, by rows. */
  static between = (x: Matrix, z: Matrix): Pairs => new Pairs(x, z, "all");

  /** The lower triangle of x with itself, diagonal included, by rows. */
  static within = (x: Matrix): Pairs => new Pairs(x, x, "lower");

  /** Every row of x with itself. */
  static ofSelf = (x: Matrix): Pairs => new Pairs(x, x, "equal");

  /** Euclidean distances |x_i − z_j|. */
  get distances(): Float64Array {
    this.#distances ??= this.x.columns === 1 ? this.#gaps() : this.#inner(distance);
    return this.#distances;
  }

  /** The same pairs seen along each coordinate alone. */
  get coordinates(): readonly Pairs[] {
    const { columns } = this.x;
    if (columns === 1) return [this];
    this.#coordinates ??= Array.from(
      { length: columns },
      (_, k) => new Pairs(only(this.x, k), only(this.z, k), this.layout)
    );
    return this.#coordinates;
  }

  /** Inner products (x_i − c)·(z_j − c). */
  inner(centre: number): Float64Array {
    return this.#inner((a, i, b, j, d) => {
      let sum = 0;
      for (let k = 0; k < d; k++) {
        sum += ((a[i + k] as number) - centre) * ((b[j + k] as number) - centre);
      }
      return sum;
    });
  }

  /** The pairs (x_i, −z_j). */
  get across(): Pairs {
    this.#across ??= new Pairs(this.x, negative(this.z), this.layout);
    return this.#across;
  }

  /** The pairs (−x_i, −z_j). */
  get mirrored(): Pairs {
    this.#mirrored ??= new Pairs(negative(this.x), negative(this.z), this.layout);
    return this.#mirrored;
  }

  #gaps(): Float64Array {
    const [a, b] = [this.x.data, this.z.data];
    const gaps = new Float64Array(this.length);
    for (let i = 0, at = 0; i < a.length; i++) {
      const x = a[i] as number;
      const [first, last] = this.#columns(i);
      for (let j = first; j < last; j++) gaps[at++] = Math.abs(x - (b[j] as number));
    }
    return gaps;
  }

  #inner(term: (a: Float64Array, i: number, b: Float64Array, j: number, d: number) => number) {
    const { columns, rows, data } = this.x;
    const values = new Float64Array(this.length);
    for (let i = 0, at = 0; i < rows; i++) {
      const [first, last] = this.#columns(i);
      for (let j = first; j < last; j++) {
        values[at++] = term(data, i * columns, this.z.data, j * columns, columns);
      }
    }
    return values;
  }

  #columns(i: number): [first: number, last: number] {
    if (this.layout === "all") return [0, this.z.rows];
    return [this.layout === "equal" ? i : 0, i + 1];
  }
}

function distance(a: Float64Array, i: number, b: Float64Array, j: number, d: number): number {
  let sum = 0;
  for (let k = 0; k < d; k++) {
    const difference = (a[i + k] as number) - (b[j + k] as number);
    sum += difference * difference;
  }
  return Math.sqrt(sum);
}

const negative = (m: Matrix): Matrix => ({ ...m, data: m.data.map((value) => -value) });

const only = ({ rows, columns, data }: Matrix, k: number): Matrix => ({
  rows,
  columns: 1,
  data: data.filter((_, i) => i % columns === k)
});
