import type { Matrix } from "../../models/linalg";
import {
  type Basis,
  chooseDegree,
  fitLeastSquares,
  leftOutLeastSquares,
  type Posterior,
  posterior,
  predict
} from "../../models/polynomial";
import { designFor } from "./designs";
import { isotropicDegree } from "./model-settings";
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
import { type Answer, columns, only, type Task } from "./task";

const bases = { legendre: "legendre", classical: "classical", powers: "monomial" } as const;

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
  add(bySquares(task, "flexible", values.degree, inputs, bases[values.basis]));
  await breathe();
  add(await bySoftPrior(task, values, breathe));
  if (values.rivals.includes("loo")) add(byLeaveOneOut(task, values.degree, inputs));
  if (values.rivals.includes("isotropic")) add(await byEqualPrior(task, inputs, breathe));
  await breathe();
  return answers;
}

function bySquares(
  { x, y, at }: Task,
  learner: Learner,
  degree: number,
  inputs: Inputs,
  basis: Basis = "legendre"
): Answer[] {
  const phi = designFor(basis, x, degree, inputs, true);
  const { coefficients, rank } = fitLeastSquares(phi, y);
  const there = columns(predict(designFor(basis, at, degree, inputs, true), coefficients));
  const fitted = columns(predict(phi, coefficients));
  return there.map((values, panel) => ({
    learner,
    degree,
    at: values,
    fitted: fitted[panel] as Float64Array,
    dimension: rank,
    minimumNorm: rank <= degree,
    leftOut: () => columns(leftOutLeastSquares(phi, y))[panel] as Float64Array,
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
    const equal = { penalty: "ordered", weight: "sum", degree: isotropicDegree, decay: 1 } as const;
    const model = { ...equal, scale, noise };
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
  const found: Posterior = posterior(phi, y, priorOf(model, y.rows), model.noise * model.noise);
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
    leftOut: () => columns(found.leftOut())[panel] as Float64Array,
    soft: {
      model,
      logEvidence: found.evidence[panel]?.total ?? null,
      byEvidence,
      variance
    }
  }));
}
