import type { Readout } from "../exhibit";
import type { Summary } from "./summary";

/** Repetitions of the same scene. */
export const alike = <K extends Summary["kind"]>(repeats: readonly Summary[], kind: K) =>
  repeats.filter((one): one is Extract<Summary, { kind: K }> => one.kind === kind);

/** In how many repetitions something holds, once there are some. */
export const count = <T>(
  label: string,
  all: readonly T[],
  holds: (one: T) => boolean
): Readout[] =>
  all.length < 2 ? [] : [{ label, value: `${all.filter(holds).length} of ${all.length} seeds` }];
