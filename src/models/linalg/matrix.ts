/** A dense matrix, row-major: entry (i, j) is data[i * columns + j]. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly data: Float64Array;
}

/** A rows x columns matrix, every entry `fill` (0 unless given). */
export function matrix(rows: number, columns: number, fill = 0): Matrix {
  const data = new Float64Array(rows * columns);
  return { rows, columns, data: fill === 0 ? data : data.fill(fill) };
}

/** The matrix with these rows; throws unless they have one length. */
export function fromRows(rows: readonly ArrayLike<number>[]): Matrix {
  const columns = rows[0]?.length ?? 0;
  const result = matrix(rows.length, columns);
  rows.forEach((row, i) => {
    if (row.length !== columns) {
      throw new RangeError(
        `rows of one length expected: row ${i} has ${row.length}, not ${columns}`
      );
    }
    result.data.set(row, i * columns);
  });
  return result;
}

/** A matrix of one column. */
export function column(values: ArrayLike<number>): Matrix {
  return { rows: values.length, columns: 1, data: Float64Array.from(values) };
}

/** The n x n identity. */
export function identity(n: number): Matrix {
  const result = matrix(n, n);
  for (let i = 0; i < n; i++) result.data[i * (n + 1)] = 1;
  return result;
}

/** The transpose, a copy. */
export function transpose({ rows, columns, data }: Matrix): Matrix {
  const result = matrix(columns, rows);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) result.data[j * rows + i] = data[i * columns + j] as number;
  }
  return result;
}
