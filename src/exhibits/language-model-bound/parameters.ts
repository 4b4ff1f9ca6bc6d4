import { choice, integer, number, type Values } from "../../lab/parameters";

const terms = { parameter: "view", is: ["terms"] } as const;
const variance = { parameter: "view", is: ["variance"] } as const;
const information = { parameter: "view", is: ["information"] } as const;
const file = { parameter: "view", is: ["file"] } as const;

export const parameters = {
  view: choice({
    label: "Look at",
    group: "main",
    options: [
      { value: "terms", label: "the terms of the bound, by size" },
      { value: "variance", label: "what a small variance buys" },
      { value: "information", label: "information as an area" },
      { value: "file", label: "the bound of a file" }
    ],
    initial: "terms"
  }),
  size: number({
    label: "Parameters, millions",
    short: "Millions",
    group: "main",
    min: 70,
    max: 12000,
    step: 10,
    initial: 1000,
    scale: "log",
    when: terms
  }),
  ratio: number({
    label: "Training tokens a parameter",
    short: "Tokens each",
    group: "main",
    min: 1,
    max: 500,
    step: 1,
    initial: 20,
    scale: "log",
    when: terms
  }),
  bits: number({
    label: "Bits a parameter after quantisation",
    short: "Bits",
    group: "main",
    min: 1,
    max: 16,
    step: 0.5,
    initial: 4,
    when: terms
  }),
  spread: number({
    label: "Spread of the losses",
    hint: "1: losses lie about 0.24 from what was expected; 0: exactly there.",
    group: "main",
    min: 0,
    max: 1,
    step: 0.05,
    initial: 0.25,
    when: variance
  }),
  losses: integer({
    label: "Losses in a sequence",
    short: "Losses",
    group: "main",
    min: 50,
    max: 4000,
    initial: 2000,
    scale: "log",
    when: variance
  }),
  tokens: integer({
    label: "Tokens seen",
    short: "Tokens",
    group: "main",
    min: 100,
    max: 20000,
    initial: 5000,
    scale: "log",
    when: information
  }),
  context: choice({
    label: "The model counts after",
    group: "main",
    options: [
      { value: "one", label: "the last symbol" },
      { value: "two", label: "the last two" }
    ],
    initial: "one",
    when: information
  }),
  kilobytes: number({
    label: "File, kilobytes",
    short: "Kilobytes",
    group: "main",
    min: 0.01,
    max: 100000,
    step: 0.01,
    initial: 10,
    scale: "log",
    when: file
  }),
  examples: number({
    label: "Training examples, thousands",
    short: "Thousands",
    group: "main",
    min: 0.1,
    max: 1000000,
    step: 0.1,
    initial: 1000,
    scale: "log",
    when: file
  }),
  risk: number({
    label: "Training error",
    group: "main",
    min: 0,
    max: 0.5,
    step: 0.01,
    initial: 0.1,
    when: file
  }),
  loss: number({
    label: "Training loss, nats a token (entered by hand)",
    group: "more",
    min: 0.5,
    max: 6,
    step: 0.1,
    initial: 2,
    when: terms
  }),
  quantisation: number({
    label: "Quantisation gap, nats a token (entered by hand)",
    group: "more",
    min: 0,
    max: 2,
    step: 0.05,
    initial: 0.1,
    when: terms
  }),
  vocabulary: integer({
    label: "Vocabulary",
    group: "more",
    min: 1000,
    max: 260000,
    initial: 50254,
    scale: "log",
    when: terms
  }),
  delta: number({
    label: "Probability that the bound fails, δ",
    group: "more",
    min: 0.0001,
    max: 0.5,
    step: 0.0001,
    initial: 0.01,
    scale: "log"
  }),
  seed: integer({
    label: "Random draw",
    group: "more",
    min: 1,
    max: 1000,
    initial: 1,
    when: { parameter: "view", is: ["variance", "information"] }
  })
};

export type Settings = Values<typeof parameters>;
