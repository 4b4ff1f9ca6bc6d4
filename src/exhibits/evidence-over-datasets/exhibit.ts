import { defineExhibit } from "../exhibit";
import { parameters } from "./parameters";
import { presets } from "./presets";

export const exhibit = defineExhibit({
  title: "Which model explains these nine labels best?",
  summary:
    "Every way to label a 3 × 3 grid, and how much of its probability each of four models gives it: Occam’s razor counted out over all 512 data sets.",
  parameters,
  presets,
  prediction: {
    prompt:
      "Before you press anything: of all 512 data sets, which does M₃, whose line may lie anywhere, hold likeliest?",
    answers: [
      {
        label: "A straight split through the middle",
        reply:
          "Those come next: a whole row or column apart gets 0.0245. Its favourites, with 0.102 each, are nine equal labels."
      },
      {
        label: "Nine equal labels",
        reply:
          "Yes: 0.102 each for all plus and all minus. A bias as wide as the weights often puts the line outside the grid."
      },
      {
        label: "A checkerboard",
        reply:
          "Hardly: 1.2 × 10⁻⁶, and less than the coin gives it. M₃’s favourites, with 0.102 each, are nine equal labels."
      }
    ]
  },
  shows:
    "Each model has one litre of probability to pour over the 512 data sets. A model that could explain many of them has less for each, so where a narrower one can explain the data too, the narrower one often wins: no penalty was added, the sum to one does it. Parameters are not what is counted: M₃ has the most and, with the wide priors set at first, wins 38 data sets, more than M₁ (16) or M₂ (20); with a bias a tenth as wide it wins only 12.",
  doesNotShow: [
    "That simpler models are better: the coin is the simplest and, with the priors set at first, wins 438 data sets only because the others gave those up.",
    "That the winner predicts new labels best: the evidence asks how probable these data were beforehand (Lotfi et al. study where the two questions part).",
    "Anything about models that are not entered: the shares are among those shown, held equally likely before.",
    "The same at real size: nine labels can be enumerated; the labels of a thousand images cannot."
  ],
  drawn: [
    {
      mark: "Curves",
      meaning:
        "Evidence: the probability that a model gives a data set, averaged over its prior on weights. Logarithmic axis from 10⁻⁶ to 0.2; smaller values are cut. Each curve adds up to 1 over the axis. M₀ grey, M₁ blue, M₂ dashed blue, M₃ thick green."
    },
    {
      mark: "Horizontal axis",
      meaning:
        "All 512 data sets, by the model with the largest evidence: M₁, M₂, M₃, then M₀; within each from its largest evidence down, ties by that of M₃, then M₂. The numbers below count the data sets won. The coin’s part is drawn narrower than its share, so that the others can be seen."
    },
    {
      mark: "Vertical line, dots",
      meaning: "Your data set and what each model gives it. Press elsewhere to take another."
    },
    {
      mark: "Nine squares",
      meaning:
        "Your data set: the labels of the inputs x₁, x₂ = −1, 0, 1, dark for plus. Press a square to turn its label over."
    },
    {
      mark: "Bar beside them",
      meaning:
        "Share of belief: the posterior probability of each model, equally likely before; its evidence over the sum of all."
    },
    {
      mark: "Litres",
      meaning:
        "A model’s whole probability, 1. Strong colour and percentage: what lies on the data sets it wins; pale: on all others; black at the bottom: on your data set."
    },
    {
      mark: "Best fit × Occam factor",
      meaning:
        "Best fit: the largest probability that any weights of the model give your data set. The Occam factor is what is left when it is averaged over the prior; their product is the evidence."
    }
  ],
  method: [
    "Labels y = ±1 at the nine points of {−1, 0, 1}². M₀: every label by a fair coin, 1/512 for each data set. The others are logistic, P(y = 1) = 1/(1 + exp(−u)): u = w₁x₁ for M₁, w₁x₁ + w₂x₂ for M₂, w₀ + w₁x₁ + w₂x₂ for M₃. Weights are normal with mean 0 and the standard deviation set above, the bias w₀ with that times its own factor.",
    "Nothing is sampled. A data set enters only through Σ y, Σ y x₁ and Σ y x₂, so the integrals are few: 4 different values for M₁, 8 for M₂ and 24 for M₃, when both weights have one prior. They are computed by the trapezoid rule in up to three dimensions to at least six digits, and agree with an independent computation.",
    "The best fit is found by Newton’s method; where a line separates the labels it is 1, reached only in the limit of infinite weights."
  ],
  sources: [
    {
      paper: "mackay2003itila",
      where: "Chapter 28",
      note: "The sketch of evidence over data sets, and the Occam factor."
    },
    {
      paper: "murray2005note",
      where: "whole note",
      note: "Computes that sketch for these four models on this grid."
    },
    {
      paper: "wilson2020probabilistic",
      where: "§1, Figure 2",
      note: "Support and inductive bias: what a model can explain, and where its probability lies."
    },
    {
      paper: "lotfi2022marginal",
      where: "abstract",
      note: "Where evidence and generalisation differ."
    },
    { episode: 4401, note: "The Elegance of Bayesian Inference." },
    {
      site: "The litres, the narrow bias, the choice of models and the exact integrals are this site’s."
    }
  ]
});
