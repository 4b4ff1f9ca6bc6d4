import type { Settings } from "./parameters";
import type { Result } from "./result";

/** Whether the B on show is the relabelled one: only a trained network can be relabelled. */
export const relabels = ({ stage }: Pick<Result, "stage">, { aligned }: Settings): boolean =>
  aligned && stage !== "ends";
