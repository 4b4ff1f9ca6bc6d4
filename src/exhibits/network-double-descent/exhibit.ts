import { defineExhibit } from "../exhibit";
import { parameters } from "./parameters";
import { presets } from "./presets";

export const exhibit = defineExhibit({
  title: "Does double descent survive averaging?",
  summary:
    "Networks of growing width on noisy data: the peak where they just fit everything, what effective dimensions say of it, the penalty that leaves a bump of it, and the Bayesian average in which it is gone.",
  parameters,
  presets,
  watch: "Watch the curve grow",
  secondOpinion:
    "The single network without a penalty at the width looked at, trained again from the same start by TensorFlow.js, another implementation; its rounding differs, and long training magnifies that: relative to the loss most where it comes near 0.",
  repeats: { count: 10 },
  prediction: {
    prompt:
      "Before you look: single networks are worst where they have just enough parameters to fit all noisy targets. Take, at each width, the average over all networks that the posterior holds plausible. What becomes of the peak?",
    answers: [
      {
        label: "It stays",
        reply:
          "It goes: at width 16 the average over the posterior has a test error of 0.075, a single network 0.52. Choose “The posterior” to see it sampled."
      },
      {
        label: "It shrinks",
        reply:
          "That is what averaging five networks does: 0.21 instead of 0.52 at width 16. The average over the posterior, 0.075 there, shows no peak at all."
      },
      {
        label: "It is gone",
        reply:
          "Yes: 0.055 at width 4, 0.075 at width 16, 0.12 at width 64. What is left is a slow rise, with a prior that nobody tuned."
      }
    ]
  },
  shows:
    "The peak is that of a single network trained without a penalty. Averaged over the posterior, networks of the very same widths show none, and a penalty takes more than half of the error at widths 12 to 24 away, in 20 of 20 fresh data sets: so the number of parameters alone is not its cause. Effective dimensionality, in units of the start, rises and falls with the error: trained near the threshold a network is contorted, and a wide one stays almost as simple as it was born. On the same twenty, single networks’ errors peak in 20, effective dimensions in 20, and the posterior’s average, from width 4 on, in none.",
  doesNotShow: [
    "That effective dimensionality needs no choice: with weights as they are the widest network has the most, in 20 of 20 fresh data sets. In the paper’s Figure 1 (f), a ResNet-18 on CIFAR-100, that of the Hessian falls with the error; these small networks show it in units of the start only.",
    "That bigger is always better in the end: in the regression, up to width 128, the second descent goes below the first minimum in 5 of 20 fresh data sets. On the digits, up to width 256, it does in 19 by loss and in 20 by images read wrongly.",
    "That with a penalty wider networks win: from some width on they are level.",
    "That the penalty smooths everything: in 13 of 20 fresh data sets of the regression its curve, too, has a place that counts as a peak, a far lower one, anywhere from width 4 to 24; on the digits in none. Each network is one draw of initial weights.",
    "That averaging a few networks removes the peak: it shrinks it in 20 of 20 fresh data sets, and a peak is left in 20. On the digits this site’s simulations found five networks to leave most of it.",
    "That the Bayesian average is best at every width: its prior is not tuned, and at width 64 one network with a penalty is better in 16 of 20 fresh data sets. At width 4 the chains disagree in 6 of 20, from width 8 on in none.",
    "That every loss has a peak: with cross-entropy instead of squared loss this site’s simulations found none that could be used.",
    "That a small difference between neighbouring widths means anything: each network is one draw of initial weights. Other data, drawn faintly on request, tell how much of a curve is chance."
  ],
  drawn: [
    {
      mark: "Orange line",
      meaning:
        "One network at each width, trained without a penalty: mean squared error over 1,000 test points without noise, added up over the ten outputs of the digits. Dots: the widths; the large dot is the one looked at. Faint: other data sets."
    },
    {
      mark: "Dashed orange line",
      meaning: "Its training error, cut at the frame: it falls to 0 beyond the threshold."
    },
    {
      mark: "Green line",
      meaning:
        "The same networks trained with the penalty: half λ times the squares of all weights."
    },
    {
      mark: "Dashed violet line",
      meaning: "The average prediction of five networks without penalty, from five starts."
    },
    {
      mark: "Violet line",
      meaning:
        "The average prediction over the posterior, by Hamiltonian Monte Carlo, up to width 64. Hollow: the largest split R-hat of the predictions at a hundred test points is above 1.2, so the chains do not agree. Band: 5 to 95 % of the functions sampled."
    },
    {
      mark: "Dotted vertical rule",
      meaning: "The width with as many parameters as training points times outputs."
    },
    {
      mark: "Effective dimensions",
      meaning:
        "Σ λ/(λ + α) over the eigenvalues λ of the Gauss–Newton matrix of the mean training loss. In units of the start each weight is divided by its initial spread, and a bias as the weights of its layer. Dashed grey: the same networks before training."
    },
    {
      mark: "Line through two points",
      meaning:
        "One output on the straight line through two training points: dots are their targets, dashed grey the truth. For digits, the output of the label wrongly given to the second image."
    }
  ],
  method: [
    "Regression: inputs N(0, I) in eight dimensions; the target is the sum of four ReLU units with random signs, scaled to mean 0 and variance 1 on the test points, plus noise on the training targets. One hidden layer of ReLU units, weights N(0, 2/fan-in), biases 0; mean squared error; full-batch Adam at 0.01 falling as half a cosine over 3,000 steps; float32.",
    "Digits: 200 training and 1,000 test images of 8 × 8 pixels on the training images’ first 24 principal axes, divided by one number; exactly the given share of training labels is replaced by another digit; targets one-hot minus 0.1. One hidden layer of tanh units, weights N(0, 1/fan-in) and N(0, 0.09/fan-in), 1,000 steps. Effective dimensions would need a 2,000 × 2,000 matrix at each width and are left out (E. Alpaydin and C. Kaynak 1998, UCI, doi 10.24432/C50P49, CC BY 4.0).",
    "Posterior: noise known, at least 0.1; prior N(0, g²/fan-in) for weights with g² = 2 unless it is moved, N(0, 0.25) for biases. Four chains from draws of the prior; 200 trajectories of 25 leapfrog steps adapt each chain’s step to an acceptance of 0.8, 100 more are kept. float64.",
    "A curve is said to peak where it stands at more than 1.2 times its smallest value on the left, and on the right (effective dimensions: 1.05 times).",
    "The settings come from this site’s simulations on other data sets. The data set on show is one of the two, of thirty, whose curves are closest to the medians. Fresh data sets are seeds 100 to 119, on which nothing was chosen."
  ],
  sources: [
    {
      paper: "wilson2025notsomysterious",
      where: "§6 and Figure 1 (f)",
      note: "Double descent of a ResNet-18 by width, with effective dimensionality of the Hessian on a second axis, α = 1."
    },
    {
      paper: "maddox2020rethinking",
      where: "whole paper",
      note: "Effective dimensionality follows the second descent."
    },
    {
      paper: "wilson2020probabilistic",
      where: "§7 and Figure 9",
      note: "MultiSWAG, which averages over several basins, removes double descent. Here Hamiltonian Monte Carlo takes its place."
    },
    {
      paper: "nakkiran2020deep",
      where: "whole paper",
      note: "Deep double descent, and label noise that makes the peak plain."
    },
    { paper: "nakkiran2021optimal", where: "whole paper", note: "Tuned penalties remove it." },
    {
      paper: "neal1996bayesian",
      where: "whole book",
      note: "Networks averaged over their posterior by Hamiltonian Monte Carlo."
    },
    { paper: "alpaydin1998digits", where: "test part", note: "The digits, CC BY 4.0." },
    { episode: 3906, note: "The Surprising Power of Generalization." },
    {
      site: "Both tasks, the units of the start, the untrained control, the posterior by width and every number are this site’s."
    }
  ]
});
