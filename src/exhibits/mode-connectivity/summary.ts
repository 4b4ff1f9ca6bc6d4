import type { Result } from "./result";

/** What is kept of a repetition with another seed. */
export interface Summary {
  readonly straight: readonly number[];
  readonly relabelled: readonly number[];
  readonly curve: readonly number[];
  /** Log loss on new points: A and B on average, and the average along the curve. */
  readonly ends: number;
  readonly average: number;
}

const everyOther = (values: Float64Array | null): number[] =>
  [...(values ?? [])].filter((_, i) => i % 2 === 0);

export const summarise = ({ straight, relabelled, curve, scores }: Result): Summary => ({
  straight: everyOther(straight),
  relabelled: everyOther(relabelled),
  curve: everyOther(curve),
  ends: (scores.a.loss + scores.b.loss) / 2,
  average: scores.average?.loss ?? 0
});
