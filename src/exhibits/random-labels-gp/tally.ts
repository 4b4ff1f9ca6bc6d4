import type { Settings } from "./parameters";
import type { Counts, Result, Summary, Verdicts } from "./result";

type Labels = Pick<Result, "truth" | "given">;

/** How many given labels are wrong: fewer than were replaced, some of them by themselves. */
export const wrongLabels = ({ truth, given }: Labels): number =>
  truth.reduce((total, label, i) => total + (label === given[i] ? 0 : 1), 0);

/** What the model on show makes of the images, by the judge on show. */
export const verdictsOnShow = (result: Result, { judge }: Settings): Verdicts | null =>
  judge === "fit" ? result.fit : result.others;

/** How many wrong labels as many doubts at random would find, on average. */
export const byChance = (labels: Labels, { doubted }: Counts): number =>
  (doubted * wrongLabels(labels)) / labels.given.length;

/** How often it held, that one reads more new digits than another at the share on show. */
export const wins = (
  repeats: readonly Summary[],
  one: keyof Summary["here"],
  other: keyof Summary["here"]
): number => repeats.filter(({ here }) => here[one] > here[other]).length;

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
