import { contradicted } from "./data";
import { leastHeight } from "./learners";
import type { Settings } from "./parameters";
import type { Result } from "./result";
import { nameOf, size } from "./words";

/** A label missed by more than this is not passed through. */
const visible = 1e-3;

/** What a reader should know about this state: one sentence each. */
export function warningsFor(
  { x, y, fits }: Pick<Result, "x" | "y" | "fits">,
  values: Settings
): string[] {
  const found: string[] = [];
  if (x.length === 0) found.push("No data: every curve is the prior mean, 0.");
  if (values.noise < leastHeight) {
    found.push(`The models assume a noise of ${leastHeight}, more than the data have.`);
  }
  const contrary = contradicted(x, y).includes(true);
  if (contrary) {
    found.push(
      "Some points share an input and differ in their labels: no curve passes through both, and without noise it passes through their mean."
    );
  }
  const different = new Set(Array.from(x, (at, i) => `${at} ${y[i]}`));
  if (different.size < x.length) {
    found.push("Some points share input and label: without noise the second says nothing new.");
  }
  for (const { learner, slip, jitter } of fits) {
    if (learner !== "smooth" && slip.size > visible) {
      const reason =
        slip.slack > 0.5 * slip.size
          ? "its noise variance is 10⁻¹² of the prior variance, not 0, and among points so close that shows"
          : `rounding in float64${contrary ? ", near labels that differ at one input" : ""}`;
      found.push(
        `The ${nameOf[learner]} model misses ${contrary ? "another" : "a"} label by ${size(slip.size)}: ${reason}.`
      );
    }
    if (jitter > 0) {
      found.push(
        `${jitter.toExponential(1)} was added to the diagonal to factor the covariance of the ${nameOf[learner]} model.`
      );
    }
  }
  if (values.placed.data) {
    found.push("Points placed by hand play no part in the refits, which draw their own data.");
  }
  return found;
}
