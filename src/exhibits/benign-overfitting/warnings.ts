import { leastHeight } from "./learners";
import type { Settings } from "./parameters";
import type { Result } from "./result";
import { nameOf, size } from "./words";

/** A label missed by more than this is not passed through. */
const visible = 1e-3;

/** What a reader should know about this state: one sentence each. */
export function warningsFor({ x, fits }: Pick<Result, "x" | "fits">, values: Settings): string[] {
  const found: string[] = [];
  if (x.length === 0) found.push("No data: every curve is the prior mean, 0.");
  if (values.noise < leastHeight) {
    found.push(`The models assume a noise of ${leastHeight}, more than the data have.`);
  }
  if (new Set(x).size < x.length) {
    found.push("Some points share an input: no curve passes through two labels at one place.");
  }
  for (const { learner, residual, jitter } of fits) {
    if (learner !== "smooth" && residual > visible) {
      found.push(
        `The ${nameOf[learner]} model misses a label by ${size(residual)}: closer is beyond float64.`
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
