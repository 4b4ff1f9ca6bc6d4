import { measure } from "./errors";
import type { Settings } from "./parameters";
import { including, offered, slackAxis } from "./slack-axis";
import { type Chosen, likeliest, sideBySide, study } from "./study";
import { labels, type World, worldOf } from "./worlds";

/** How many data sets the errors are averaged over. */
export const dataSets = 30;

/** One data set with its labels for every brokenness; every list is by brokenness. */
export interface Swept {
  /** Root mean squared error to the truth under each slack. */
  readonly errors: readonly Float64Array[];
  /** Log evidence of each slack. */
  readonly logEvidence: readonly Float64Array[];
  /** Place of the slack that the evidence chooses. */
  readonly likeliest: readonly number[];
}

export interface Sweep {
  readonly broken: readonly number[];
  readonly slacks: readonly number[];
  /** The data sets done so far. */
  readonly done: readonly Swept[];
}

const tenths = Array.from({ length: 11 }, (_, i) => i / 10);

let last: { key: string; done: Swept[] } = { key: "", done: [] };

/** All data sets of a state, one by one; those of the last state need not be computed again. */
export async function* sweep(
  { seed, n, right, noise, broken, slack }: Settings,
  breathe: () => Promise<void>
): AsyncGenerator<Sweep, void, void> {
  const axis = including(tenths, broken);
  const all = slackAxis(slack);
  const key = [seed, n, right, noise, axis, all].join(" ");
  if (last.key !== key) last = { key, done: [] };
  const { done } = last;
  for (let index = 0; index < dataSets; index++) {
    // Another run of the same state may be quicker.
    done[index] ??= await sweepOne(worldOf({ seed, n, right, noise }, index), axis, all, breathe);
    yield { broken: axis, slacks: all, done: done.slice(0, index + 1) };
  }
}

async function sweepOne(
  world: World,
  axis: readonly number[],
  slacks: readonly number[],
  breathe: () => Promise<void>
): Promise<Swept> {
  const columns = sideBySide(axis.map((broken) => labels(world, broken)));
  const { chosen, weights } = await study(world.x, columns, slacks, breathe);
  const errorOf = measure(world);
  const errors: Float64Array[] = [];
  for (const [column, broken] of axis.entries()) {
    const row = chosen[column] as readonly Chosen[];
    errors.push(
      Float64Array.from(row, ({ lengthscale }, slack) =>
        errorOf(weights(column, slack), lengthscale, broken)
      )
    );
    await breathe();
  }
  return {
    errors,
    logEvidence: chosen.map((row) => Float64Array.from(row, ({ logEvidence }) => logEvidence)),
    likeliest: chosen.map((row) => row.indexOf(likeliest(row.filter(offered))))
  };
}
