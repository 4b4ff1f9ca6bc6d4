import { defineExhibit } from "../exhibit";
import { parameters } from "./parameters";
import { presets } from "./presets";

export const exhibit = defineExhibit({
  title: "Is there a way from one solution to another?",
  summary:
    "Two networks trained from different starts: the wall on the straight line between them, the same after relabelling their units, and a learned curve without a wall.",
  parameters,
  presets,
  watch: "Watch the curve form",
  secondOpinion:
    "Network A, one end of the curve, trained again from the same start by TensorFlow.js, another implementation; its rounding differs, so the two part slowly. The curve is not repeated.",
  repeats: { count: 10 },
  prediction: {
    prompt:
      "Before you look: two networks fit the data equally well. How good is the network half-way between their weights?",
    answers: [
      {
        label: "About as good",
        reply:
          "No: it errs on 38.4 % of new points, where A and B err on 10.6 %. Weights half-way between two solutions need not solve anything."
      },
      {
        label: "Nearly useless",
        reply:
          "Yes: it errs on 38.4 % of new points with a log loss of 0.715, and guessing has 0.693. Yet a curve leads from A to B on which the training loss stays under 0.23."
      },
      {
        label: "That depends on how the units are numbered",
        reply:
          "It does: with B’s units renumbered to be like A’s, the network half-way errs on 7.1 % instead of 38.4 %. The training loss on that line still reaches 0.55, where A and B have 0.13."
      }
    ]
  },
  shows:
    "Solutions that look isolated need not be: between two networks trained from different starts there is a simple curve of networks that all fit. Part of the wall on the straight line is only the arbitrary numbering of hidden units; on clean data nearly all of it, on noisy data not. The curve holds different functions, and where the data are noisy averaging their answers gains.",
  doesNotShow: [
    "That relabelling explains the wall, or that it does not. On clean data it more than halves the straight line’s highest loss in 20 of 20 fresh seeds, in the first preset in 8 of 20, and in some it raises it. It uses the weights only and is greedy: a better order of units may exist.",
    "That averaging always gains: on the clean tasks the average along the curve has the higher log loss. In the first preset it has a lower one than A and B on average in 20 of 20 fresh seeds, and a lower one than the two averaged in 19.",
    "That averaging is all the gain. The curve’s middle alone does about as well, with the lower log loss in 12 of 20 fresh seeds; the curve was trained for 600 steps more, and A and B were not. And it fits the training labels, a tenth of them wrong, less closely than A and B do, which may itself help on new points.",
    "That every curve is low. The highest loss on the curve is below a third of the straight line’s in 19 of 20 fresh seeds, but above that of A and B.",
    "Large networks: Figure 7 of the paper is of a ResNet-164 on CIFAR-100, this is a network of some thousand weights on points in a plane."
  ],
  drawn: [
    {
      mark: "A, B, C",
      meaning:
        "Networks with two hidden layers of ReLU units, trained from different random weights on the same points. B′ is B with its hidden units in the order most like A’s: the same function at another place."
    },
    {
      mark: "Blue lines",
      meaning:
        "The straight way, (1 − t) A + t B; dashed where it leads to B′. In the right panel: where the network at t changes its answer."
    },
    {
      mark: "Green curve",
      meaning:
        "The learned way, (1 − t)² A + 2t(1 − t) P + t² B with P learned; with B′ instead of B where B is relabelled first. In the right panel thick: where the network at t changes its answer; thin: the same for eleven networks along the curve."
    },
    {
      mark: "Grey bands",
      meaning:
        "Mean training loss (logistic, without the penalty) on a plane through three networks in the space of weights: the stronger the grey, the greater; all lengths in one scale. While A and B learn, it is the plane through them and the network whose weights are all zero."
    },
    {
      mark: "Purple",
      meaning:
        "Mean probability of eleven networks at t = 0, 0.1, …, 1 of the curve: shades above 0.1, 0.5 and 0.9, line at 0.5."
    },
    {
      mark: "Open and full dots, dashed rings",
      meaning: "Training points of the two classes; rings round those whose label was turned over."
    },
    {
      mark: "Highest training loss",
      meaning:
        "The greatest of 41 evenly spaced places of each way. Faint lines, when asked for: other seeds."
    },
    {
      mark: "Error and log loss",
      meaning:
        "On 1,000 new points with their right labels: the share read wrongly, and the mean of minus the log probability of the right label, no probability taken for less than one in a million. “Mean of the weights” is the network half-way on the straight line (dashed, if B is relabelled)."
    },
    {
      mark: "How far apart",
      meaning:
        "Weights: Euclidean distance over all weights and biases. Answers: share of 1,000 new points on which two networks give different labels."
    }
  ],
  method: [
    "Networks 2-H-H-1 with ReLU units. Weights start normal with variance 1.41² over the number of incoming units, biases with standard deviation 0.2. Logistic loss, Adam with rate 0.01, 1,000 steps on all points, a penalty of half λ times the squares of the weights.",
    "The curve: P starts half-way between A and B, so the curve starts as the straight line. In each of 600 steps one t is drawn uniformly and P takes a step of Adam, rate 0.01, down the gradient of loss and penalty at the curve’s network at t.",
    "Relabelling: layer by layer the hidden units of B are assigned to those of A so that the sum of products of their incoming weights, biases and outgoing weights is greatest (the Hungarian method, exact for one layer), until nothing changes. It uses no data.",
    "The two moons have noise of standard deviation 0.2, and ten of a hundred training labels are turned over; the clean ones have 0.1 and no wrong label. The seed in the presets was chosen because its numbers are near the middle of those of twenty seeds. The counts are of other seeds.",
    "Moving t trains nothing: the networks are kept, and only the two at t are looked at anew."
  ],
  sources: [
    {
      paper: "wilson2025notsomysterious",
      where: "§8.3, Figure 7",
      note: "Mode connectivity as one of the things that do set deep learning apart, if not wholly; the functions along a curve differ."
    },
    {
      paper: "garipov2018loss",
      where: "connection procedure, quadratic Bézier curve",
      note: "Curves between independently trained networks, one uniform t a step, and the planes."
    },
    {
      paper: "draxler2018essentially",
      where: "whole paper",
      note: "Ways of low loss between networks, found in another manner."
    },
    {
      paper: "frankle2020linear",
      where: "linear mode connectivity",
      note: "The loss on the straight line between two networks as a measure."
    },
    {
      paper: "ainsworth2023rebasin",
      where: "Algorithm 1, weight matching",
      note: "Relabelling hidden units before averaging weights."
    },
    {
      paper: "izmailov2018averaging",
      where: "whole paper",
      note: "Averaging weights along one run of training: there the straight line is low."
    },
    {
      site: "The tasks, the networks, the comparison of relabelling and curve on clean and noisy data, and every number are this site’s."
    }
  ]
});
