import type { Settings } from "./parameters";
import { scales, shares } from "./recipe";
import type { Course } from "./result";

/** A network that is wanted, and how far the work has come once it is trained. */
export interface Wanted {
  readonly share: number;
  readonly scale: number;
  readonly until: number;
}

/** Which networks a state needs, one after the other; what comes later may depend on what came. */
export type Plan = Generator<Wanted, void, Course>;

/** Where the search for the best scale begins when no label is random. */
const usual = scales.indexOf(6);

const withOne = (list: readonly number[], one: number): number[] =>
  [...new Set([...list, one])].sort((a, b) => a - b);

/** The shares that a state compares: the one on show among them. */
export const sharesOf = ({ along, corruption }: Settings): number[] =>
  along === "scales" ? [corruption] : withOne(shares, corruption);

export function* planOf(settings: Settings): Plan {
  const { along, model, corruption, scale } = settings;
  if (along === "scales") {
    // The scale set by hand comes last, so that the others stand while it is moved.
    const all = [...new Set([...scales, scale])];
    for (const [i, one] of all.entries()) {
      yield { share: corruption, scale: one, until: (i + 1) / all.length };
    }
    return;
  }
  const all = sharesOf(settings);
  let start = usual;
  for (const [i, share] of all.entries()) {
    // How many networks a search takes is not known before: each takes a third of what is left.
    let left = 1;
    const until = () => {
      left *= 2 / 3;
      return (i + 1 - left) / all.length;
    };
    const last = (i + 1) / all.length;
    yield { share, scale, until: model === "hand" ? last : until() };
    if (model === "chosen") start = yield* climb(share, start, until);
  }
}

/** From a scale uphill in evidence, by neighbours, to where both are worse. Returns its place. */
function* climb(
  share: number,
  from: number,
  until: () => number
): Generator<Wanted, number, Course> {
  const known = new Map<number, number>();
  let at = from;
  for (;;) {
    const near = [at, at + 1, at - 1].filter((i) => i >= 0 && i < scales.length);
    for (const i of near) {
      if (known.has(i)) continue;
      const course: Course = yield { share, scale: scales[i] as number, until: until() };
      known.set(i, total(course));
    }
    const best = near.reduce((a, b) => ((known.get(b) ?? 0) > (known.get(a) ?? 0) ? b : a));
    if (best === at) return at;
    at = best;
  }
}

/** The log evidence of a trained network. */
export const total = ({ evidence }: Pick<Course, "evidence">): number =>
  evidence ? evidence.fit + evidence.prior + evidence.determinant : Number.NEGATIVE_INFINITY;
