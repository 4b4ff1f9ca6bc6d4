import type { Settings } from "./parameters";
import type { FittedPanel } from "./result";
import { truths } from "./truths";
import { plain } from "./words";

/** Curves beyond this are worth a word; a frame is a few units high. */
const far = 1e4;

/** What a reader should know about this state before trusting what is drawn: one sentence each. */
export function warningsFor(panels: readonly FittedPanel[], values: Settings): string[] {
  const found: string[] = [];
  const { degree, rigid, inputs, penalty } = values;
  const sizes = panels.map(({ x }) => x.length);
  if (sizes.some((n) => n === 0)) {
    found.push(
      penalty === "quadratic"
        ? "No data: every curve is zero, and the soft model, whose constant is free, has no band."
        : "No data: the soft model shows its prior, and the least-squares curves are zero."
    );
  }
  if (sizes.some((n) => n === 1)) {
    found.push(
      "One point: least squares can fix only one number, so its curves have minimum norm."
    );
  }
  const repeated = panels.filter(({ x }) => x.length > 1 && new Set(x).size === 1);
  if (repeated.length > 0) {
    found.push(`All inputs are equal in ${list(repeated)}: the data say nothing about the rest.`);
  }
  const open = panels.flatMap(({ x, fits }) =>
    fits.filter(({ minimumNorm }) => minimumNorm && x.length > 1).map(({ learner }) => learner)
  );
  if (open.some((learner) => learner === "flexible")) {
    found.push(
      `Flexible has ${degree + 1} coefficients, more than the data determine: of all curves that fit best, the one with the smallest Legendre coefficients is drawn (minimum norm).`
    );
  }
  if (open.some((learner) => learner === "rigid")) {
    found.push(
      `Rigid has ${rigid + 1} coefficients, more than the data determine: its minimum-norm curve is drawn.`
    );
  }
  const exact = panels.some(({ truth }) => truth !== "noise" && !values.moved[truth]);
  if (values.noise === 0 && exact && values.n > 0 && values.choose === "hand") {
    found.push(
      `The data have no noise; the soft model still assumes a standard deviation of ${plain(values.assumed)}.`
    );
  }
  if (values.choose === "evidence" && penalty === "quadratic") {
    found.push(
      "This penalty leaves the constant free, so it has no evidence: its strength is fixed."
    );
  }
  if (values.choose === "evidence" && penalty !== "quadratic" && sizes.some((n) => n === 0)) {
    found.push("Without data the evidence cannot choose: the strength set by hand is used.");
  }
  if (inputs === "gaussian" && penalty === "doubling" && values.growth < 9) {
    found.push(
      "Some inputs may lie beyond √growth, where this penalty no longer tames the high powers."
    );
  }
  const heights = panels.flatMap(({ fits }) => fits.map(({ curve }) => heightOf(curve)));
  const highest = Math.max(0, ...heights);
  if (highest > far) {
    found.push(`The frame cuts curves that reach as far as ${plain(highest)}.`);
  }
  return found;
}

const heightOf = (curve: Float64Array) =>
  curve.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

const named = (truth: FittedPanel["truth"]) => `“${truths[truth].label}”`;
const list = (panels: readonly FittedPanel[]) =>
  panels.map(({ truth }) => named(truth)).join(" and ");
