import { chooseByLeavingOut } from "./leave-one-out";
import { neighbourRival } from "./neighbours";
import type { Rivals } from "./result";
import type { Study } from "./study";

/** Fair rivals by the same labels, computed once for each share of replaced labels. */
export async function rivalsOf(
  study: Study,
  replaced: number,
  pause: () => Promise<void>
): Promise<Rivals> {
  const known = study.rivals.get(replaced);
  if (known) return known;
  const given = study.corrupted(replaced);
  const rivals = {
    leaveOneOut: await chooseByLeavingOut(study, given, pause),
    neighbours: neighbourRival(study, replaced)
  };
  study.rivals.set(replaced, rivals);
  return rivals;
}
