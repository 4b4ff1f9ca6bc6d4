import {
  type KernelBlocks,
  learnMetric,
  reluLimit,
  ridgeByValidation
} from "../../models/feature-kernels";
import { randomWeights, reluFeatures } from "../../models/features";
import {
  ascend,
  condition,
  evidenceGradient,
  hyperparametersOf,
  type Model,
  posteriorMean,
  rbf,
  separateRbf,
  trainingSet,
  withHyperparameters
} from "../../models/gp";
import { exp, log } from "../../models/kernels";
import { type Matrix, multiply, NotPositiveDefinite } from "../../models/linalg";
import { outputs } from "../../models/network";
import { centredAlignment, tangentKernel } from "../../models/network/curvature";
import { stream } from "../../models/random";
import { errorOf, type Points, type Study } from "./data";
import type { Learner } from "./learner";
import type { Settings } from "./parameters";

const blocks = (
  { training, validation, test }: Study,
  kernel: (x: Matrix, z: Matrix) => Matrix
): KernelBlocks => ({
  training: kernel(training.x, training.x),
  validation: kernel(validation.x, training.x),
  test: kernel(test.x, training.x)
});

/** Kernel ridge on what a starting function leaves, by the network's tangent kernel at θ. */
export function tangentError(
  settings: Settings,
  study: Study,
  { architecture }: Learner,
  theta: Float64Array<ArrayBuffer>
): number {
  const start = ({ x }: Points) => outputs(architecture, theta, x.data, "float64");
  const rest = (points: Points) => {
    const f = start(points);
    return points.y.map((y, i) => y - (f[i] as number));
  };
  const kernel = (x: Matrix, z: Matrix) =>
    tangentKernel(architecture, theta, x.data, { z: z.data });
  const { predictions } = ridgeByValidation(
    blocks(study, kernel),
    rest(study.training),
    rest(study.validation)
  );
  const f = start(study.test);
  return errorOf(
    predictions.map((value, i) => value + (f[i] as number)),
    study.test,
    settings.task
  );
}

/** Alignment of the tangent kernel at θ with the truth, on 300 test points. */
export function alignmentOf(
  { test }: Study,
  { architecture }: Learner,
  theta: Float64Array<ArrayBuffer>
): number {
  const rows = Math.min(300, test.x.rows);
  const x = test.x.data.subarray(0, rows * test.x.columns);
  return centredAlignment(tangentKernel(architecture, theta, x), test.y.subarray(0, rows));
}

/** The infinite-width kernels of readout and first layer, mixed as the validation points say. */
export function limitError({ task }: Settings, study: Study): number {
  const [training, validation, test] = [study.training, study.validation, study.test].map(({ x }) =>
    reluLimit(x, study.training.x, Math.SQRT2, 0.3)
  ) as [ReturnType<typeof reluLimit>, ReturnType<typeof reluLimit>, ReturnType<typeof reluLimit>];
  const fits = [0, 0.5, 1].map((share) => {
    const mix = ({ readout, firstLayer }: ReturnType<typeof reluLimit>): Matrix => ({
      ...readout,
      data: readout.data.map((value, i) => value + share * (firstLayer.data[i] as number))
    });
    return ridgeByValidation(
      { training: mix(training), validation: mix(validation), test: mix(test) },
      study.training.y,
      study.validation.y
    );
  });
  const best = fits.reduce((a, b) => (b.validationError < a.validationError ? b : a));
  return errorOf(best.predictions, study.test, task);
}

/** Ridge on random ReLU features. */
export function featuresError({ task, inputs, seed }: Settings, study: Study): number {
  const count = 2000;
  const weights = randomWeights(count, inputs + 1, stream(seed, "features"));
  const withOne = ({ rows, columns, data }: Matrix): Matrix => {
    const wide = { rows, columns: columns + 1, data: new Float64Array(rows * (columns + 1)) };
    for (let i = 0; i < rows; i++) {
      wide.data.set(data.subarray(i * columns, (i + 1) * columns), i * (columns + 1));
      wide.data[i * (columns + 1) + columns] = 1;
    }
    return wide;
  };
  const features = new Map<Matrix, Matrix>();
  const of = (x: Matrix) => {
    const known = features.get(x) ?? reluFeatures(withOne(x), weights);
    features.set(x, known);
    return known;
  };
  const kernel = (x: Matrix, z: Matrix) => multiply(of(x), of(z), { transposeB: true });
  const fit = ridgeByValidation(blocks(study, kernel), study.training.y, study.validation.y);
  return errorOf(fit.predictions, study.test, task);
}

/** A Gaussian process's error, its settings by the evidence; training and validation points are its data. */
function processError(
  { task }: Settings,
  study: Study,
  initial: Model,
  steps: number
): { error: number; model: Model } {
  const { training, validation, test } = study;
  const rows = training.x.rows + validation.x.rows;
  const data = trainingSet(
    {
      rows,
      columns: training.x.columns,
      data: Float64Array.from([...training.x.data, ...validation.x.data])
    },
    { rows, columns: 1, data: Float64Array.from([...training.y, ...validation.y]) }
  );
  const at = (logs: Float64Array) => withHyperparameters(initial, logs.map(exp));
  const values = hyperparametersOf(initial).map(({ value }) => value);
  const { at: found } = ascend(
    (logs) => {
      try {
        const { logEvidence, gradient } = evidenceGradient(at(logs), data);
        return { value: logEvidence, gradient: Float64Array.from(gradient) };
      } catch (problem) {
        if (!(problem instanceof NotPositiveDefinite)) throw problem;
        return { value: Number.NEGATIVE_INFINITY, gradient: new Float64Array(logs.length) };
      }
    },
    Float64Array.from(values, log),
    {
      low: values.map(() => log(0.003)),
      high: values.map(() => log(1000)),
      tolerance: 1e-2,
      steps,
      stride: 1
    }
  );
  const model = at(found);
  const guesses = posteriorMean(condition(model, data), test.x).data;
  return { error: errorOf(guesses, test, task), model };
}

/** One lengthscale for all inputs. */
export const oneLengthscale = (settings: Settings, study: Study) =>
  processError(
    settings,
    study,
    { kernel: rbf({ lengthscale: Math.sqrt(settings.inputs) }), noise: 0.3 },
    12
  );

/**
 * A lengthscale for every input, from the best common one; and the share of Σ 1/l² that lies along
 * what is hidden.
 */
export function manyLengthscales(settings: Settings, study: Study, common: Model) {
  const { inputs: d } = settings;
  const [lengthscale, amplitude] = hyperparametersOf(common).map(({ value }) => value);
  const kernel = separateRbf(new Float64Array(d).fill(lengthscale ?? 1), amplitude);
  const { error, model } = processError(settings, study, { kernel, noise: common.noise }, 16);
  const squares = hyperparametersOf(model)
    .slice(0, d)
    .map(({ value }) => 1 / (value * value));
  return { error, share: shareAlong(study, (r, k) => (r === k ? (squares[k] as number) : 0)) };
}

export function learnedMetric({ task, inputs }: Settings, study: Study) {
  const { training, validation, test } = study;
  const root = Math.sqrt(inputs);
  const rounds = learnMetric(
    {
      x: training.x,
      y: training.y,
      xValidation: validation.x,
      yValidation: validation.y,
      xTest: test.x
    },
    { rounds: 6, lengthscales: [0.5 * root, root, 2 * root] }
  );
  return {
    rounds,
    read: ({ predictions, metric }: { predictions: Float64Array; metric: Matrix }) => ({
      error: errorOf(predictions, test, task),
      share: shareAlong(study, (r, k) => metric.data[r * inputs + k] as number)
    })
  };
}

/** tr(H M Hᵀ)/tr M for the hidden directions H: how much of a metric M lies along them. */
function shareAlong({ hidden }: Study, M: (r: number, k: number) => number): number {
  const d = hidden.columns;
  let [along, all] = [0, 0];
  for (let r = 0; r < d; r++) all += M(r, r);
  for (let h = 0; h < hidden.rows; h++) {
    for (let r = 0; r < d; r++) {
      for (let k = 0; k < d; k++) {
        along += (hidden.data[h * d + r] as number) * M(r, k) * (hidden.data[h * d + k] as number);
      }
    }
  }
  return all > 0 ? along / all : 0;
}
