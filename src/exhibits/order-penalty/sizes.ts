import type { Context, Progress } from "../../lab/experiment";
import { stream } from "../../models/random";
import { breathing } from "./breathing";
import { label, redrawInputs } from "./data";
import { distance } from "./fits";
import { fitAll, sideBySide } from "./learners";
import type { Settings } from "./parameters";
import type { Learner, SizeCurve, SizesResult } from "./result";
import { targets } from "./targets";

const sizes = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
const refits = 100;

type Errors = Map<Learner, Float64Array>;

/** Error by number of training points, each size from 100 fresh data sets: the paper's Figure 5. */
export async function* runSizes(
  values: Settings,
  context: Context
): AsyncGenerator<Progress<SizesResult>, void, void> {
  const breathe = breathing(context);
  const curves = values.truths.map(() => new Map<Learner, SizeCurve>());
  for (const [done, n] of sizes.entries()) {
    const errors = await errorsAt(n, values, breathe);
    errors.forEach((found, panel) => {
      for (const [learner, values] of found) extend(curves[panel], learner, values);
    });
    yield {
      done: (done + 1) / sizes.length,
      result: {
        view: "sizes",
        sizes: sizes.slice(0, done + 1),
        refits,
        panels: values.truths.map((truth, panel) => ({
          truth,
          curves: [...(curves[panel]?.values() ?? [])]
        })),
        warnings: warnings(values)
      }
    };
  }
}

/** The errors of all refits at one size, by panel and learner. */
async function errorsAt(
  n: number,
  values: Settings,
  breathe: () => Promise<void>
): Promise<Errors[]> {
  const errors: Errors[] = values.truths.map(() => new Map());
  for (let refit = 0; refit < refits; refit++) {
    const { x, test } = redrawInputs(values.inputs, n, values.seed, refit);
    const labels = values.truths.map((truth) =>
      label(truth, x, values.noise, stream(values.seed, "labels", truth, n, refit))
    );
    const answers = await fitAll({ x, y: sideBySide(labels), at: test }, values, breathe);
    values.truths.forEach((truth, panel) => {
      const measured = test.map(targets[truth]);
      for (const { learner, at } of answers[panel] ?? []) {
        const found = errors[panel]?.get(learner) ?? new Float64Array(refits);
        found[refit] = distance(at, measured);
        errors[panel]?.set(learner, found);
      }
    });
  }
  return errors;
}

/** Adds one size to a learner's curve; results already handed out stay as they are. */
function extend(
  curves: Map<Learner, SizeCurve> | undefined,
  learner: Learner,
  errors: Float64Array
): void {
  const before = curves?.get(learner);
  const sorted = errors.slice().sort();
  const mean = sum(errors) / errors.length;
  const spread = sum(errors.map((error) => (error - mean) * (error - mean)));
  curves?.set(learner, {
    learner,
    median: [...(before?.median ?? []), quantile(sorted, 0.5)],
    low: [...(before?.low ?? []), quantile(sorted, 0.16)],
    high: [...(before?.high ?? []), quantile(sorted, 0.84)],
    mean: [...(before?.mean ?? []), mean],
    sd: [...(before?.sd ?? []), Math.sqrt(spread / (errors.length - 1))]
  });
}

/** Linear interpolation between order statistics. */
function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (place - below) * (high - low);
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] as number;
  return total;
}

function warnings(values: Settings): string[] {
  const found: string[] = [];
  if (values.degree >= 10) {
    found.push(
      `With ${values.degree + 1} coefficients flexible is the minimum-norm fit wherever there are fewer points.`
    );
  }
  if (Object.keys(values.moved).length > 0) {
    found.push("Points placed by hand play no part here: every refit draws its own data.");
  }
  return found;
}
