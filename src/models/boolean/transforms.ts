/**
 * Transforms over all subsets, in place; the length is a power of two. A product of transforms is the
 * transform of a convolution: of f & g for `sumSupersets`, of f ^ g for `walshHadamard`.
 */

/** a[f] becomes the sum of a over all supersets of f. */
export function sumSupersets(a: Float64Array): void {
  for (let half = 1; half < a.length; half *= 2) {
    for (let block = 0; block < a.length; block += 2 * half) {
      for (let i = block; i < block + half; i++) {
        a[i] = (a[i] as number) + (a[i + half] as number);
      }
    }
  }
}

/** The inverse of sumSupersets. */
export function differenceSupersets(a: Float64Array): void {
  for (let half = 1; half < a.length; half *= 2) {
    for (let block = 0; block < a.length; block += 2 * half) {
      for (let i = block; i < block + half; i++) {
        a[i] = (a[i] as number) - (a[i + half] as number);
      }
    }
  }
}

/** Its own inverse up to the factor a.length. */
export function walshHadamard(a: Float64Array): void {
  for (let half = 1; half < a.length; half *= 2) {
    for (let block = 0; block < a.length; block += 2 * half) {
      for (let i = block; i < block + half; i++) {
        const one = a[i] as number;
        const other = a[i + half] as number;
        a[i] = one + other;
        a[i + half] = one - other;
      }
    }
  }
}
