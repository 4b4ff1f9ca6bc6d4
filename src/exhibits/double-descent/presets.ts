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
      "Up to 40 features more are better (error 0.038). At 100, where the fit first passes through all 100 labels, the median error is 2.24; with 400 it is 0.0036, and every fit since 100 is exact on the training labels. The ridge that the evidence reads from the training labels alone never shows the peak: 0.0161 at 100."
  },
  {
    id: "the-paper",
    label: "The paper’s Figure 1 (g)",
    values: { n: 200, draws: 7, dimensions: ["determined", "all", "hessian"] },
    notice:
      "With n = 200, as in the paper, the effective dimensionality of the weights’ covariance rises to 4.69 at the peak and falls to 0.0332 with 800 features, as the error does. That counts only the 200 directions that the data determine. Counted over all, it goes on rising, to 600; that of the Hessian rises as well."
  },
  {
    id: "digits",
    label: "Digits, and the right preference",
    values: { ...digits, rivals: ["best", "evidence", "ensemble"] },
    notice:
      "Random ReLU features of 200 digits, a tenth of the labels replaced at random. Minimum norm peaks at 2.53, an average of five at 0.635: softer, not gone. The posterior mean, whose ridge comes from the evidence, is at 0.0332 there and improves with every size, close behind the best ridge for the test images, 0.0328."
  },
  {
    id: "fold",
    label: "Fold the curve",
    values: { ...digits, axis: "effective" },
    notice:
      "The same fits, each at the number of parameters it effectively uses on new images: 189 for 4,000 features, 18,100 for 200. Beyond n (filled) the curve runs back beside itself: at equal effective parameters the errors differ by a factor of about two at most, though they span a factor of 73. It does not say why more features come to use fewer parameters."
  },
  {
    id: "one-ingredient",
    label: "Without one ingredient",
    values: { remove: "residual" },
    notice:
      "The peak needs three things at once: tiny singular values, test inputs that reach along them, and labels that the best linear fit leaves unexplained. Here the labels are made exactly linear in the features, and the error only falls, from 0.168 to 0.0027. Cut the tiny singular values or keep the test inputs to the training spread instead: no peak either."
  }
];
