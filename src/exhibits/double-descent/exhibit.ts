import { defineExhibit } from "../exhibit";
import { parameters } from "./parameters";
import { presets } from "./presets";

export const exhibit = defineExhibit({
  title: "Why can a bigger model get worse, and then better than ever?",
  summary:
    "Linear models with ever more features, on the paper’s weak features and on digits: the peak at as many features as points, what makes it, what removes it, and how it folds away.",
  parameters,
  presets,
  prediction: {
    prompt:
      "Before you look: features are added one by one, far beyond the number of training points. Of all fits with the smallest training error the one with the smallest weights is taken. What does its error on new data do?",
    answers: [
      {
        label: "It falls, then rises for good",
        reply:
          "It falls and rises, but not for good: it peaks at 2.24 with as many features as points, and with four times as many it is the smallest of all, 0.0036."
      },
      {
        label: "It falls all the way",
        reply:
          "Only with the right preference: with the ridge of cross-validation or of the evidence there is no peak. The fit of minimum norm jumps from 0.038 to 2.24 on the way."
      },
      {
        label: "It falls, rises, and falls below where it was",
        reply:
          "Yes: 0.038 with 40 features, 2.24 with 100, which is as many as points, 0.0036 with 400."
      }
    ]
  },
  shows:
    "The number of parameters is a poor measure of complexity. Beyond the peak every fit passes through all training labels, so, the paper argues, flexibility cannot be what improves it; more features let the same labels be fitted with smaller weights. Double descent is a probe of this, not advice: the right amount of a soft preference removes it.",
  doesNotShow: [
    "That you would meet the peak in practice: a ridge chosen by cross-validation or by the evidence removes it, and nobody need run the fit without one.",
    "That more parameters are by themselves what helps: every weak feature brings news of the target. The ideal rule, which knows the law of the data, itself falls from 0.0244 at 40 features to 0.0025 at 400.",
    "That the evidence chooses the best ridge: cross-validation does better here, 0.0118 against 0.0161 with as many weak features as points, and 0.0328 against 0.0332 on the digits.",
    "That effective dimensionality explains the curve by itself: below n it rises while the error first falls, and that of the covariance falls later only over the directions that the data determine. Which directions count is a choice; the Hessian’s only rises.",
    "That more parameters are more complex and yet better: by effective parameters on the test inputs the curve nearly folds onto itself, as Curth, Jeffares and van der Schaar say. Both sides agree that counting parameters is the wrong axis.",
    "That averaging removes the peak: the ensemble of five softens it. For a linear-Gaussian model the Bayesian average is the ridge fit with the evidence’s ridge, and that has none.",
    "That the second descent always ends lower: with 30 % of the digits’ labels replaced it does so in 2 of 5 draws, up to 4,000 features.",
    "Neural networks: the ResNet of the paper’s Figure 1 (f) is not rerun here."
  ],
  drawn: [
    {
      mark: "Orange line, λ → 0",
      meaning:
        "Test error of the minimum-norm least-squares fit: mean squared error over 200 test points (500 digits and ten outputs), median over the draws. Faint: the single draws, cut at the frame."
    },
    {
      mark: "Dashed orange line",
      meaning:
        "Its training error, cut at the frame: 0 from p = n on, or a little later where some ReLU features are 0 on all images; never where singular values are cut off."
    },
    {
      mark: "Violet line",
      meaning:
        "Posterior mean of a linear model with normal weights and noise, both variances chosen by the evidence: the ridge fit with the evidence’s λ."
    },
    { mark: "Green line", meaning: "Ridge with the λ set by hand, the same at every size." },
    {
      mark: "Dotted green line",
      meaning:
        "The ridge that is best for the test points, size by size: what tuning could reach at most."
    },
    {
      mark: "Dashed green line",
      meaning:
        "Ridge with the λ of smallest generalised cross-validation error, which reads the training labels alone."
    },
    {
      mark: "Dashed violet line",
      meaning: "The average prediction of five draws of random features of the same digits."
    },
    {
      mark: "Dashed grey line",
      meaning:
        "Weak features: expected error of the ideal rule, which knows the law of the data: all d weights 1/(d + τ²) for features with noise τ. Plain normal inputs: expected error of minimum norm by theory; infinite at n − 1, n and n + 1."
    },
    { mark: "Vertical rule", meaning: "As many features as training points, p = n." },
    {
      mark: "Effective dimensions",
      meaning:
        "Σ λ/(λ + α), α = 10, over the eigenvalues λ of the covariance of the weights, 1/s² for a singular value s of the features; or of the Hessian, s². Random ReLU features count without the factor 1/√p."
    },
    {
      mark: "Folded curve",
      meaning:
        "Each size at its effective parameters on the test inputs, n · mean ‖ŝ(x)‖² with ŝ(x) · y the prediction at x. Hollow: up to n features; filled: beyond."
    },
    {
      mark: "Ridge panel",
      meaning:
        "Median test error of one size by ridge λ, from 10⁻⁸ to 10⁴. Green dot: the best; violet: the evidence’s median choice; ring: λ by hand. Orange: minimum norm. A row of the table is at the median choice, so it may differ from the median over the draws’ own choices."
    },
    {
      mark: "Norm of the weights",
      meaning:
        "‖w‖ of the minimum-norm fit and of the posterior mean, over all outputs; median over the draws."
    }
  ],
  method: [
    "Weak features (the paper’s Figure 1 g): targets y ~ N(0, 1); every feature is y plus noise N(0, 1) of its own; d from n/20 to 4n; 200 test points are made in the same way. The paper gives the features and α; n = 200, and features up to 399, are from the notebook behind its figure (github.com/g-benton/hessian-eff-dim). 100 is the default here because it is quicker. Adding features keeps the earlier ones.",
    "Digits: 8 × 8 images scaled to length 1, W with entries N(0, 1), features √2 max(0, Wx)/√p, one-hot targets minus 0.1, 10 % of the labels replaced at random by any of the ten, 500 test images, up to 20n features (E. Alpaydin and C. Kaynak 1998, UCI, doi 10.24432/C50P49, CC BY 4.0). Five feature draws share their images and labels.",
    "Plain normal inputs: 4n dimensions, |β|² = 1 on average, noise variance 0.04; the model sees the first p of them. Theory: Belkin, Hsu and Xu 2020.",
    "Solver: singular value decomposition of the n × p features up to 1.25 n; beyond, the eigendecomposition of the n × n Gram matrix. Singular values below max(n, p) · 2.2 · 10⁻¹⁶ times the largest (√(n · 2.2 · 10⁻¹⁶) for the Gram matrix) count as 0, so λ → 0 is the fit of minimum norm. One decomposition serves every ridge.",
    "The evidence, generalised cross-validation and the best ridge choose among 49 values of λ, four to a decade. For each λ the evidence uses the variance of the weights that suits it best, known in closed form. With weak features far beyond n the evidence chooses the smallest λ on offer, which is the fit of minimum norm.",
    "Ingredients: singular values below 0.35 √n are cut; or the test inputs are shrunk along each direction to the spread that the training inputs have there; or the training labels are replaced by the best linear fit for the population, all weights 1/(d + 1)."
  ],
  sources: [
    {
      paper: "wilson2025notsomysterious",
      where: "§6 and Figure 1 (g)",
      note: "Weakly informative features; effective dimensionality of the parameter covariance, α = 10."
    },
    {
      paper: "wilson2025notsomysterious",
      where: "§3.2",
      note: "Effective dimensionality."
    },
    {
      paper: "maddox2020rethinking",
      where: "whole paper",
      note: "Effective dimensionality and double descent."
    },
    { paper: "belkin2019reconciling", where: "whole paper", note: "The double-descent curve." },
    {
      paper: "opper1990ability",
      where: "whole paper",
      note: "An early account of the peak, which the paper credits."
    },
    {
      paper: "hastie2022surprises",
      where: "whole paper",
      note: "Minimum-norm least squares in theory."
    },
    {
      paper: "belkin2020weak",
      where: "whole paper",
      note: "The theory for plain normal inputs."
    },
    { paper: "curth2023uturn", where: "whole paper", note: "Effective parameters fold the curve." },
    {
      paper: "schaeffer2023demystified",
      where: "whole paper",
      note: "Three ingredients of the peak."
    },
    {
      paper: "jeffares2025notall",
      where: "whole paper",
      note: "Little evidence that it is met in practice."
    },
    { paper: "nakkiran2021optimal", where: "whole paper", note: "Tuned ridge removes it." },
    {
      paper: "golub1979crossvalidation",
      where: "whole paper",
      note: "Generalised cross-validation."
    },
    { paper: "alpaydin1998digits", where: "test part", note: "The digits, CC BY 4.0." },
    {
      paper: "wilson2020probabilistic",
      where: "§7",
      note: "Averaging over several basins removes it in networks."
    },
    { episode: 3906, note: "The Surprising Power of Generalization." },
    {
      site: "The runs on digits, the ridges by evidence and by cross-validation beside them, the ideal rule, the count over all directions, the shrunken test inputs and every number are this site’s."
    }
  ]
});
