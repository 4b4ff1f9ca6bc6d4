import { defineExhibit } from "../exhibit";
import { parameters } from "./parameters";
import { presets } from "./presets";

export const exhibit = defineExhibit({
  title: "What if a symmetry is only nearly true?",
  summary:
    "Three models on the same data: one that must obey a symmetry, one that knows of none, and one that prefers it as far as the data support. Gaussian processes with a mirror you can see; networks with shifts.",
  parameters,
  presets,
  watch: "Watch it unfold",
  prediction: {
    prompt:
      "Before you drag: the truth is nearly its own mirror image. Which model will be closest to it with twenty points?",
    answers: [
      {
        label: "The one that enforces the mirror",
        reply:
          "It uses every point twice, but it can never follow the part that differs: mean error 0.251. Make the symmetry exact and it does win."
      },
      {
        label: "The one that knows of no mirror",
        reply:
          "It is never misled, but it learns each side from half of the points: mean error 0.176. Break the symmetry and it does win, by a little."
      },
      {
        label: "The one that prefers the mirror",
        reply:
          "Yes, with a mean error of 0.139, and in 21 of 30 data sets. Its strength was read from the data; a fixed one does well only where it happens to be about right."
      }
    ]
  },
  shows:
    "A symmetry can be built in as a preference instead of a rule. One model whose preference for the mirror is read from the data by the evidence is close to the hard-wired model where the symmetry is exact and close to the free one where there is none. In the mean over the data sets first shown it is better than both where the mirror is nearly true (brokenness 0.1 to 0.6), and never more than 6 % worse than the better one elsewhere. Networks on shifts behave alike: in the mean over eight data sets, one with a residual pathway is better than both others at brokenness 0.4 and 0.6 in 20 of 20 fresh seeds (at 0.2 in 15); it loses to hard where the symmetry is exact and to free where it is gone.",
  doesNotShow: [
    "That it wins on every data set: where the symmetry is nearly true it beats both others in about two of three; the statement is about the mean over 30.",
    "That any soft preference will do: with 20 points a fixed slack of 0.3 costs about a third more than the right extreme at either end.",
    "That the evidence always knows: hard and free are among its choices, and points on one side only cannot tell them apart.",
    "Residual Pathway Priors as the paper has them, for rotations, translations and more, on real data. The mirror is the same idea in one dimension, where it can be computed exactly; the networks on shifts have residual pathways, but one hidden layer, twelve places and made-up truths.",
    "That a soft network is best everywhere. Over 20 fresh seeds, each the mean of eight data sets of 50 patterns, hard beats it in 20 where the symmetry is exact and free in 20 where it is broken; there soft is within 1.2 times the better in only 13. Its penalty is fixed, not read from the data.",
    "That its weights alone say how far a network has left a symmetry: soft’s own part of them stays small even where most of the variation of its answers is due to the shift, since more than a thousand small departures add up.",
    "Data drawn from these priors: the truths are random sums of six waves, so no model here is exactly right."
  ],
  drawn: [
    {
      mark: "Dots",
      meaning:
        "Training data: inputs x from −2 to 2, labels y = truth + noise. Drag them, or add your own."
    },
    {
      mark: "Rings",
      meaning:
        "The mirror image of each point, as strong as the model trusts it: the prior correlation of f(x) and f(−x), (1 − t²)/(1 + t²), with t the slack. Hard trusts it like the point itself, free not at all."
    },
    { mark: "Dotted line", meaning: "The mirror, x = 0." },
    { mark: "Dashed grey line", meaning: "The truth, without noise." },
    {
      mark: "Blue, green and orange curves",
      meaning:
        "Posterior means of hard (square end), soft (thick) and free (thin); the bands are two posterior standard deviations of the function to either side, noise not included."
    },
    {
      mark: "Slack",
      meaning:
        "Prior standard deviation of the function’s antisymmetric part divided by that of its symmetric part: 0 is hard, 1 is free."
    },
    {
      mark: "RMSE",
      meaning:
        "Root mean squared difference between curve and noise-free truth over 201 evenly spaced points of [−2, 2]; truths have a root mean square of 1. The smallest is bold."
    },
    {
      mark: "Error as the symmetry breaks",
      meaning:
        "Thick lines: mean RMSE over 30 data sets. Faint lines: each of the 30. Horizontally, the size of the truth’s antisymmetric part beside its symmetric part. Dashed green: the soft model not chosen, with fixed or with evidence-chosen slack. Logarithmic axis; the grey bar marks the state on show."
    },
    {
      mark: "What the evidence says of the slack",
      meaning:
        "Log evidence for each slack, in natural units below the best one. Thick: the data on show. Faint: the 30 data sets. Square, large dot and small dot: hard, soft, free; an arrow where one lies below the frame."
    },
    {
      mark: "The slack the evidence chooses",
      meaning:
        "Dots: how many of the 30 data sets chose a slack, by area. Line: their median. Dashed: the truth’s own ratio of antisymmetric to symmetric part."
    },
    {
      mark: "Shifts: a pattern and its shifts",
      meaning:
        "Twelve numbers on a ring, the new pattern on show (in the frame), and its eleven shifted copies, one a row; the stronger the shade, the larger, from −2.2 to 2.2."
    },
    {
      mark: "Shifts: what is said of each shift",
      meaning:
        "Horizontally, by how many places the pattern is shifted. Dashed with dots: the truth without noise. Blue, green, orange: the answers of hard, soft and free, trained on the first data set. Truths have a standard deviation of 1 over patterns."
    },
    {
      mark: "Shifts: error by step",
      meaning:
        "Root mean squared error of the three networks of the first data set: lines on 500 new patterns, against the truth; dotted, on their own training data, noise included. Logarithmic axis."
    },
    {
      mark: "Shifts: error as the symmetry breaks",
      meaning:
        "Thick lines: mean RMSE to the truth over the data sets, eight (four of more than 100 patterns). Faint: each of them. The grey bar marks the state on show. Logarithmic axis."
    },
    {
      mark: "Shifts: soft’s own part of its weights",
      meaning:
        "Squares of the weights that soft learns for single places, in per cent of the squares of all weights it learns, biases aside; first data set, one line for each brokenness, the one on show thick. Hard has 0, free 100. It starts at 0, jumps because Adam’s first steps are as large for every number, and is then drawn back by the penalty as far as the data allow."
    },
    {
      mark: "Shifts: variation due to the shift",
      meaning:
        "Over all shifts of 50 new patterns: the part of the answers’ variance that lies within patterns, in per cent. Thick: mean over the data sets; faint: each; dashed: the truth’s, γ²."
    }
  ],
  method: [
    "Truths: f = (e + γ o)/√(1 + γ²), e a sum of six cosines cos(πkx/2.5), o of six sines, coefficients normal with standard deviations falling as 1/(1 + (k/3)⁴), e and o scaled to a root mean square of 1. γ is how broken the symmetry is. Inputs are uniform on either side, in the shares set above.",
    "Models: Gaussian processes with kernel 2 (k_even + t² k_odd)/(1 + t²), where k_even, k_odd = (k(x, x′) ± k(x, −x′))/2 and k is the RBF kernel of variance 1. A slack t of 0 gives exactly even functions, 1 the plain RBF kernel. Every model picks its own lengthscale (0.3, 0.5, 0.7, 1, 1.4) and noise (0.05 to 0.8) by the evidence; soft also picks t from 0, 0.05, 0.1, 0.2, … 1, unless it is fixed by hand.",
    "The RBF kernel is the power series Σ φ_j(x) φ_j(x′) with φ_j(x) = exp(−x²/2l²) (x/l)^j/√j!. Even powers are symmetric and odd ones antisymmetric, so slack is a price on odd powers: the soft preference of the first exhibits, on another order. The 30 data sets are computed in this form, by one eigendecomposition for each lengthscale and slack, over points or powers, whichever are fewer; the curves on show are computed from the kernel directly. Both agree to 1e-5.",
    "Shifts: patterns are twelve normal numbers on a ring. Truths: y = √(1 − γ²) A + γ B, both with a standard deviation of 1. A is the mean over the places of max(0, k·x) − max(0, l·x), where k and l are random filters of three neighbours: no shift changes it. B is made with other filters and weighs the places by a cosine, so that its mean over the shifts of a pattern is 0. γ is how broken the symmetry is: γ² is the share of the truth’s variance that is due to the shift (for the mirror γ compares the sizes of the parts, so the two scales differ).",
    "Networks: twelve inputs, 96 ReLU units (eight at each place), one output. Hard has eight filters that stand at every place, and every place counts alike: 113 numbers. Free has 1,345 of its own. Soft adds the two, in both layers, and starts without any of its own. Penalties: 0.1/n times the squares of hard’s, free’s and soft’s shared weights, the one set above over n for what is soft’s own, biases included. Mean squared error, full-batch Adam at rate 0.01 falling along half a cosine, 400 steps, float32. What is shared is a linear map of the weights: its gradient is the sum of theirs.",
    "Shifts, counted with seeds 100 to 119, on which nothing was chosen, each the mean of eight data sets of 50 patterns, penalty 2. Symmetry exact: hard better than free in 20 of 20 and better than soft in 20 of 20, soft within 1.2 times hard in 20 of 20, and the share of its variation that is due to the shift less than half of free’s in 20 of 20. Brokenness 0.2, 0.4, 0.6: soft better than both in 15, 20 and 20 of 20. Broken: free better than soft in 20 of 20, soft within 1.2 times free in 13 and within 1.4 times in 20 of 20. Soft’s own part of its weights grows from exact over 0.4 to broken in 19 of 20. The seed of “Networks on shifts” is the one of 1 to 40 whose errors, counts and shares are nearest their medians; its pattern is the one of the twenty whose truth varies by the median.",
    "The data set on show is the first of the 30. Points placed by hand replace it in the panels of hard, soft and free and in the thick line of evidence only."
  ],
  sources: [
    {
      paper: "wilson2025notsomysterious",
      where: "§2",
      note: "Soft symmetry can match a hard constraint where it holds and beat it where it does not."
    },
    {
      paper: "finzi2021rpp",
      where: "abstract",
      note: "Residual Pathway Priors: the same for equivariant neural networks, whose layers add a free path to the equivariant one."
    },
    {
      paper: "rasmussen2006gpml",
      where: "§2.2 and §5.4.1",
      note: "Gaussian processes and their evidence."
    },
    {
      site: "The mirror in one dimension, its data, the fixed slack that loses at both ends, and the view from one side are this site’s; so are the patterns, the networks on shifts and their counts."
    }
  ]
});
