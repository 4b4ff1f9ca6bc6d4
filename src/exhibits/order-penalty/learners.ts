import { type Matrix, matrix } from "../../models/linalg";
import {
  chooseDegree,
  fitLeastSquares,
  type Posterior,
  posterior,
  predict
} from "../../models/polynomial";
import { designFor } from "./designs";
import type { Inputs, Settings } from "./parameters";
import type { Learner } from "./result";
import {
  basisOf,
  chooseSettings,
  decays,
  priorOf,
  type SoftModel,
  softByHand,
  usesEvidence
} from "./soft";

/** Panels that share their inputs, so that one factorisation serves them all. */
export interface Task {
  readonly x: Float64Array;
  /** Labels, one column per panel. */
  readonly y: Matrix;
  /** Where predictions are wanted. */
  readonly at: Float64Array;
}

/** One learner's answer for one panel. */
export interface Answer {
  readonly learner: Learner;
  readonly degree: number;
  /** Predictions at the wanted inputs and at the training inputs. */
  readonly at: Float64Array;
  readonly fitted: Float64Array;
  readonly dimension: number;
  readonly minimumNorm: boolean;
  readonly soft: {
    readonly model: SoftModel;
    readonly logEvidence: number | null;
    readonly byEvidence: boolean;
    /** Posterior variance at the wanted inputs. */
    variance(): Float64Array;
  } | null;
}

const isotropicDegree = 50;

/** Fits every learner the settings ask for; answers by panel, in the order of the learners. */
export async function fitAll(
  task: Task,
  values: Settings,
  breathe: () => Promise<void>
): Promise<Answer[][]> {
  const answers: Answer[][] = Array.from({ length: task.y.columns }, () => []);
  const add = (found: readonly Answer[]) => {
    found.forEach((answer, panel) => {
      answers[panel]?.push(answer);
    });
  };
  const { inputs } = values;
  add(bySquares(task, "rigid", values.rigid, inputs));
  add(bySquares(task, "flexible", values.degree, inputs));
  await breathe();
  add(await bySoftPrior(task, values, breathe));
  if (values.rivals.includes("loo")) add(byLeaveOneOut(task, values.degree, inputs));
  if (values.rivals.includes("isotropic")) add(await byEqualPrior(task, inputs, breathe));
  await breathe();
  return answers;
}

function bySquares({ x, y, at }: Task, learner: Learner, degree: number, inputs: Inputs): Answer[] {
  const phi = designFor("legendre", x, degree, inputs);
  const { coefficients, rank } = fitLeastSquares(phi, y);
  const there = columns(predict(designFor("legendre", at, degree, inputs), coefficients));
  const fitted = columns(predict(phi, coefficients));
  return there.map((values, panel) => ({
    learner,
    degree,
    at: values,
    fitted: fitted[panel] as Float64Array,
    dimension: rank,
    minimumNorm: rank <= degree,
    soft: null
  }));
}

function byLeaveOneOut(task: Task, largest: number, inputs: Inputs): Answer[] {
  const choices = chooseDegree(designFor("legendre", task.x, largest, inputs), task.y);
  return choices.map(({ degree }, panel) => {
    const [answer] = bySquares(only(task, panel), "loo", degree, inputs);
    return answer as Answer;
  });
}

async function bySoftPrior(
  task: Task,
  values: Settings,
  breathe: () => Promise<void>
): Promise<Answer[]> {
  const model = softByHand(values);
  const phi = designFor(basisOf(model.penalty), task.x, model.degree, values.inputs);
  if (!usesEvidence(values) || task.x.length === 0) {
    return byPrior(task, "soft", phi, model, values.inputs, false);
  }
  const settings = await chooseSettings(phi, task.y, decays, breathe);
  return settings.map(({ decay, scale, noise }, panel) => {
    const chosen = { ...model, decay, scale, noise };
    return byPrior(only(task, panel), "soft", phi, chosen, values.inputs, true)[0] as Answer;
  });
}

async function byEqualPrior(
  task: Task,
  inputs: Inputs,
  breathe: () => Promise<void>
): Promise<Answer[]> {
  const phi = designFor("legendre", task.x, isotropicDegree, inputs);
  const settings = await chooseSettings(phi, task.y, [1], breathe);
  return settings.map(({ scale, noise }, panel) => {
    const model = { penalty: "ordered", degree: isotropicDegree, decay: 1, scale, noise } as const;
    return byPrior(only(task, panel), "isotropic", phi, model, inputs, true)[0] as Answer;
  });
}

function byPrior(
  { y, at }: Task,
  learner: Learner,
  phi: Matrix,
  model: SoftModel,
  inputs: Inputs,
  byEvidence: boolean
): Answer[] {
  const found: Posterior = posterior(phi, y, priorOf(model), model.noise * model.noise);
  const there = designFor(basisOf(model.penalty), at, model.degree, inputs);
  const fitted = columns(predict(phi, found.coefficients));
  let variances: Float64Array | undefined;
  const variance = () => {
    variances ??= found.variance(there);
    return variances;
  };
  return columns(predict(there, found.coefficients)).map((values, panel) => ({
    learner,
    degree: model.degree,
    at: values,
    fitted: fitted[panel] as Float64Array,
    dimension: found.dimension,
    minimumNorm: false,
    soft: {
      model,
      logEvidence: found.evidence[panel]?.total ?? null,
      byEvidence,
      variance
    }
  }));
}

/** The task of one panel. */
function only({ x, y, at }: Task, panel: number): Task {
  const data = columns(y)[panel] ?? new Float64Array(y.rows);
  return { x, y: { rows: y.rows, columns: 1, data }, at };
}

function columns({ rows, columns: count, data }: Matrix): Float64Array[] {
  return Array.from({ length: count }, (_, column) =>
    Float64Array.from({ length: rows }, (_, row) => data[row * count + column] as number)
  );
}

/** Labels of several panels side by side. */
export function sideBySide(labels: readonly Float64Array[]): Matrix {
  const together = matrix(labels[0]?.length ?? 0, labels.length);
  labels.forEach((values, column) => {
    values.forEach((value, row) => {
      together.data[row * labels.length + column] = value;
    });
  });
  return together;
}
