import type { Yardstick } from "./parameters";
import type { Measures, Network, Result } from "./result";
import { givenThird, rankCorrelation } from "./statistics";

/** Everything that networks are ranked by: the yardsticks, and rivals of theirs. */
export const rulers = [
  "unit",
  "absolute",
  "relative",
  "prior",
  "raw",
  "largest",
  "parameters"
] as const;
export type Ruler = (typeof rulers)[number];

export type Measured = Network & { readonly measures: Measures };

/** Networks that stopped at the common loss: only they are compared. */
export const compared = (networks: readonly Network[]): Measured[] =>
  networks.filter(
    (one): one is Measured => one.arrived && !one.diverged && one.measures !== undefined
  );

export const read = ({ measures, parameters }: Measured, ruler: Ruler | Yardstick): number =>
  ruler === "parameters" ? parameters : measures[ruler];

const column = (networks: readonly Measured[], ruler: Ruler) =>
  networks.map((one) => read(one, ruler));
const tests = (networks: readonly Measured[]) => networks.map(({ testLoss }) => testLoss);
const widthsOf = (networks: readonly Measured[]) => networks.map(({ width }) => width);

/** Rank correlation of a ruler with test loss over the networks that are compared. */
export const correlationOf = (networks: readonly Network[], ruler: Ruler): number | undefined => {
  const known = compared(networks);
  return rankCorrelation(column(known, ruler), tests(known));
};

/** The same at equal width; only where widths occur more than once. */
export function givenWidth(networks: readonly Network[], ruler: Ruler): number | undefined {
  const known = compared(networks);
  if (!known.some(({ depth }) => depth > 1)) return undefined;
  return givenThird(column(known, ruler), tests(known), widthsOf(known));
}

/** Rank correlation of narrowness with test loss. */
export function narrowness(networks: readonly Network[]): number | undefined {
  const known = compared(networks);
  return rankCorrelation(
    widthsOf(known).map((width) => -width),
    tests(known)
  );
}

/** The compared network with the fewest parameters, and the one with the most. */
export function ends(networks: readonly Network[]): readonly [Measured, Measured] | undefined {
  const known = compared(networks);
  const [first, last] = [known[0], known.at(-1)];
  return first && last && first !== last ? [first, last] : undefined;
}

/** Nothing is ranked before all networks are measured. */
export const whole = (result: Result): Result =>
  result.complete ? result : { ...result, networks: [] };

/** The network looked at. */
export const looked = ({ networks, shown }: Result): Network => networks[shown] as Network;

/** Steps that a network has taken. */
export const steps = ({ at }: Network): number => at.at(-1) ?? 0;
