import { slacks } from "./kernels";

/** A list in ascending order that holds the given value. */
export const including = (values: readonly number[], one: number): readonly number[] =>
  values.includes(one) ? values : [...values, one].sort((a, b) => a - b);

/** All slacks that are tried: those the evidence may choose from, and the fixed one. */
export const slackAxis = (fixed: number): readonly number[] => including(slacks, fixed);

/** Whether the evidence may choose it: the same slacks whatever the fixed one is. */
export const offered = ({ slack }: { readonly slack: number }): boolean =>
  slacks.some((one) => one === slack);
