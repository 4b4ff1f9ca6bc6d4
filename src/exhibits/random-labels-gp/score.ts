import {
  agreeing,
  along,
  condition,
  logEvidences,
  oneHot,
  type Posterior,
  readings
} from "../../models/digits";
import { log } from "../../models/kernels";
import { multiply } from "../../models/linalg";
import type { Hyperparameters, Scores } from "./result";
import { learn, type Study, tests } from "./study";

/** The posterior of a setting given these labels. */
export function posteriorOf(study: Study, given: Uint8Array, setting: Hyperparameters): Posterior {
  const { spectrum } = learn(study, setting.lengthscale);
  const targets = oneHot(given);
  return condition(spectrum, targets, along(spectrum, targets), setting);
}

/** How a setting does on these labels and on the test images. */
export function scoresOf(study: Study, given: Uint8Array, setting: Hyperparameters): Scores {
  const { spectrum, across } = learn(study, setting.lengthscale);
  const targets = oneHot(given);
  const c = along(spectrum, targets);
  const { weights, fitted } = condition(spectrum, targets, c, setting);
  const [evidence = 0] = logEvidences(spectrum, c, [setting]);
  return {
    hyperparameters: setting,
    train: agreeing(readings(fitted), given) / given.length,
    test: agreeing(readings(multiply(across, weights)), study.test.labels) / tests,
    evidence
  };
}

/** The log evidence of N(0, 0.09) noise alone, 0.09 being the variance of one-hot targets. */
export const noiseOnly = (n: number): number => -5 * n * (1 + log(0.09 * 2 * Math.PI));
