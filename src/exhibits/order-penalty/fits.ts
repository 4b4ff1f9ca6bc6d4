import type { Context, Progress } from "../../lab/experiment";
import { stream } from "../../models/random";
import { drawInputs, gridFor, label } from "./data";
import { fitAll } from "./learners";
import type { Settings } from "./parameters";
import type { Fit, FitsResult, FittedPanel } from "./result";
import { targets } from "./targets";
import { type Answer, sideBySide } from "./task";
import { isKnown, type Truth } from "./truths";
import { warningsFor } from "./warnings";

interface Data {
  readonly truth: Truth;
  readonly byHand: boolean;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly test: Float64Array;
}

/** One data set for each truth, every learner fitted to it. */
export async function* runFits(
  values: Settings,
  context: Context
): AsyncGenerator<Progress<FitsResult>, void, void> {
  const breathe = context.pause;
  const grid = gridFor(values.inputs);
  const panels = new Map<Truth, FittedPanel>();
  for (const data of sharingInputs(dataSets(values))) {
    const [{ x, test }] = data as [Data, ...Data[]];
    const onGrid = test === grid;
    const at = onGrid ? grid : Float64Array.of(...grid, ...test);
    const task = { x, y: sideBySide(data.map(({ y }) => y)), at };
    const answers = await fitAll(task, values, breathe);
    for (const [i, { truth, byHand, x, y }] of data.entries()) {
      const target = isKnown(truth) ? grid.map(targets[truth]) : new Float64Array(0);
      const measured = isKnown(truth) && !onGrid ? test.map(targets[truth]) : target;
      const from = onGrid ? 0 : grid.length;
      const fits = (answers[i] ?? []).map((answer) => {
        const error = isKnown(truth)
          ? distance(answer.at.subarray(from), measured)
          : errorLeftOut(answer, y);
        return asFit(answer, y, error, grid.length);
      });
      panels.set(truth, { truth, byHand, x, y, target, fits });
      await breathe();
    }
  }
  const shown = values.truths.map((truth) => panels.get(truth) as FittedPanel);
  const result = { view: "fits", grid, panels: shown } as const;
  yield { done: 1, result: { ...result, warnings: warningsFor(shown, values) } };
}

function dataSets(values: Settings): Data[] {
  const { x, test } = drawInputs(values.inputs, values.n, values.seed);
  return values.truths.map((truth) => {
    const moved = values.moved[truth];
    if (!moved && isKnown(truth)) {
      const y = label(truth, x, values.noise, stream(values.seed, "labels", truth));
      return { truth, byHand: false, x, y, test };
    }
    const points = moved ?? [];
    return {
      truth,
      byHand: true,
      x: Float64Array.from(points, ([at]) => at),
      y: Float64Array.from(points, ([, value]) => value),
      test: isKnown(truth) ? test : gridFor(values.inputs)
    };
  });
}

/** Generated data share their inputs; every panel with points placed by hand stands alone. */
function sharingInputs(data: readonly Data[]): Data[][] {
  const groups = new Map<Float64Array, Data[]>();
  for (const one of data) groups.set(one.x, [...(groups.get(one.x) ?? []), one]);
  return [...groups.values()];
}

function asFit(answer: Answer, labels: Float64Array, rmse: number, drawn: number): Fit {
  const { learner, degree, dimension, minimumNorm, soft } = answer;
  let residual = 0;
  labels.forEach((value, i) => {
    residual = Math.max(residual, Math.abs(value - (answer.fitted[i] as number)));
  });
  return {
    learner,
    degree,
    curve: answer.at.slice(0, drawn),
    rmse,
    dimension,
    residual,
    minimumNorm,
    bayes: soft && {
      sd: finite(soft.variance().slice(0, drawn).map(Math.sqrt)),
      logEvidence: soft.logEvidence,
      decay: soft.model.decay,
      scale: soft.model.scale,
      noise: soft.model.noise,
      byEvidence: soft.byEvidence
    }
  };
}

const finite = (values: Float64Array): Float64Array =>
  values.every(Number.isFinite) ? values : new Float64Array(0);

/** Where no truth is known: root mean square of the errors at points left out; 0 without points. */
function errorLeftOut(answer: Answer, labels: Float64Array): number {
  const errors = labels.length > 1 ? answer.leftOut() : labels;
  return labels.length > 0 ? distance(errors, new Float64Array(errors.length)) : 0;
}

/** Root mean squared difference. */
export function distance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    sum += difference * difference;
  }
  return Math.sqrt(sum / a.length);
}
