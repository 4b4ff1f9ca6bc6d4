/**
 * What became of a label: believed and right; corrupted and read aright; right but doubted
 * ("maligned"); corrupted and not restored, because the model trusts it or reads a third digit
 * ("missed"). Unknown while there is no model.
 */
export type Outcome = "unknown" | "believed" | "restored" | "maligned" | "missed";

export function outcomeOf(
  given: number | undefined,
  truth: number | undefined,
  read: number | undefined
): Outcome {
  if (read === undefined) return "unknown";
  if (given === truth) return read === given ? "believed" : "maligned";
  return read === truth ? "restored" : "missed";
}
