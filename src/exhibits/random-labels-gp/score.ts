import {
  agreeing,
  along,
  classes,
  condition,
  logEvidences,
  oneHot,
  type Posterior,
  readings
} from "../../models/digits";
import { log } from "../../models/kernels";
import { type Matrix, matrix, multiply } from "../../models/linalg";
import type { Hyperparameters, Kept, Scores } from "./result";
import { learn, type Study, tests } from "./study";
import { verdictsOf } from "./verdicts";

/** The variance of one-hot targets, which are 0.9 once and −0.1 nine times. */
const targetVariance = 0.09;

/** No function at all: every label is noise. (Its lengthscale means nothing.) */
export const pureNoise: Hyperparameters = { lengthscale: 1, amplitude: 0, noise: targetVariance };

/** The log evidence of pure noise. */
export const noiseOnly = (n: number): number => -5 * n * (1 + log(targetVariance * 2 * Math.PI));

/** The posterior of a setting given these labels; without a signal every output is the prior's. */
export function posteriorOf(study: Study, given: Uint8Array, setting: Hyperparameters): Posterior {
  const nothing = () => matrix(given.length, classes);
  if (setting.amplitude === 0) {
    return { weights: nothing(), fitted: nothing(), leftOut: nothing() };
  }
  const { spectrum } = learn(study, setting.lengthscale);
  const targets = oneHot(given);
  return condition(spectrum, targets, along(spectrum, targets), setting);
}

/** How much of right and of wrong labels a fit keeps. */
export function keptOf(fitted: Matrix, given: Uint8Array, truth: Uint8Array): Kept {
  const sums = { right: 0, wrong: 0 };
  const counts = { right: 0, wrong: 0 };
  given.forEach((label, i) => {
    const side = label === truth[i] ? "right" : "wrong";
    sums[side] += (fitted.data[i * classes + label] as number) / 0.9;
    counts[side]++;
  });
  return {
    all: (sums.right + sums.wrong) / given.length,
    right: counts.right > 0 ? sums.right / counts.right : null,
    wrong: counts.wrong > 0 ? sums.wrong / counts.wrong : null
  };
}

/** Share of the test images that the posterior of a lengthscale reads as what they are. */
const testAccuracy = (study: Study, lengthscale: number, { weights }: Posterior): number =>
  agreeing(readings(multiply(learn(study, lengthscale).across, weights)), study.test.labels) /
  tests;

/** How a setting does on these labels and on the test images. */
export function scoresOf(study: Study, given: Uint8Array, setting: Hyperparameters): Scores {
  const posterior = posteriorOf(study, given, setting);
  const kept = keptOf(posterior.fitted, given, study.train.labels);
  const { counts } = verdictsOf(posterior.leftOut, given, study.train.labels);
  const { lengthscale, amplitude } = setting;
  if (amplitude === 0) {
    // Ten equal outputs: a guess is right one time in ten.
    const guess = 1 / classes;
    const evidence = noiseOnly(study.n);
    return { hyperparameters: setting, train: guess, kept, test: guess, evidence, counts };
  }
  const { spectrum } = learn(study, lengthscale);
  const [evidence = 0] = logEvidences(spectrum, along(spectrum, oneHot(given)), [setting]);
  return {
    hyperparameters: setting,
    train: agreeing(readings(posterior.fitted), given) / given.length,
    kept,
    test: testAccuracy(study, lengthscale, posterior),
    evidence,
    counts
  };
}
