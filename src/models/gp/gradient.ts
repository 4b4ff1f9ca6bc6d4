import { identity, solveCholesky } from "../linalg";
import { condition, type Model } from "./condition";
import { positive } from "./kernel";
import type { TrainingSet } from "./training-set";

/** The hyperparameters of a model in the order of its gradient: those of the kernel, then the noise. */
export const hyperparametersOf = ({ kernel, noise }: Model) => [
  ...kernel.hyperparameters,
  { name: "noise", value: noise }
];

/** The model with other values of its hyperparameters, in that order. */
export const withHyperparameters = ({ kernel }: Model, values: ArrayLike<number>): Model => ({
  kernel: kernel.with(values),
  noise: positive("noise", values[kernel.hyperparameters.length] as number)
});

/**
 * The log evidence, summed over the outputs, and its gradient with respect to the logarithms of the
 * kernel's hyperparameters and of the noise's standard deviation: ½ tr[(ααᵀ − K⁻¹) ∂K]
 * (Rasmussen & Williams 2006, equation 5.9). Where the noise had to be raised it has no influence.
 */
export function evidenceGradient(
  model: Model,
  data: TrainingSet
): { logEvidence: number; gradient: Float64Array } {
  const { L, alpha, evidence, noiseVariance, noiseRaised } = condition(model, data);
  const { rows: n, columns } = data.y;
  const gradient = new Float64Array(model.kernel.hyperparameters.length + 1);
  const logEvidence = evidence.reduce((total, one) => total + one.total, 0);
  if (n === 0) return { logEvidence, gradient };

  const inverse = solveCholesky(L, identity(n)).data;
  const weights = new Float64Array(data.pairs.length);
  let trace = 0;
  for (let i = 0, at = 0; i < n; i++) {
    for (let j = 0; j <= i; j++, at++) {
      let weight = -columns * (inverse[i * n + j] as number);
      for (let k = 0; k < columns; k++) {
        weight += (alpha.data[i * columns + k] as number) * (alpha.data[j * columns + k] as number);
      }
      if (i === j) trace += weight;
      weights[at] = i === j ? 0.5 * weight : weight;
    }
  }
  model.kernel.gradients(data.pairs).forEach((change, k) => {
    let total = 0;
    for (let at = 0; at < weights.length; at++) {
      total += (weights[at] as number) * (change[at] as number);
    }
    gradient[k] = total;
  });
  gradient[gradient.length - 1] = noiseRaised ? 0 : noiseVariance * trace;
  return { logEvidence, gradient };
}
