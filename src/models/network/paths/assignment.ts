/**
 * The one-to-one assignment of rows to columns with the least total cost, by shortest augmenting
 * paths (the Hungarian method; Kuhn 1955, Munkres 1957), in the order of n^3 operations.
 *
 * `cost` is n x n, row-major. Returns the column of each row. Throws RangeError unless the cost is
 * square and finite.
 */
export function assignment(cost: ArrayLike<number>, n: number): Int32Array<ArrayBuffer> {
  if (cost.length !== n * n) throw new RangeError(`${n * n} costs expected, given ${cost.length}`);
  for (let i = 0; i < cost.length; i++) {
    if (!Number.isFinite(cost[i])) throw new RangeError("a cost is not finite");
  }
  // Row and column 0 stand for "none": rows and columns are counted from 1 here.
  const rowPrice = new Float64Array(n + 1);
  const columnPrice = new Float64Array(n + 1);
  const rowOf = new Int32Array(n + 1);
  const before = new Int32Array(n + 1);
  const slack = new Float64Array(n + 1);
  const reached = new Uint8Array(n + 1);
  for (let row = 1; row <= n; row++) {
    rowOf[0] = row;
    slack.fill(Number.POSITIVE_INFINITY);
    reached.fill(0);
    let column = 0;
    while (rowOf[column] !== 0) {
      reached[column] = 1;
      const from = rowOf[column] as number;
      let least = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= n; j++) {
        if (reached[j]) continue;
        const reduced =
          (cost[(from - 1) * n + j - 1] as number) -
          (rowPrice[from] as number) -
          (columnPrice[j] as number);
        if (reduced < (slack[j] as number)) {
          slack[j] = reduced;
          before[j] = column;
        }
        if ((slack[j] as number) < least) {
          least = slack[j] as number;
          next = j;
        }
      }
      for (let j = 0; j <= n; j++) {
        if (reached[j]) {
          const of = rowOf[j] as number;
          rowPrice[of] = (rowPrice[of] as number) + least;
          columnPrice[j] = (columnPrice[j] as number) - least;
        } else slack[j] = (slack[j] as number) - least;
      }
      column = next;
    }
    while (column !== 0) {
      const previous = before[column] as number;
      rowOf[column] = rowOf[previous] as number;
      column = previous;
    }
  }
  const columns = new Int32Array(n);
  for (let j = 1; j <= n; j++) columns[(rowOf[j] as number) - 1] = j - 1;
  return columns;
}
