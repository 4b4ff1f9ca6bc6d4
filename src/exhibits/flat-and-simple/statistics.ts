/** Ranks from 1, ties sharing their mean. */
export function ranks(values: readonly number[]): number[] {
  return values.map((value) => {
    let below = 0;
    let equal = 0;
    for (const other of values) {
      if (other < value) below++;
      else if (other === value) equal++;
    }
    return below + (equal + 1) / 2;
  });
}

function correlation(a: readonly number[], b: readonly number[]): number | undefined {
  const n = a.length;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / n;
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const [da, db] = [(a[i] as number) - ma, (b[i] as number) - mb];
    ab += da * db;
    aa += da * da;
    bb += db * db;
  }
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : undefined;
}

/** Spearman's rank correlation; none with fewer than three pairs or all equal. */
export const rankCorrelation = (a: readonly number[], b: readonly number[]): number | undefined =>
  a.length < 3 ? undefined : correlation(ranks(a), ranks(b));

/** The rank correlation of a and b at equal c: the partial correlation of their ranks. */
export function givenThird(
  a: readonly number[],
  b: readonly number[],
  c: readonly number[]
): number | undefined {
  const [ab, ac, bc] = [rankCorrelation(a, b), rankCorrelation(a, c), rankCorrelation(b, c)];
  if (a.length < 4 || ab === undefined || ac === undefined || bc === undefined) return undefined;
  const left = (1 - ac * ac) * (1 - bc * bc);
  return left > 1e-9 ? (ab - ac * bc) / Math.sqrt(left) : undefined;
}
