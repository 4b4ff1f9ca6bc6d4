import { defineExhibit } from "../exhibit";
import { parameters } from "./parameters";
import { presets } from "./presets";

export const exhibit = defineExhibit({
  title: "What converges when a random network grows wide?",
  summary:
    "Random networks of any width beside the Gaussian process they become: their functions, their outputs, their kernels, and what they make of data.",
  parameters,
  presets,
  prediction: {
    prompt:
      "Before you drag: what do four random hidden units lack, compared with thousands, if the weights are scaled in the same way?",
    answers: [
      {
        label: "The right covariance of the outputs",
        reply:
          "Not with one hidden layer: averaged over networks the covariance equals the limit’s at every width, here 2.02 ± 0.05 against 2.00."
      },
      {
        label: "A kernel that does not depend on the network",
        reply:
          "Yes. Each network of four units has its own kernel, with a spread of 112 %. It falls as one over the square root of the width, and with it everything that is not Gaussian."
      },
      {
        label: "Nothing: random is random",
        reply:
          "The outputs are not Gaussian: 4.40 % lie beyond the ellipse that holds all but 1.11 % in the limit."
      }
    ]
  },
  shows:
    "An infinitely wide random network is a Gaussian process: a model with infinitely many parameters and a simple description, which can be conditioned on data exactly. What converges is not the average covariance, which with one hidden layer is right from the first unit on, but each single network’s own kernel, and with it the distribution of the outputs.",
  doesNotShow: [
    "Training: the networks are random, and given data only their output weights learn. Networks whose hidden layers learn too are a different matter, and often the better for it.",
    "That wide networks in practice are in this limit: it holds for these scalings and for width far above depth.",
    "That the average covariance is always the limit’s: with several layers it is so for one input, but between two inputs it is off by a little at finite width.",
    "That a Gaussian process is as good as a network, or the reverse: no errors are compared here."
  ],
  drawn: [
    {
      mark: "Thin dark curves",
      meaning:
        "Eight random networks of the width and depth set above: their functions, their own kernels, and their means given the data. A wider network keeps the first-layer units of a narrower one."
    },
    {
      mark: "Purple",
      meaning:
        "The limit of infinite width, a Gaussian process: functions drawn from it, its kernel, its posterior mean. Bands: two standard deviations to either side, noise not included."
    },
    {
      mark: "Dots and ellipses",
      meaning:
        "Outputs at x = 1 and x = −1 of the first 300 of the sampled networks, those far out cut; and where the limit’s density is that of 1, 2 and 3 standard deviations. Shares are of all networks sampled."
    },
    {
      mark: "Own kernel",
      meaning:
        "Covariance of a network’s output at x = 1 and x over its output weights and bias alone, its hidden units as they are: σ_b² + (σ_w²/m) Σ φ_j(1) φ_j(x), over the m units of the last hidden layer."
    },
    {
      mark: "Open circles",
      meaning:
        "Averages over all networks sampled: of the own kernel at x = 1 and x = −1, and of the excess kurtosis."
    },
    {
      mark: "Spread",
      meaning:
        "Standard deviation over networks of the own kernel at x = 1, divided by its mean; with one layer of ReLU and no biases √(5/m). ± is one standard error of an average."
    },
    {
      mark: "Excess kurtosis",
      meaning:
        "Of the output at x = 1: three times the squared spread, since the output is normal once the last hidden layer is given. Lines: exact, for one to five layers, the depth on show thick. Logarithmic axes. 0 for a normal distribution."
    },
    {
      mark: "Black dots",
      meaning: "Data: a sine at random places, with noise. Drag them, or add your own."
    },
    {
      mark: "Root mean squared distance",
      meaning:
        "Between the eight networks’ posterior means and the limit’s, over 41 evenly spaced places of [−2, 2]."
    }
  ],
  method: [
    "Networks: an input x enters as (x, 1); weights are normal with variance σ_w² over the number of incoming units, biases with variance σ_b²; all hidden layers have the same width m; the output is linear.",
    "The limit: K⁰ = σ_b² + σ_w² (x x′ + 1)/2, then for each layer K ← σ_b² + σ_w² E[φ(h) φ(h′)] over normal h, h′ with covariance K. For ReLU the expectation is √(K(x,x) K(x′,x′)) (sin θ + (π − θ) cos θ)/2π with θ the angle whose cosine is the correlation, for erf (2/π) arcsin(2K(x,x′)/√((1 + 2K(x,x))(1 + 2K(x′,x′)))).",
    "Exact kurtosis: given its last hidden layer the output is normal with a variance V, so its excess kurtosis is 3 var V/(E V)². For ReLU E V and E V² follow layer by layer from E φ² = V/2 and E φ⁴ = 3V²/2, which without biases gives 3((1 + 5/m)^L − 1) for L layers. For erf it is known here for one layer only, by numerical integration.",
    "Beyond the first layer a unit’s values at all inputs are drawn jointly from the normal distribution that the layer before implies. That has the law of drawing every weight, and costs the width instead of its square. At most 12 million random numbers are drawn for a state; where that limits the number of networks it is said.",
    "Given data, the limit is conditioned on them exactly, with known noise. For a finite network the same is done with its own kernel: Bayesian linear regression on its last hidden layer."
  ],
  sources: [
    {
      paper: "neal1996bayesian",
      where: "ch. 2",
      note: "Priors for infinite networks: the limit is a Gaussian process."
    },
    {
      paper: "wilson2025notsomysterious",
      where: "§5",
      note: "Counting parameters says little: infinitely wide networks are Gaussian processes, which often do well on small data."
    },
    {
      paper: "lee2018deep",
      where: "whole paper",
      note: "The limit for several layers, and its recursion."
    },
    {
      paper: "matthews2018wide",
      where: "whole paper",
      note: "The limit for several layers, all growing at once."
    },
    {
      paper: "cho2009kernel",
      where: "whole paper",
      note: "The kernel of ReLU units: the arc-cosine kernel of degree 1."
    },
    {
      paper: "williams1998computation",
      where: "whole paper",
      note: "The kernel of erf units; also in Rasmussen and Williams 2006, §4.2.3."
    },
    {
      site: "The comparison of average and single kernels, the kurtosis with biases and depth, the networks’ own posteriors and every number are this site’s."
    }
  ]
});
