import { defineExhibit } from "../exhibit";
import { parameters } from "./parameters";
import { presets } from "./presets";

export const exhibit = defineExhibit({
  title: "Do flat solutions generalise better?",
  summary:
    "Networks of different size, all stopped at the same training loss. The wider look flatter and simpler, or sharper and more complex: the yardstick decides.",
  parameters,
  presets,
  repeats: { count: 20 },
  watch: "Watch them train",
  secondOpinion:
    "The network looked at, trained again from the same start to the step where it stopped by TensorFlow.js, another implementation; its rounding differs, so the two part slowly.",
  prediction: {
    prompt:
      "Before you look: eight networks, from 16 to 512 units, stop at the same training loss. Then all their weights are shaken a little. Whose training loss rises least?",
    answers: [
      {
        label: "The smallest: it has least to shake",
        reply:
          "Only if the weights move by a share of their norm: then the loss rises by 0.186 in the smallest and by 0.688 in the largest. Moved in scale with each unit it is 0.148 against 0.0301."
      },
      {
        label: "The largest: it lies in a flatter valley",
        reply:
          "If weights move in scale with their unit, yes: 0.0301 against 0.148 in the smallest. If they move by a share of their norm it is the other way: 0.688 against 0.186."
      },
      {
        label: "It depends on how one shakes",
        reply:
          "Yes. Moved in scale with each unit: 0.148 in the smallest, 0.0301 in the largest. Moved by a share of the norm: 0.186 and 0.688. The networks are the same."
      }
    ]
  },
  shows:
    "At equal training loss networks still differ in test loss, and a measure of flatness can put them in order without seeing a test point. Which measure does, and even which network counts as flat, depends on the units in which weights are measured. Units of the prior and moves in scale with each unit say that the wide networks here are flat and simple; raw weights and moves in scale with the norm say the opposite of the same networks.",
  doesNotShow: [
    "That flatness makes a network generalise. On moons the widest network is flatter than the narrowest in 20 of 20 fresh data sets and better in 9; with tanh units flatter in 20, and flatness goes with test loss in 14.",
    "That these yardsticks know more than size. With one hidden layer only the width varies, so anything that falls with width ranks as well as flatness does. Over depth and width, narrowness alone ranks the networks at least as well as effective dimensionality in the prior’s units in 9 of 20 fresh data sets. What is left at equal width is the hollow mark; there the number of parameters agrees, since it then counts depth.",
    "A yardstick that nobody could dispute. The curvature of the loss changes when weights are rescaled in ways that leave the function alone (Dinh and others, 2017), a caveat the paper makes itself. The prior’s units remove that freedom by a choice, which one may or may not make.",
    "A bound. Neither flatness nor effective dimensionality is a generalisation bound by itself; the paper says so of the second.",
    "That α does not matter. In the prior’s units with α = 0.001 effective dimensionality rises with width: then 512 units read lower than 16 in none of 20 fresh data sets.",
    "Volumes. The paper’s Figure 6 is a picture of an idea: in a larger model more of the low-loss region generalises. Here the surroundings of one solution of each size are measured, not the share of all solutions."
  ],
  drawn: [
    {
      mark: "First panel: valleys",
      meaning:
        "Rise of the mean training loss when all weights move along random lines through the solution, mean over ten lines and both their sides, one curve a network, thin and light for small, thick for large; at the dotted lines the move is one radius. Black: the network looked at; grey: its ten lines one by one. With several depths only the depth looked at is drawn."
    },
    {
      mark: "First panel: directions that count",
      meaning:
        "For effective dimensionality: the share λ/(λ + α) of each direction, the most curved first, λ an eigenvalue of the Gauss–Newton matrix of the training loss. The area under a curve is the effective dimensionality."
    },
    {
      mark: "First panel: loss by step",
      meaning:
        "Training loss against steps, both logarithmic, for each network until it comes to the common stop (dashed); a dot where it stops. Shown while they train, or by choice."
    },
    {
      mark: "Second panel",
      meaning:
        "Test loss on 1,000 new points against what the yardstick reads, one mark a network, larger for more units; circle, square, triangle, diamond for one to four hidden layers, joined by thin lines. Open marks: networks that missed the stop, compared with none. While networks train: against training loss, the stop dashed."
    },
    {
      mark: "Third panel",
      meaning:
        "Spearman’s rank correlation with test loss over the networks that stopped, for each yardstick, −1 to +1. Right: the lower it reads, the lower the test loss. Hollow: the same at equal width (partial correlation of ranks), where depth varies too. Faint dots: other seeds, other data and starts."
    }
  ],
  method: [
    "Numbers: 120 points with eight Gaussian inputs; the target is the sum of four ReLU units with random signs, of variance 1, plus noise of 0.4; squared loss, rate 0.01 and at most 4,000 steps, with depth 0.005 and 3,000. Spirals and moons: two inputs, logistic loss, rate 0.02, at most 6,000 and 4,000 steps. ReLU weights start from N(0, 1.41²/inputs), tanh weights from N(0, 1/inputs), biases at 0, on the plane the first from N(0, 0.5²). Full-batch Adam at a constant rate in float32, checked at every step, until the training loss is at or below the stop.",
    "Rise: $L(\\theta + \\delta) - L(\\theta)$ along random directions $z$ of length 1. In scale with the unit: $\\delta_i = r \\sqrt{P}\\, z_i u_i$, where $u_i$ is the root mean square of the weights and the bias that enter the same unit and P the number of parameters; at one distance: $\\delta = 10\\, r z$; at a share of the norm: $\\delta = r \\lVert\\theta\\rVert z$. The radius r is 0.1 unless you move it.",
    "Effective dimensionality is $\\sum_i \\lambda_i/(\\lambda_i + \\alpha)$ over the eigenvalues of the Gauss–Newton matrix $\\tfrac1n J^\\top H J$, in float64. In the prior’s units each column of J is multiplied by the spread its weight starts with; biases count as the weights of their layer.",
    "Counted with seeds 100 to 119, on which nothing was chosen. One hidden layer, numbers: in 20 of 20, 512 units have less test loss than 16 and read lower in scale with the unit, by one distance and in the prior’s units, and higher by share of the norm and in raw effective dimensionality. The rank correlation with test loss is above 0 in 20, 19 and 20 of 20 for the first three, below 0 in 17 and 19 for the other two, and below 0 in 20 for the number of parameters. Spirals: largest flatter and better in 20 of 20, correlation above 0 in 20 (in the prior’s units 19). Moons: flatter in 20, better in 9, correlation above 0 in 8. Numbers with tanh: flatter in 20, correlation above 0 in 14.",
    "Depth and width, the same seeds: the correlation is above 0 in 20 of 20 for the prior’s units, for moves in scale with the unit and by share of the norm, in 10 for raw effective dimensionality, and below 0 in 19 for the number of parameters. At equal width it is above 0 in 20 of 20 for effective dimensionality in both units and for the number of parameters, in 14 for moves in scale with the unit, and below 0 in 19 for moves by one distance. Narrowness alone ranks at least as well as effective dimensionality in the prior’s units in 9 of 20.",
    "The default seed is the one of 1 to 24 whose rank correlations lie nearest the means of seeds 100 to 119 in four settings."
  ],
  sources: [
    {
      paper: "wilson2025notsomysterious",
      where: "Sections 3.2 and 5.2, Figure 6 (a concept, not a measurement)"
    },
    {
      paper: "maddox2020rethinking",
      where: "effective dimensionality over depth and width; the grid here is much smaller"
    },
    {
      paper: "dinh2017sharp",
      where: "sharpness is not invariant to rescaling weights"
    },
    { site: "recipes, yardsticks in these units, data and counts" }
  ]
});
