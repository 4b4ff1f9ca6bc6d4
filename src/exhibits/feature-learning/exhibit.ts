import { defineExhibit } from "../exhibit";
import { parameters } from "./parameters";
import { presets } from "./presets";

export const exhibit = defineExhibit({
  title: "What do networks learn that kernels do not?",
  summary:
    "A network against its own tangent kernel, infinite width, random features and Gaussian processes, where the answer depends on one hidden direction; and two kernels that learn it too.",
  parameters,
  presets,
  repeats: { count: 20 },
  watch: "Watch them train",
  secondOpinion:
    "The penalised network, all 500 steps: its first weights, points and rates are the same.",
  prediction: {
    prompt:
      "Before you look: twenty inputs, two hundred points, and an answer that depends on one hidden direction. Who predicts new points best?",
    answers: [
      {
        label: "A Gaussian process: the data are few",
        reply:
          "Not here. With one lengthscale it cannot tell the hidden direction from the nineteen others: 0.71, where 1 is knowing nothing. With twenty it has 0.56, since the direction is none of the inputs."
      },
      {
        label: "The network, whatever its penalty",
        reply:
          "With the penalty 0.098, without it 0.40: both beat every kernel of fixed features, and the penalty does most of the work."
      },
      {
        label: "Anything that can learn which direction counts",
        reply:
          "Yes: the penalised network has 0.098, a kernel that learns its metric 0.25, and the network’s own kernel, taken after training, 0.091. Before training it had 0.98."
      }
    ]
  },
  shows:
    "Where the answer depends on a direction that nobody named, a model that learns what counts as alike needs far fewer points than one that does not. A network does, when a soft penalty asks it to; a kernel that learns its metric does as well, less well here; and the network’s own kernel, taken after training, is as good as the network. What is special is that the features are learned, and not that a network learns them.",
  doesNotShow: [
    "That only networks learn features: a kernel with a learned metric beats every fixed kernel in 20 of 20 fresh data sets, and the network without a penalty as well; the penalised network is ahead of it in 19.",
    "That training alone brings it about: with first weights of the usual size and no penalty the network beats the fixed kernels in 18 of 20, by little, and for the product of three signs it learns nothing.",
    "That it helps from the first point: with 50 points every method is above 0.6, and the penalised network is below all fixed kernels in 16 of 20.",
    "That a Gaussian process is a poor choice: where what is hidden are inputs themselves, learning their lengthscales finds them at once, and for the product of two signs one lengthscale is enough.",
    "That the task is typical: this truth suits ReLU units, and a quadratic or a product of two hidden directions would suit a kernel.",
    "Why networks learn features so readily: the paper calls that unclear."
  ],
  drawn: [
    {
      mark: "Dots, first panel",
      meaning:
        "The hidden units, at their first weights times the size of their output weight: along what is hidden (with its sign where that is one direction), and the length of the rest. Green: with the penalty; orange: without."
    },
    {
      mark: "Lines by step",
      meaning:
        "Solid: error on 500 new points without noise, in standard deviations of the truth (1 is knowing nothing), or the share of signs got wrong; cut at the frame. Dashed: share of the squared first weights, each unit’s times its squared output weight, along what is hidden. The horizontal axis grows like the square root of the step."
    },
    {
      mark: "Dotted line, “fixed”",
      meaning: "The least error of the four methods with fixed features."
    },
    {
      mark: "Rows, third panel",
      meaning:
        "Error of every method, the least first, cut at the frame. Filled: what counts as alike is learned from the labels; hollow: it is fixed, but for a lengthscale or a mixture. Faint: other seeds, when asked for."
    },
    {
      mark: "Alignment",
      meaning:
        "Of the centred tangent kernel with the products of the labels, between −1 and 1, on 300 new points: before and after training the penalised network."
    },
    {
      mark: "Shares of a metric",
      meaning:
        "How much of the learned metric’s trace, and of the sum of 1/l² over the lengthscales, lies along what is hidden."
    }
  ],
  method: [
    "Points: x ~ N(0, I), label a fold or hinge of w · x with w a random direction, scaled to mean 0 and variance 1, plus noise; or x of random signs, label the product of the first two or three, without noise. A quarter as many further points, at least 20, choose ridges, mixtures, lengthscale and round of the kernels; the Gaussian processes get them as data. The networks do not see them.",
    "Networks: d–100–1 ReLU, first weights N(0, s²/d) with s = 0.3, output weights N(0, (0.3 s)²/100), biases N(0, (0.2 s)²); mean squared error, full batches, Adam, 500 steps, rate from 0.01 to 0 along half a cosine; the penalty adds λ times each weight, not bias, to the gradient. float32.",
    "Its kernel: ridge regression on what the starting function leaves, with the exact tangent kernel of the penalised network at its start or end. Infinite width: the kernels of the readout and of the first layer for ReLU units with weights N(0, 2/d) and biases N(0, 0.3²), mixed 1 : 0, 1 : ½ or 1 : 1. Random features: 2,000 ReLU units. Ridges: 10⁻⁶ to 10 times the mean eigenvalue.",
    "GP: squared-exponential kernel, its lengthscale, amplitude and noise by 12 steps of BFGS on the evidence; with a lengthscale for every input, 16 more steps from there.",
    "Learned metric: kernel ridge regression with exp(−(x − z)ᵀM(x − z)/2l²), M replaced six times by the average outer product of the fit’s gradients."
  ],
  sources: [
    {
      paper: "wilson2025notsomysterious",
      where: "§8.1",
      note: "Representation learning as learning a similarity, relatively distinctive of networks and not unique to them."
    },
    {
      paper: "wilson2016deepkernel",
      where: "whole paper",
      note: "Kernels with learned features."
    },
    { paper: "cho2009kernel", where: "whole paper", note: "Arc-cosine kernels." },
    { paper: "lee2018deep", where: "whole paper", note: "Infinite width." },
    {
      paper: "rasmussen2006gpml",
      where: "Section 5.1",
      note: "A lengthscale for every input."
    },
    { episode: 5582, note: "The Geometry of Learning." },
    {
      site: "The task, the comparison, the kernel that learns its metric in this form, and every number are this site’s."
    }
  ]
});
