import { defineExhibit } from "../exhibit";
import { parameters } from "./parameters";
import { presets } from "./presets";

export const exhibit = defineExhibit({
  title: "What does a network with random weights compute?",
  summary:
    "Thousands of networks, none of them trained, and the functions they happen to compute: far simpler than coin flips, and less so the larger the weights.",
  parameters,
  presets,
  watch: "Watch them being drawn",
  prediction: {
    prompt:
      "Before you look: 4,000 networks with random weights, each a function of seven bits. How many of them are simpler than 99 of 100 tables filled by coin flips?",
    answers: [
      { label: "About one in a hundred", reply: "No: 99.9 % of them." },
      { label: "About half", reply: "More: 99.9 % of them." },
      {
        label: "Nearly all",
        reply:
          "Yes, 99.9 %, with weights of this scale. With weights eight times as large and four layers 30.5 %."
      }
    ]
  },
  shows:
    "A distribution over weights is a distribution over functions, and for common choices it strongly prefers simple ones, in a model flexible enough to be trained to tables of coin flips. The preference fades when the weights are made large, and nearly goes when the layers are many too.",
  doesNotShow: [
    "Anything about training: no network here has seen data. That training ends where this prior puts its weight is a claim of others (Mingard and colleagues) and is not tested here.",
    "That this is special to deep networks: a linear unit is as simple. Only flexible and simple together is remarkable.",
    "That many different functions repeat: nearly all of what the commonest take is the two constants. Leave them out and no function takes more than 0.10 % of the 4,000 draws.",
    "That the preference belongs to networks as such: it depends on the scale of the weights and on how bits enter. At σ_w = 8 two layers still have 64.8 % simpler than 99 of 100 coin-flip tables, against 99.9 % at σ_w = 1.",
    "That simple functions are probable: many as simple as the commonest are drawn once or never. The bound goes the other way.",
    "That the complexity is Kolmogorov’s: Lempel–Ziv counts repeated phrases along one order of the inputs, and is only an upper bound of a kind. Much of the fall is imbalance between zeros and ones, which the shuffled tables show.",
    "A law of the form 2 to the minus complexity: the slope of the upper edge is much flatter than that."
  ],
  drawn: [
    {
      mark: "Small tables",
      meaning:
        "The first twelve networks drawn and the first twelve tables of coin flips. A cell is one of 128 cases (or 32), counted row by row with the first input as the highest bit; filled where the output is above 0 (or the coin says 1)."
    },
    {
      mark: "Histograms",
      meaning:
        "Share of tables in 34 equal bins of complexity: networks, 2,000 tables of fair coin flips, and (line) the tables of up to 1,500 networks that are not constant, their entries shuffled: as many ones, no order."
    },
    {
      mark: "Dots",
      meaning:
        "Functions drawn at least twice, up to 300: share of the draws against complexity; filled when drawn at least five times."
    },
    {
      mark: "Complexity",
      meaning:
        "Lempel–Ziv complexity of the table in bits: log₂ of its length times the number of phrases, averaged over reading forwards and backwards; log₂ of the length when it is constant."
    }
  ],
  method: [
    "Weights are drawn from N(0, σ_w²/incoming units), biases from N(0, σ_b²), independently for each network; hidden layers have 40 units. The network is evaluated in float32 on all cases, and the function is 1 where the output is above 0. No network is trained, so there is no loss curve for a second engine to repeat, as it does under other exhibits with networks.",
    "Phrases are counted as by Kaspar and Schuster (1987); the measure, and the plot of probability against it, follow Valle-Pérez, Camargo and Louis, who drew ReLU networks of this size; tanh as the default, to let the weights matter, is this site’s choice.",
    "That the model is flexible was tried by training: ten tables of coin flips (seeds 100 to 109), 40 units in one or two hidden layers, tanh or ReLU, 1,500 steps of Adam: all 128 entries are right in 10 of 10 for each. A linear unit can compute about 8.4 billion functions of seven bits.",
    "Counted with seeds 100 to 119: mean complexity rises from σ_w = 1 to 2, 4 and 8 (two layers of tanh) in 20 of 20; at the default at least 98 % of the networks are simpler than 99 of 100 coin-flip tables in 20 of 20; every function drawn five times or more has at most 24.5 bits in 20 of 20."
  ],
  sources: [
    { paper: "valleperez2019simple", where: "The parameter–function map and its simplicity bias" },
    {
      paper: "mingard2025occam",
      where: "The prior over Boolean functions and the chaotic regime of tanh networks"
    },
    {
      paper: "wilson2025notsomysterious",
      where: "Sections 2 and 3: soft preferences for simplicity in flexible models"
    },
    { site: "the shuffled control, the balanced version and the counts" }
  ]
});
