import { condition, posteriorMean, type TrainingSet, trainingSet } from "../../models/gp";
import { column } from "../../models/linalg";
import { drawData, testPlaces, truth } from "./data";
import { rootMeanSquare } from "./fits";
import { heightFor, type Learner, learnersFor, modelOf } from "./learners";
import type { Against, Settings } from "./parameters";
import type { ErrorCurve, Errors } from "./result";

export const refits = 30;

/** The values that are tried. */
export const tried: Readonly<Record<Against, readonly number[]>> = {
  n: [5, 10, 20, 40, 80],
  width: [0.0001, 0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3],
  noise: [0, 0.1, 0.2, 0.3, 0.5, 0.7, 1]
};

const places = column(testPlaces);
const target = testPlaces.map(truth);

/** Errors over refits, value by value; each refit draws its own data. */
export async function* errorsOf(
  values: Settings,
  breathe: () => Promise<void>
): AsyncGenerator<Errors, void, void> {
  const { against } = values;
  const learners = learnersFor(values);
  let curves: readonly ErrorCurve[] = learners.map((learner) => ({
    learner,
    median: [],
    low: [],
    high: []
  }));
  /** What does not depend on the width is computed once. */
  const known = new Map<Learner, Float64Array>();
  for (const [done, value] of tried[against].entries()) {
    const setting = { ...values, [against]: value };
    const found = new Map(learners.map((learner) => [learner, new Float64Array(refits)]));
    for (let number = 0; number < refits; number++) {
      const { x, y } = drawData(setting.n, setting.noise, setting.seed, number);
      const data = trainingSet(column(x), column(y));
      for (const learner of learners) {
        const errors = found.get(learner) as Float64Array;
        errors[number] = known.get(learner)?.[number] ?? errorOf(learner, data, setting);
      }
      await breathe();
    }
    if (against === "width") {
      for (const [learner, errors] of found) if (learner !== "spiky") known.set(learner, errors);
    }
    curves = curves.map((curve) => extended(curve, found.get(curve.learner) as Float64Array));
    yield { against, at: tried[against].slice(0, done + 1), refits, curves };
  }
}

function errorOf(learner: Learner, data: TrainingSet, { noise, width }: Settings): number {
  const conditioned = condition(modelOf(learner, heightFor(noise), width), data);
  return rootMeanSquare(posteriorMean(conditioned, places).data, target);
}

function extended(curve: ErrorCurve, errors: Float64Array): ErrorCurve {
  const sorted = errors.slice().sort();
  return {
    learner: curve.learner,
    median: [...curve.median, quantile(sorted, 0.5)],
    low: [...curve.low, quantile(sorted, 0.16)],
    high: [...curve.high, quantile(sorted, 0.84)]
  };
}

/** Linear interpolation between order statistics. */
function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (place - below) * (high - low);
}
