import { defineExhibit } from "../exhibit";
import { parameters } from "./parameters";
import { presets } from "./presets";

export const exhibit = defineExhibit({
  title: "Is a bigger network better?",
  summary:
    "Networks from 2 to 256 units learn a picture you can see. On noisy labels more than a few units make it worse, until a soft penalty turns the order round.",
  parameters,
  presets,
  repeats: { count: 20 },
  watch: "Watch them train",
  secondOpinion:
    "The network on show with the penalty, trained again from the same start by TensorFlow.js, another implementation; its rounding differs, so the two part slowly.",
  prediction: {
    prompt:
      "Before you look: a hundred points, fifteen of them with a wrong label. Which of these reads new points best?",
    answers: [
      {
        label: "Four units: it cannot fit the noise",
        reply:
          "On these data yes, by a hair: four units without a penalty misread 5.4 %, 256 with a soft one 5.5 %, 256 without 13.8 %. Over twenty fresh data sets four units win in 11, so neither is reliably better. A weaker penalty (λ = 0.003) puts 256 ahead in 13."
      },
      {
        label: "256 units: bigger is better",
        reply:
          "Not by itself: it misreads 13.8 %, because it bends round the wrong labels. With a soft penalty it misreads 5.5 %."
      },
      {
        label: "256 units with a soft penalty",
        reply:
          "Nearly: 5.5 %, and among those with the penalty it is the best. But four units without any penalty misread 5.4 %, and over twenty fresh data sets they win in 11: at this strength a draw. A weaker penalty (λ = 0.003) puts 256 ahead in 13."
      }
    ]
  },
  shows:
    "Size alone is no virtue and no vice. With wrong labels, no penalty and training to the end, networks of more than a few units read new points worse; with a soft penalty of the right strength, larger ones read them better. Here flexibility together with a soft bias is what helps.",
  doesNotShow: [
    "That bigger is always better: it depends on the noise in the labels, on the strength of the penalty and on how the penalty measures weights. In the prior’s units the same λ makes bigger worse.",
    "That large beats small at its best: a fixed penalty per weight is too strong for narrow networks, which do better with less. Four units without a penalty misread fewer points than 256 with λ = 0.01 in 11 of 20 fresh data sets, and than 256 with λ = 0.003 in 7 of 20.",
    "That it takes a penalty: stopping early is a soft bias too. On the default data eight units without a penalty misread 1.7 % at step 250 of 1,500, fewer than any of the networks shown there at the end of training (watch them train). One would have to know when to stop: at that step the 256 misread 10.0 %.",
    "What a Bayesian average would say: in the prior’s units with λ = 1/n, as in “Measured otherwise”, training seeks the single most probable weights, not the average over all that are probable.",
    "Why a bigger network should have a stronger bias towards simple functions: here the penalty supplies the bias. The paper’s Figure 6 is a picture of that idea, not a measurement.",
    "Double descent: the networks here are trained for a fixed number of steps of Adam with a falling rate, and the curves without a penalty are not followed past 256 units.",
    "Anything about cost: 256 units take about sixty times the arithmetic of four."
  ],
  drawn: [
    {
      mark: "Shaded picture",
      meaning:
        "What the network says at each of 40 × 40 places: bands at probability 0.1, 0.5 and 0.9 of class 1 (for rings: at −0.6, 0 and 0.6); the solid line is the middle one, its boundary."
    },
    {
      mark: "Filled and open dots",
      meaning:
        "Training points: class 1 filled, class 0 open (for rings: above and below 0, noise included)."
    },
    { mark: "Dashed ring round a dot", meaning: "A label that was turned over: it is wrong." },
    {
      mark: "Dashed circles (rings)",
      meaning: "Where the true function is 0."
    },
    {
      mark: "Curves",
      meaning:
        "Third panel: share of 1,000 new points read wrongly, their labels right (for rings: mean squared error to the true values), against hidden units, in orange without and in green with the penalty. Thin lines: other seeds, other data and other starts. Or: mean training loss, penalty not counted, against steps."
    }
  ],
  method: [
    "Two inputs, one hidden layer, one output. Moons: tanh, first weights from N(0, 1.5²/2), biases from N(0, 1), output weights from N(0, 1/W), 1,500 steps at rate 0.02. Spirals and rings: ReLU, weights from N(0, 1.41²/inputs), biases from N(0, 0.5²), 2,000 steps at rate 0.02 and 0.01. Full-batch Adam, the rate falling along half a cosine; logistic loss for classes, squared for rings. Everything in float32.",
    "Nine widths and the one on show are trained without and with the penalty from the same start, side by side. The penalty adds $\\tfrac12 \\lambda \\sum_i \\theta_i^2$ to the mean loss, over all weights and biases; in the prior’s units $\\tfrac12 \\lambda \\sum_i (\\theta_i/s_i)^2$, where $s_i$ is the spread a weight starts with (1 for the last bias). With $\\lambda = 1/n$ the second is minus the log density of that prior, divided by n as the loss is, up to a constant.",
    "Counted with seeds 100 to 119, on which nothing was chosen. Moons: without a penalty 256 units are worse than four in 20 of 20; with λ = 0.01, 256 are better than 16 in 20 of 20, and better than 256 without it and than four with it in 20 of 20, but better than four without it in 9 of 20; with λ = 0.003 better than four without it in 13 of 20. Rings (60 points, λ = 0.003): 256 better than 16 in 19 of 20. Spirals without a penalty: 256 better than 16 in 17 of 20.",
    "The default seed is the one of 1 to 24 whose curves lie nearest the mean on the three data sets."
  ],
  sources: [
    {
      paper: "wilson2025notsomysterious",
      where: "Section 5 and Figure 6 (a concept, not a measurement)"
    },
    {
      paper: "nakkiran2021optimal",
      where:
        "ridge penalties tuned for each size remove the cost of size; here one penalty serves all sizes"
    },
    { site: "recipes, data and counts" }
  ]
});
