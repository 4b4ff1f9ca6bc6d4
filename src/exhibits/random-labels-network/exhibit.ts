import { defineExhibit } from "../exhibit";
import { parameters } from "./parameters";
import { presets } from "./presets";

export const exhibit = defineExhibit({
  title: "A network can fit any labels: does the evidence want it to?",
  summary:
    "A small network trains on 200 handwritten digits, many of them wrongly labelled. It can fit them all; its evidence says what that costs, and which prior to take.",
  parameters,
  presets,
  repeats: { count: 20 },
  watch: "Watch it train",
  secondOpinion:
    "The network with the prior scale set by hand, trained again on the same labels from the same start by TensorFlow.js, another implementation; its rounding differs, so the two part slowly.",
  prediction: {
    prompt:
      "Before you look: a network with a loose prior fits 200 labels without a mistake, clean or drawn at random. Where does its evidence differ?",
    answers: [
      {
        label: "Hardly anywhere: the fit is perfect both times",
        reply:
          "The fit does hardly differ: −5 nats for clean labels, −30 for random ones. The evidence does: −177 against −746, where guessing has −461."
      },
      {
        label: "In the fit",
        reply:
          "That is the smallest part of it: −5 against −30 nats. The determinant goes from −155 to −639."
      },
      {
        label: "In how precisely the weights must be set",
        reply:
          "Yes. The determinant, which says how little of the prior fits as well, goes from −155 nats for clean labels to −639 for random ones; the fit from −5 to −30."
      }
    ]
  },
  shows:
    "Fitting random labels is no sign that a network cannot generalise: the same fit is cheap for clean labels and dear for random ones, and the evidence sees the difference that the training loss hides. A prior scale chosen by the evidence memorises clean labels and declines many of the others.",
  doesNotShow: [
    "The exact evidence: Laplace’s approximation takes the posterior for a normal distribution around one mode, with the Gauss–Newton matrix for its curvature. The equal modes are counted at most: with a tight prior many hidden units do nothing, and exchanging those gives no new mode.",
    "That the evidence picks what predicts best: from 60 % random labels on Laplace is too cautious. At 80 % it took the tightest prior on offer in 20 of 20 fresh seeds, and in 19 of them another scale read at least five points more of the new digits.",
    "That more random labels take longer and longer to fit: any random labels take longer than none, but beyond that more of them are somewhere fitted sooner (both in 20 of 20 fresh seeds).",
    "That memorising is harmless: with g = 8 the network falls from 90 % of new digits read at clean labels to 63 % at 40 % random. That is tempered rather than benign overfitting.",
    "That wrong labels are found best like this: a label counts as contradicted when the trained network, which has seen it, reads another digit. Labels wrong by system rather than at random would be harder.",
    "The paper’s own experiment, which has a PreResNet-20 on CIFAR-10. This is its laptop version: 200 images of 8 × 8 pixels, cut to 16 principal axes, and 874 parameters."
  ],
  drawn: [
    {
      mark: "Accuracy by step",
      meaning:
        "Solid (test): share of 1,000 other images read as what they show. Dashed (train): share of the given labels, wrong ones included, that the network reproduces. Thin grey: the given labels with the other scales, or the other shares. Steps are even up to about 4, logarithmic beyond."
    },
    {
      mark: "Wall of images",
      meaning:
        "Fifty of the training images, 8 × 8 pixels each in four steps of grey, in the order drawn; below each its given label."
    },
    {
      mark: "Struck out, tinted",
      meaning:
        "The network on show reads another digit than the label; that digit stands beside it in the network’s colour."
    },
    {
      mark: "Solid and dashed frames",
      meaning:
        "Solid: a right label contradicted. Dashed: a wrong label not put right, because it is believed or a third digit is read. (Frames come from the true labels, which the network never sees.)"
    },
    {
      mark: "Violet layers",
      meaning:
        "The log evidence in nats, split downwards from 0: fit (log likelihood of the given labels), prior (−Σw²/2v), determinant (−½ log det(I + V½ G V½)). Their lower edge is the evidence."
    },
    {
      mark: "Dotted violet line",
      meaning:
        "The evidence plus log(32! · 2³²) = 104 nats: hidden units can change places, and the signs around each be turned, without a change of the function, so that one mode stands for at most so many. Never drawn above 0."
    },
    {
      mark: "Dashed lines of guessing",
      meaning:
        "With the evidence: n log 0.1, all ten digits equally likely for every image. With the accuracy: 10 %, chance."
    },
    {
      mark: "Green, thick",
      meaning:
        "Chosen: of the scales 1, 1.5, 2, 3, 4, 6, 8 and 12 the one with the highest evidence. Solid dot: evidence or new digits; ring: given labels."
    },
    {
      mark: "Orange, thin",
      meaning: "The network with the prior scale set by hand, at first 8."
    },
    {
      mark: "Faint lines",
      meaning:
        "The same with other seeds: other images, other random labels, other first weights (after “Repeat with 20 seeds”)."
    }
  ],
  method: [
    "Data: 1,797 handwritten digits of 8 × 8 pixels (E. Alpaydin and C. Kaynak 1998, UCI Machine Learning Repository, doi 10.24432/C50P49, CC BY 4.0). A seeded order gives the training images from its front and 1,000 test images from its end. Inputs are the first 16 principal axes of the training images, divided by one common standard deviation.",
    "Random labels are nested: one random order of the images and one random digit for each, and the first q % of the order get theirs. The digit is the true one in one case of ten.",
    "Network: 16 inputs, 32 tanh units, 10 outputs, softmax; 874 parameters. Prior: N(0, g²/fan-in) on weights, N(0, 1) on biases. All networks of a seed start from the same weights, drawn with g = 1 and no biases, and take 800 full-batch steps of Adam on the negative log joint probability, at rates from 0.02 down to 0 along half a cosine: near a mode of the posterior, if not exactly at it.",
    "Evidence: Laplace’s approximation at the weights reached, log p(y | w) − Σw²/2v − ½ log det(I + V½ G V½), with prior variances V and the Gauss–Newton matrix G added over the images. For a point, G between two layers is a Kronecker product, so G is made from a few products of matrices; one evidence takes about 40 ms.",
    "At one share all eight scales are tried. Over many shares the search goes uphill from the scale chosen at the share before; in 40 seeds with all scales computed the evidence had, in 279 of 280 cases, a single summit."
  ],
  sources: [
    {
      paper: "wilson2020probabilistic",
      where: "§6 and Figure 8 (e)",
      note: "The Laplace marginal likelihood of a PreResNet-20 on CIFAR-10 falls as labels are altered; fitting random labels is not special to networks."
    },
    {
      paper: "wilson2025notsomysterious",
      where: "§4 and Figure 1 (e)",
      note: "The same network, with its test error."
    },
    { paper: "zhang2017rethinking", where: "§2", note: "Networks fit random labels." },
    {
      paper: "mackay1995probable",
      where: "whole paper",
      note: "The evidence of networks by Gaussian approximations."
    },
    { paper: "bishop2006prml", where: "§5.1.1", note: "The equal modes of a layer of tanh units." },
    { paper: "alpaydin1998digits", where: "data", note: "The images." },
    {
      paper: "lotfi2022marginal",
      where: "whole paper",
      note: "When the marginal likelihood does not predict generalisation."
    },
    {
      paper: "mallinar2022taxonomy",
      where: "whole paper",
      note: "Benign, tempered, catastrophic."
    },
    {
      site: "The scale chosen by the evidence on wrong labels, the contradicted labels, the counts and every number are this site’s."
    }
  ]
});
