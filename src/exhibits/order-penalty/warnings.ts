import type { Settings } from "./parameters";
import type { FittedPanel, Learner } from "./result";
import { basisName, settingsWarnings } from "./settings-warnings";
import { isKnown, truths } from "./truths";
import { capital, count, list, plain } from "./words";

/** Curves beyond this are worth a word; a frame is a few units high. */
const far = 1e4;

/** What a reader should know about this state before trusting what is drawn: one sentence each. */
export function warningsFor(panels: readonly FittedPanel[], values: Settings): string[] {
  const generated = panels.flatMap(({ truth, byHand }) =>
    isKnown(truth) && !byHand ? [truth] : []
  );
  const found = [
    ...byHandWarnings(panels, values),
    ...fewPoints(panels, values),
    ...openWarnings(panels, "flexible", basisName[values.basis]),
    ...openWarnings(panels, "rigid", basisName.legendre),
    ...settingsWarnings(values, values.n > 0 ? generated : [])
  ];
  const heights = panels.flatMap(({ fits }) => fits.map(({ curve }) => heightOf(curve)));
  const highest = Math.max(0, ...heights);
  if (highest > far) {
    found.push(`The frame cuts curves that reach as far as ${plain(highest)}.`);
  }
  return found;
}

function byHandWarnings(panels: readonly FittedPanel[], { inputs }: Settings): string[] {
  const own = panels.find(({ truth }) => truth === "own");
  const moved = panels.filter(({ truth, byHand }) => byHand && isKnown(truth));
  const found: string[] = [];
  if (own && inputs === "gaussian") {
    found.push("Points can be placed by hand only where the inputs lie in [−1, 1].");
  }
  if (own) {
    found.push(
      own.x.length > 0
        ? "Your own points have no known truth: their errors are leave-one-out errors, each point predicted from all others. Number, noise, places and seed do not act on them."
        : "Your own points may have x from −1 to 1 and y from −4 to 4. Number, noise, places and seed do not act on them."
    );
  }
  if (moved.length > 0) {
    found.push(
      `Points placed by hand in ${quoted(moved)}: number, noise, places and seed do not act on them, and errors are still distances to the truth named there.`
    );
  }
  return found;
}

function fewPoints(panels: readonly FittedPanel[], { penalty, choose }: Settings): string[] {
  const sizes = panels.map(({ x }) => x.length);
  const found: string[] = [];
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
  const repeated = panels.filter(({ x }) => x.length > 1 && distinct(x) === 1);
  if (repeated.length > 0) {
    found.push(`All inputs are equal in ${quoted(repeated)}: the data say nothing about the rest.`);
  }
  if (choose === "evidence" && penalty !== "quadratic" && sizes.some((n) => n === 0)) {
    found.push("Without data the evidence cannot choose: the strength set by hand is used.");
  }
  return found;
}

/** Least squares that the data, or the arithmetic, leave open. */
function openWarnings(panels: readonly FittedPanel[], learner: Learner, basis: string): string[] {
  const open = panels.flatMap(({ x, fits }) =>
    fits
      .filter((fit) => fit.learner === learner && fit.minimumNorm && x.length > 1)
      .map((fit) => ({ ...fit, most: Math.min(distinct(x), fit.degree + 1) }))
  );
  const name = capital(learner);
  const drawn = `of all curves that fit best, the one with the smallest coefficients in ${basis} is drawn (minimum norm)`;
  const lost = open.find(({ dimension, most }) => dimension < most);
  if (lost) {
    return [
      `${name} has ${count(lost.degree + 1, "coefficient")}; double precision can separate ${lost.dimension} directions of the ${lost.most} that these inputs determine: ${drawn}.`
    ];
  }
  const [first] = open;
  return first
    ? [
        `${name} has ${count(first.degree + 1, "coefficient")}, more than the data determine: ${drawn}.`
      ]
    : [];
}

const distinct = (x: Float64Array) => new Set(x).size;

const heightOf = (curve: Float64Array) =>
  curve.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

const quoted = (panels: readonly FittedPanel[]) =>
  list(panels.map(({ truth }) => `“${truths[truth].label}”`));
