import type { Shown } from "./fits";
import type { Settings } from "./parameters";

/** What a reader should know about this state before trusting what is drawn: one sentence each. */
export function warningsFor({ x, likeliest }: Shown, values: Settings): string[] {
  const found: string[] = [];
  const generated = !values.moved.data;
  if (x.length === 0) {
    found.push(
      `No data: the evidence is equal for every slack, and each model shows its prior, soft with a slack of ${values.slack}.`
    );
  }
  if (x.length > 0 && new Set(x.map(Math.abs)).size === 1) {
    found.push("All points have the same distance from the mirror: they say little of the rest.");
  }
  if (!generated) {
    found.push(
      "Points placed by hand: they change the panels of hard, soft and free and the thick line of evidence; the 30 generated data sets stay as they are."
    );
  }
  if (values.choose === "evidence" && x.length > 0 && (likeliest === 0 || likeliest === 1)) {
    found.push(
      `The evidence chose a slack of ${likeliest}, so soft is ${likeliest === 0 ? "hard" : "free"} here: both are among its choices.`
    );
  }
  if (values.choose === "hand" && (values.slack === 0 || values.slack === 1)) {
    found.push(`With a slack of ${values.slack} soft is ${values.slack === 0 ? "hard" : "free"}.`);
  }
  return found;
}
