import type { Preset } from "../exhibit";
import type { parameters } from "./parameters";

/** A typical seed for digits: its medians stay within a factor 1.52 of those of seeds 1 to 16. */
const digits = { data: "digits", n: 200, draws: 5, seed: 12 } as const;

export const presets: readonly Preset<typeof parameters>[] = [
  {
    id: "worse-then-better",
    label: "Worse, then better",
    values: {},
    notice:
      "Up to 40 features more are better (error 0.038). At 100, where the fit first passes through all 100 labels, the median error is 2.24, with 400 it is 0.0036; all 9 draws peak near 100 and end below their first dip. Ridges read from the training labels alone show no peak: at 100 cross-validation has 0.0118, the evidence 0.0161."
  },
  {
    id: "the-paper",
    label: "The paper’s Figure 1 (g)",
    values: { n: 200, draws: 7, dimensions: ["determined", "all", "hessian"] },
    notice:
      "With n = 200, as behind the paper’s figure, the effective dimensionality of the weights’ covariance rises to 4.69 at 200 features and falls to 0.0332 with 800. Past the peak the error falls with it; up to 100 features the error falls while it rises. That counts only the 200 directions that the data determine: over all it rises to 600, and that of the Hessian, to 197, only rises."
  },
  {
    id: "digits",
    label: "Digits, and the right preference",
    values: { ...digits, rivals: ["best", "evidence", "ensemble"] },
    notice:
      "Random ReLU features of 200 digits, a tenth of the labels replaced at random. Minimum norm peaks at 2.53, an average of five at 0.635: softer, not gone. The posterior mean, whose ridge comes from the evidence, has 0.0332 there and improves with every size, close behind the ridge tuned on the test images themselves (0.0328)."
  },
  {
    id: "fold",
    label: "Fold the curve",
    values: { ...digits, axis: "effective" },
    notice:
      "The same fits, each at the number of parameters it effectively uses on new images, which can exceed the features: 189 for 4,000, 18,100 for 200. Beyond n (filled) the curve runs back just below itself: at equal effective parameters the error is lower, by a factor of 2.1 at most, though errors span a factor of 73. It does not say why more features come to use fewer parameters."
  },
  {
    id: "one-ingredient",
    label: "Without one ingredient",
    values: { remove: "residual" },
    notice:
      "Schaeffer and others name three things that the peak needs at once: tiny singular values, test inputs that reach along them, and labels that the best linear fit leaves unexplained. Here the labels are made exactly linear in the features, and the error only falls, from 0.168 to 0.0027, much as that of the ideal rule. Cut the tiny singular values or keep the test inputs to the training spread instead: no peak either."
  }
];
