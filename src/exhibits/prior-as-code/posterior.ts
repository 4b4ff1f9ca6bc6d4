import { permutation, stream } from "../../models/random";
import { inputs } from "./functions";
import { least } from "./languages";

/** In how many random orders the labels come. */
export const orderCount = 40;

/** Belief in the truth after 0 to 16 labels, over the orders. */
export interface Belief {
  readonly mean: readonly number[];
  /** The fourth lowest and the fourth highest of forty: a tenth lies below, a tenth above. */
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/**
 * The prior's belief in a table while it labels the inputs: its mass among all tables that agree with
 * it so far. Null where the table has no code, for then rounding decides.
 */
export async function posterior(
  law: Float64Array,
  table: number,
  seed: number,
  pause: () => Promise<void>
): Promise<Belief | null> {
  if ((law[table] as number) < least) return null;
  const courses: number[][] = [];
  for (let k = 0; k < orderCount; k++) {
    courses.push(course(law, table, permutation(inputs, stream(seed, "order", k))));
    await pause();
  }
  const at = (m: number) => Float64Array.from(courses, (shares) => shares[m] as number).sort();
  const steps = Array.from({ length: inputs + 1 }, (_, m) => at(m));
  return {
    mean: steps.map((shares) => shares.reduce((sum, share) => sum + share, 0) / orderCount),
    low: steps.map((shares) => shares[orderCount / 10] as number),
    high: steps.map((shares) => shares[orderCount - 1 - orderCount / 10] as number)
  };
}

/** The belief after 0 to 16 labels in one order. */
export function course(law: Float64Array, table: number, order: ArrayLike<number>): number[] {
  const place = firstPlaces(order);
  // How much mass leaves at each label, and last what never does: the table itself.
  const mass = new Float64Array(inputs + 1);
  for (let f = 0; f < law.length; f++) {
    const differing = f ^ table;
    const low = place.low[differing & 255] as number;
    const high = place.high[differing >> 8] as number;
    const leaves = Math.min(low, high);
    mass[leaves] = (mass[leaves] as number) + (law[f] as number);
  }
  const own = mass[inputs] as number;
  const shares = new Array<number>(inputs + 1);
  let fits = 0;
  for (let m = inputs; m >= 0; m--) {
    fits += mass[m] as number;
    shares[m] = own / fits;
  }
  return shares;
}

/** For every set of the lower and of the upper eight inputs the place of its first in the order. */
function firstPlaces(order: ArrayLike<number>) {
  const placeOf = new Uint8Array(inputs);
  for (let m = 0; m < inputs; m++) placeOf[order[m] as number] = m;
  const firsts = (from: number) => {
    const first = new Uint8Array(256).fill(inputs);
    for (let set = 1; set < 256; set++) {
      for (let i = 0; i < 8; i++) {
        if ((set >> i) & 1) {
          first[set] = Math.min(first[set] as number, placeOf[from + i] as number);
        }
      }
    }
    return first;
  };
  return { low: firsts(0), high: firsts(8) };
}
