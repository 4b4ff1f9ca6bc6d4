import type { Context, Progress } from "../../lab/experiment";
import { stream } from "../../models/random";
import { type Inputted, label, redrawInputs } from "./data";
import { distance } from "./fits";
import { fitAll } from "./learners";
import type { Settings } from "./parameters";
import type { Learner, SizeCurve, SizesResult } from "./result";
import { sizesWarnings } from "./settings-warnings";
import { targets } from "./targets";
import { sideBySide } from "./task";
import { isKnown, type Known } from "./truths";

const sizes = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
const refits = 100;

type Errors = Map<Learner, Float64Array>;

/** Error by number of training points, each size from 100 fresh data sets: the paper's Figure 5. */
export async function* runSizes(
  values: Settings,
  context: Context
): AsyncGenerator<Progress<SizesResult>, void, void> {
  const breathe = context.pause;
  const truths = knownOf(values);
  const curves = truths.map(() => new Map<Learner, SizeCurve>());
  for (const [done, n] of sizes.entries()) {
    const errors = await errorsAt(n, truths, values, breathe);
    errors.forEach((found, panel) => {
      for (const [learner, values] of found) extend(curves[panel], learner, values);
    });
    yield {
      done: (done + 1) / sizes.length,
      result: {
        view: "sizes",
        sizes: sizes.slice(0, done + 1),
        refits,
        panels: truths.map((truth, panel) => ({
          truth,
          curves: [...(curves[panel]?.values() ?? [])]
        })),
        warnings: sizesWarnings(values)
      }
    };
  }
}

/** The errors of all refits at one size, by panel and learner. */
async function errorsAt(
  n: number,
  truths: readonly Known[],
  values: Settings,
  breathe: () => Promise<void>
): Promise<Errors[]> {
  const errors: Errors[] = truths.map(() => new Map());
  for (let refit = 0; refit < refits; refit++) {
    const drawn = redrawInputs(values.inputs, n, values.seed, refit);
    const { x, test } = drawn;
    const labels = truths.map((truth) =>
      label(truth, x, values.noise, stream(values.seed, "labels", truth, n, refit))
    );
    const answers = await fitAll({ x, y: sideBySide(labels), at: test }, values, breathe);
    truths.forEach((truth, panel) => {
      const measured = measureOf(truth, drawn, values, n, refit);
      for (const { learner, at } of answers[panel] ?? []) {
        const found = errors[panel]?.get(learner) ?? new Float64Array(refits);
        found[refit] = distance(at, measured);
        errors[panel]?.set(learner, found);
      }
    });
  }
  return errors;
}

/** What predictions are held against: the truth, or fresh labels as noisy as the data. */
function measureOf(
  truth: Known,
  { test }: Inputted,
  values: Settings,
  n: number,
  refit: number
): Float64Array {
  if (values.against === "truth") return test.map(targets[truth]);
  return label(truth, test, values.noise, stream(values.seed, "test labels", truth, n, refit));
}

/** The truths that can make data; where a reader asked for none, the three of the default state. */
function knownOf({ truths }: Settings): readonly Known[] {
  const known = truths.filter(isKnown);
  return known.length > 0 ? known : ["trend", "wave", "rugged"];
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
