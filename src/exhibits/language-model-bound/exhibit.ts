import { defineExhibit } from "../exhibit";
import { parameters } from "./parameters";
import { presets } from "./presets";

export const exhibit = defineExhibit({
  title: "Can a bound say anything about a language model?",
  summary:
    "The terms of a bound on the next-token loss, as parameters and tokens grow together; what a small variance buys; information as an area; and the bound of a file.",
  parameters,
  presets,
  prediction: {
    prompt:
      "Before you look: a model of 12 billion parameters, stored in 4 bits each, trained on twenty tokens a parameter. How far above its training loss may its expected loss be, by a bound with failure probability 0.01?",
    answers: [
      {
        label: "Much farther than for 70 million",
        reply:
          "Only if both have the same tokens. With twenty tokens a parameter the bound adds 2.24 nats at 12 billion, and 2.41 at 70 million."
      },
      {
        label: "Slightly less far",
        reply:
          "Yes: 2.24 nats against 2.41. What the stored weights cost a token is the same at all sizes on this line; only the variation of the loss falls."
      },
      {
        label: "Nothing can be said: there are too many parameters",
        reply:
          "Something can: 2.24 nats more than its training loss, where guessing costs 10.82. But that is about twice a loss of 2 nats, and not tight."
      }
    ]
  },
  shows:
    "A bound that charges for the bits of the stored model, a token, stays the same as parameters and tokens grow together, and shrinks a little because larger models’ losses vary less. It is not vacuous. What makes it possible is counted by hand here: how much a loss varies about what was predicted, and how few bits a learner absorbs for each token it reads.",
  doesNotShow: [
    "A measurement of a language model. The loss of 2 and the quantisation gap of 0.1 are entered by hand, after a worked example in a public note on the paper; the variation of the loss is the paper’s published fit to Pythia models, 0.27 + 8337 N^−0.54, and not ours.",
    "That the bound is tight: at the default it adds more than the loss of 2 nats it starts from. Bound and loss stand on one axis so that this is seen.",
    "That a 12-billion model can be had at 4 bits: by the same note quantising the largest models failed in the paper. The bar for it assumes the gap entered by hand.",
    "What variance buys in practice: the simulated losses come with their true expectations as predictions, the most favourable case.",
    "That larger models are bound better by themselves: with the same tokens for all, the bound grows with size.",
    "The paper’s theorem word for word. Its full text could not be opened; the inequality and the terms are re-derived in the form given here, and agree with the numbers that public notes quote.",
    "How much a large model absorbs. A fit for that is reported, in units that we could not make sense of; it is not drawn. The area here is a small chain’s.",
    "Anything about whole texts, other data, or skills: the loss is of the next token, given contexts from the training data.",
    "The 2025 paper’s Figure 2: the values on its axes are not known to us. The last view computes the same formula for a file of any size."
  ],
  drawn: [
    {
      mark: "Bars",
      meaning:
        "One a size: the training loss entered by hand (grey) and upon it, from below, C ln V (random guess), √(2C) (smoothing), Σ√C (loss variation) and the quantisation gap entered by hand; nats a token, cut at the frame. C = (b N ln 2 + ln(1000/δ))/D for N parameters of b bits and D tokens. Dashed: guessing, ln V."
    },
    {
      mark: "Green and orange line, by size",
      meaning:
        "What is added with tokens in proportion to each size, and with the tokens of the size chosen for all. Violet dot: the size chosen."
    },
    {
      mark: "Variance view",
      meaning:
        "Orange: √(ln(1/δ)/2n), Hoeffding’s width from the range 1 alone. Green: the empirical Freedman width ΔC + Σ√C with a grid of 50. Dots: sixty sequences, each at its bound and at how far the mean of its true expectations lay above its mean loss; above the dashed line the bound is broken."
    },
    {
      mark: "Information view",
      meaning:
        "Mean loss of the next symbol since the place before, in bits; dashed: the true law’s loss on the same symbols. Shaded: the area between them, in bits when multiplied by tokens (the axis is logarithmic, so the eye misjudges it). Then that area, and the area divided by the tokens."
    },
    {
      mark: "File view",
      meaning:
        "R̂ + √((bits ln 2 + 2 ln bits + ln(1/δ))/2n) for a file of so many bits. Dashed: 1, where it says nothing; dotted: the training error."
    }
  ],
  method: [
    "Terms: Q3 to Q5 of this project’s dossier; δ = 0.01, b = 4 and |K| = 1,000 as reported for the paper’s evaluation; V = 50,254 is our choice (a note on the paper works with 50,000). Sizes are those of the Pythia models. The exact cost of smoothing is (1 + C) ln(1 + C) − C ln C.",
    "Losses: the expectation wanders between 0.2 and 0.5; with probability 1/5 a loss lies 0.48 s above it, else 0.12 s below. The predictor is the true expectation.",
    "Information: eight symbols in a chain whose rows have two favourites; the model adds a half to each count (Krichevsky and Trofimov), and its counts follow the last symbol or the last two.",
    "File: the countable-hypothesis bound with a prefix of 2 log₂ of the length, Hoeffding form."
  ],
  sources: [
    {
      paper: "finzi2025computeoptimal",
      where: "Sections 3 to 5 (numbering provisional)",
      note: "Empirical Freedman inequality, the four terms, information by prequential coding."
    },
    {
      paper: "wilson2025notsomysterious",
      where: "§3.1, Figure 2",
      note: "The file-size form of the countable-hypothesis bound."
    },
    {
      paper: "hoffmann2022chinchilla",
      where: "whole paper",
      note: "About twenty tokens a parameter."
    },
    {
      paper: "biderman2023pythia",
      where: "whole paper",
      note: "The models behind the fit and the sizes."
    },
    { paper: "freedman1975tail", where: "whole paper", note: "The inequality’s ancestor." },
    {
      paper: "lotfi2024nonvacuous",
      where: "whole paper",
      note: "Bounds for language models by compression."
    },
    { episode: 1695, note: "Understanding, Compression, and Kolmogorov Complexity." },
    {
      site: "The simulated losses, the chain and its model, the loss and gap entered by hand, and all numbers but the published fit are this site’s."
    }
  ]
});
