import { ended } from "../../lab/ended";
import { domainOf, smallestFormulas } from "../../models/boolean";
import { lempelZivComplexity } from "../../models/complexity";
import { inputs } from "./functions";
import { bitsOf } from "./languages";

/** Two other measures of how simple a table is. */
interface Measures {
  /** Variables in the smallest formula of and, or and xor, repeats counted. */
  readonly size: ArrayLike<number>;
  /** Of the 16 outputs read in order, in bits. */
  readonly lempelZiv: ArrayLike<number>;
}

export interface Correlations {
  /** Null where all lengths are equal. */
  readonly size: number | null;
  readonly lempelZiv: number | null;
}

let known: Measures | undefined;

/** Of bits with the other measures over all tables that have a code in a language. */
export async function correlations(
  law: Float64Array,
  pause: () => Promise<void>
): Promise<Correlations> {
  known ??= await measure(pause);
  const measures = known;
  const tables: number[] = [];
  const bits: number[] = [];
  for (let f = 0; f < law.length; f++) {
    const length = bitsOf(law, f);
    if (length === null) continue;
    tables.push(f);
    bits.push(length);
  }
  await pause();
  const against = (of: ArrayLike<number>) =>
    correlation(
      bits,
      tables.map((f) => of[f] as number)
    );
  return { size: against(measures.size), lempelZiv: against(measures.lempelZiv) };
}

async function measure(pause: () => Promise<void>): Promise<Measures> {
  const { size } = await ended(smallestFormulas(domainOf(4)), pause);
  const lempelZiv = new Float64Array(size.length);
  for (let f = 0; f < lempelZiv.length; f++) {
    lempelZiv[f] = lempelZivComplexity(Array.from({ length: inputs }, (_, i) => (f >> i) & 1));
    if (f % 128 === 0) await pause();
  }
  return { size, lempelZiv };
}

function correlation(a: readonly number[], b: readonly number[]): number | null {
  const mean = (of: readonly number[]) => of.reduce((sum, x) => sum + x, 0) / of.length;
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  a.forEach((x, i) => {
    const y = b[i] as number;
    ab += (x - ma) * (y - mb);
    aa += (x - ma) * (x - ma);
    bb += (y - mb) * (y - mb);
  });
  return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : null;
}
