import { choice, integer, number, seed, toggle, type Values } from "../../lab/parameters";

export const parameters = {
  activation: choice({
    label: "Units",
    group: "main",
    options: [
      { value: "tanh", label: "tanh" },
      { value: "relu", label: "ReLU" },
      { value: "linear", label: "a single linear unit" }
    ],
    initial: "tanh"
  }),
  weights: number({
    label: "Scale of the weights, σ_w",
    short: "Weights",
    hint: "A weight is drawn from N(0, σ_w²/incoming units).",
    group: "main",
    min: 0.5,
    max: 10,
    step: 0.01,
    initial: 1,
    scale: "log"
  }),
  depth: integer({
    label: "Hidden layers of 40 units",
    short: "Layers",
    group: "main",
    min: 1,
    max: 4,
    initial: 2,
    when: { parameter: "activation", is: ["tanh", "relu"] }
  }),
  bits: choice({
    label: "Inputs",
    group: "main",
    options: [
      { value: "seven", label: "7 bits, 128 cases" },
      { value: "five", label: "5 bits, 32 cases" }
    ],
    initial: "seven"
  }),
  constants: toggle({
    label: "Count the two constant functions",
    group: "main",
    initial: true
  }),
  biases: number({
    label: "Scale of the biases, σ_b",
    group: "more",
    min: 0,
    max: 2,
    step: 0.05,
    initial: 0.3
  }),
  coding: choice({
    label: "A bit enters as",
    group: "more",
    options: [
      { value: "zero-one", label: "0 or 1" },
      { value: "signs", label: "−1 or 1" }
    ],
    initial: "zero-one"
  }),
  draws: integer({
    label: "Networks drawn",
    group: "more",
    min: 100,
    max: 10000,
    initial: 4000,
    scale: "log"
  }),
  seed: seed({ initial: 1 })
};

export type Settings = Values<typeof parameters>;
