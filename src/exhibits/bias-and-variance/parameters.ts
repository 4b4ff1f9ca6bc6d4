import { choice, integer, number, seed, type Values } from "../../lab/parameters";
import { truthNames, truths } from "./truths";

export const parameters = {
  axis: choice({
    label: "Along",
    group: "main",
    options: [
      { value: "degree", label: "the degree" },
      { value: "strength", label: "the strength of the penalty" },
      { value: "points", label: "the number of points" }
    ],
    initial: "degree"
  }),
  degree: integer({ label: "Degree", group: "main", min: 0, max: 100, initial: 20 }),
  strength: number({
    label: "Penalty strength",
    short: "Strength",
    hint: "1 is a prior of variance 1 for the constant; along the strength, flexible is penalised too.",
    group: "main",
    min: 1e-6,
    max: 1e6,
    step: 0.1,
    initial: 1,
    unit: "×",
    scale: "log"
  }),
  n: integer({ label: "Data points", group: "main", min: 1, max: 200, initial: 30 }),
  truth: choice({
    label: "Truth",
    group: "main",
    options: truthNames.map((value) => ({ value, label: truths[value].label })),
    initial: "wave"
  }),
  noise: number({
    label: "Noise in the data",
    hint: "Standard deviation; the soft model knows it.",
    group: "more",
    min: 0.02,
    max: 1,
    step: 0.01,
    initial: 0.3
  }),
  growth: number({
    label: "Cost growth per order",
    hint: "How many times dearer each order is to the soft model than the one before.",
    group: "more",
    min: 1,
    max: 20,
    step: 0.1,
    initial: 2,
    unit: "×",
    scale: "log"
  }),
  inputs: choice({
    label: "Where the inputs lie",
    group: "more",
    options: [
      { value: "even", label: "evenly spaced" },
      { value: "random", label: "at random, the same places for every refit" }
    ],
    initial: "even"
  }),
  refits: integer({
    label: "Refits",
    hint: "Data sets drawn to check the exact curves; their dots close in on them.",
    group: "more",
    min: 2,
    max: 1000,
    initial: 100,
    scale: "log"
  }),
  // Typical: of seeds 1 to 60 the one whose refits lie as far from the exact variances as the median.
  seed: seed({ initial: 43 })
};

export type Settings = Values<typeof parameters>;
export type Axis = Settings["axis"];
