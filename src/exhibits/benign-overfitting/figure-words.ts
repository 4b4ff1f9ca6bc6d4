import type { Learner } from "./learners";
import type { Against, Settings } from "./parameters";
import type { ErrorCurve, Fit, Result } from "./result";
import { againstName, capital, count, error, nameOf, size } from "./words";

export function fitOf({ fits }: Result, learner: Learner): Fit {
  const found = fits.find((fit) => fit.learner === learner);
  if (!found) throw new Error(`no fit of the ${nameOf[learner]} model`);
  return found;
}

/** A value of what is varied, in words. */
const valued: Readonly<Record<Against, (value: number) => string>> = {
  n: (value) => count(value, "point"),
  width: (value) => `spikes of width ${size(value)}`,
  noise: (value) => `noise ${size(value)}`
};

export function fitDescription({ x }: Result, { learner, rmse, residual }: Fit): string {
  const name = capital(nameOf[learner]);
  if (x.length === 0) return `${name}: without data the curve is 0 everywhere.`;
  const reach =
    residual < 1e-6
      ? `passes through ${x.length === 1 ? "the label" : `all ${x.length} labels`}`
      : `misses labels by up to ${size(residual)}`;
  return `${name}: the curve ${reach} and is ${error(rmse)} from the truth (RMSE).`;
}

export function errorsDescription({ errors }: Result): string {
  const { against, at, curves, refits } = errors;
  if (at.length === 0) return `Errors by ${againstName[against]} are being computed.`;
  const ends = curves.map((curve) => `${nameOf[curve.learner]} ${course(curve)}`).join("; ");
  return `Median error of ${refits} refits, ${span(at, against)}: ${ends}.`;
}

const span = (at: readonly number[], against: Against) =>
  at.length === 1
    ? `at ${valued[against](at[0] ?? 0)}`
    : `from ${valued[against](at[0] ?? 0)} to ${size(at.at(-1) ?? 0)}`;

function course({ median }: ErrorCurve): string {
  const [first, last] = [median[0] ?? 0, median.at(-1) ?? 0];
  return median.length === 1 ? error(first) : `from ${error(first)} to ${error(last)}`;
}

/** At most forty words. */
export function description(result: Result, values: Settings): string {
  const { x } = result;
  const [spiky, smooth, rough] = (["spiky", "smooth", "rough"] as const).map((learner) =>
    error(fitOf(result, learner).rmse)
  );
  const data = `${count(x.length, "point")}, noise ${values.noise}, spikes of width ${size(values.width)}`;
  if (x.length === 0) return `Without data every curve is 0, ${spiky} from the truth (${data}).`;
  return `The spiky-smooth interpolant is ${spiky} from the truth, the smooth model with noise ${smooth}, Matérn 1/2 without noise ${rough} (${data}).`;
}

export function notice(result: Result, values: Settings): string {
  const { x, errors } = result;
  const [spiky, smooth] = [fitOf(result, "spiky"), fitOf(result, "smooth")];
  const sentences: string[] = [];
  if (x.length === 0) sentences.push("Nothing was observed: every curve is the prior mean, 0.");
  else {
    sentences.push(
      `The spiky-smooth curve misses no label by more than ${size(spiky.residual)} and is ${error(spiky.rmse)} from the truth; the smooth curve, which admits noise, is ${error(smooth.rmse)} from it.`,
      ...excessSentences(result, values)
    );
  }
  if (errors.at.length > 0) {
    const curve = (learner: Learner) =>
      errors.curves.find((one) => one.learner === learner) as ErrorCurve;
    sentences.push(
      `Over ${errors.refits} refits, ${span(errors.at, errors.against)}, the median error goes ${ends(curve("spiky"))} (spiky-smooth), ${ends(curve("smooth"))} (smooth) and ${ends(curve("rough"))} (Matérn 1/2).`
    );
  }
  return sentences.join(" ");
}

/** What spikes that do not overlap add to the squared error, on average over data sets. */
export const expectedExcess = ({ x }: Pick<Result, "x">, { noise, width }: Settings): number =>
  noise * noise * x.length * width;

/**
 * Whether that is a guide: below, the smooth parts differ as much as the spikes add. Bounds from
 * this site's measurements, tested in claims.test.ts.
 */
const isGuide = ({ length: n }: Float64Array, { noise, placed }: Settings): boolean =>
  !placed.data && ((n >= 10 && noise >= 0.3) || (n >= 40 && noise >= 0.05));

/** Up to here spikes hardly overlap. */
const sparse = 0.1;

function excessSentences(result: Result, values: Settings): string[] {
  const { x, excess } = result;
  const { noise, width } = values;
  const side = excess < 0 ? "below" : "above";
  const measured = `On these data the squared error of the spiky-smooth curve is ${size(Math.abs(excess))} ${side} that of the smooth one.`;
  if (!isGuide(x, values)) return [measured];
  const product = `${noise}² × ${x.length} × ${size(width)} = ${size(expectedExcess(result, values))}`;
  const relation =
    x.length * width <= sparse
      ? `Noise² × points × width is about what spikes add to the squared error, on average over data sets: ${product}.`
      : `Spikes that hardly overlap would add about noise² × points × width to the squared error, ${product}; at points × width ${size(x.length * width)} they overlap and on average add less.`;
  return [relation, measured];
}

const ends = ({ median }: ErrorCurve) => `${error(median[0] ?? 0)} to ${error(median.at(-1) ?? 0)}`;
