import { log } from "../kernels";

/** A string of symbols; bits as 0 and 1. */
export type Symbols = ArrayLike<number>;

/**
 * Number of phrases of the Lempel-Ziv parsing of 1976 in the counting of Kaspar and Schuster (1987):
 * each phrase is the shortest that did not begin earlier; an unfinished last one counts.
 */
export function phrases(s: Symbols): number {
  const n = s.length;
  let count = 0;
  for (let start = 0; start < n; ) {
    let longest = 0;
    for (let from = 0; from < start; from++) {
      let length = 0;
      while (start + length < n && s[from + length] === s[start + length]) length++;
      if (length > longest) longest = length;
      if (start + longest >= n) break;
    }
    count++;
    start += longest + 1;
  }
  return count;
}

/**
 * Lempel-Ziv complexity in bits, log2(n) times the mean number of phrases forwards and backwards, and
 * log2(n) when all symbols are equal (as in Valle-Perez, Camargo & Louis 2019).
 */
export function lempelZivComplexity(s: Symbols): number {
  const n = s.length;
  if (n === 0) return 0;
  const unit = log(n) / Math.LN2;
  let equal = true;
  for (let i = 1; i < n && equal; i++) equal = s[i] === s[0];
  if (equal) return unit;
  const reversed = Array.from({ length: n }, (_, i) => s[n - 1 - i] as number);
  return (unit * (phrases(s) + phrases(reversed))) / 2;
}
