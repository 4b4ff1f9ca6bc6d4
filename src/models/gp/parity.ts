import type { Kernel } from "./kernel";
import type { Pairs } from "./pairs";

/**
 * The kernel of the even part (f(x) + f(−x))/2 of a function with this kernel:
 * ¼ [k(x, z) + k(x, −z) + k(−x, z) + k(−x, −z)], which is ½ [k(x, z) + k(x, −z)] where reflecting
 * both inputs changes nothing.
 */
export const evenPart = (kernel: Kernel): Kernel => part(kernel, 1);

/** The kernel of the odd part (f(x) − f(−x))/2; if k(−x, −z) = k(x, z), even and odd add up to k. */
export const oddPart = (kernel: Kernel): Kernel => part(kernel, -1);

function part(kernel: Kernel, sign: 1 | -1): Kernel {
  const fold = (pairs: Pairs, values: (pairs: Pairs) => Float64Array[]): Float64Array[] => {
    const same = [values(pairs)];
    const opposite = [values(pairs.across)];
    if (!kernel.mirrors) {
      same.push(values(pairs.mirrored));
      opposite.push(values(pairs.mirrored.across));
    }
    return (same[0] as Float64Array[]).map((_, k) => {
      const result = new Float64Array(pairs.length);
      for (let i = 0; i < result.length; i++) {
        let total = 0;
        for (const lists of same) total += lists[k]?.[i] as number;
        for (const lists of opposite) total += sign * (lists[k]?.[i] as number);
        result[i] = total / (2 * same.length);
      }
      return result;
    });
  };
  return {
    hyperparameters: kernel.hyperparameters,
    with: (values) => part(kernel.with(values), sign),
    over: (pairs) => fold(pairs, (those) => [kernel.over(those)])[0] as Float64Array,
    gradients: (pairs) => fold(pairs, (those) => kernel.gradients(those)),
    mirrors: true
  };
}
