import type { Settings } from "./parameters";
import type { Result, Verdicts } from "./result";

/** How many given labels are wrong: fewer than were replaced, some of them by themselves. */
export const wrongLabels = ({ truth, given }: Pick<Result, "truth" | "given">): number =>
  truth.reduce((total, label, i) => total + (label === given[i] ? 0 : 1), 0);

/** What the model on show makes of the images, by the judge on show. */
export const verdictsOnShow = (result: Result, { judge }: Settings): Verdicts | null =>
  judge === "fit" ? result.fit : result.others;
