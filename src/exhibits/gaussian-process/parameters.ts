import { choice, integer, number, points, seed, type Values } from "../../lab/parameters";

/** What the surface spans: the limits of the sliders and of every ascent. */
export const lengthscales = { low: 0.1, high: 20 };
export const noises = { low: 0.01, high: 2 };

const periodics = ["plus-periodic", "times-periodic"] as const;
const scaled = ["plus-rbf", "times-rbf", "plus-matern12", ...periodics] as const;

export const parameters = {
  kernel: choice({
    label: "Kernel",
    group: "main",
    options: [
      { value: "rbf", label: "squared exponential (RBF)" },
      { value: "matern52", label: "Matérn 5/2" },
      { value: "matern32", label: "Matérn 3/2" },
      { value: "matern12", label: "Matérn 1/2" },
      { value: "rq", label: "rational quadratic, α = 1" },
      { value: "periodic", label: "periodic" },
      { value: "linear", label: "linear" }
    ],
    initial: "rbf"
  }),
  second: choice({
    label: "Combined with",
    short: "Combined",
    group: "main",
    options: [
      { value: "none", label: "nothing" },
      { value: "plus-linear", label: "+ linear" },
      { value: "times-linear", label: "× linear" },
      { value: "plus-periodic", label: "+ periodic" },
      { value: "times-periodic", label: "× periodic" },
      { value: "plus-rbf", label: "+ RBF" },
      { value: "times-rbf", label: "× RBF" },
      { value: "plus-matern12", label: "+ Matérn 1/2" }
    ],
    initial: "none"
  }),
  choose: choice({
    label: "Lengthscale and noise",
    group: "main",
    options: [
      { value: "hand", label: "by hand" },
      { value: "evidence", label: "by the evidence" }
    ],
    initial: "hand"
  }),
  lengthscale: number({
    label: "Lengthscale",
    group: "main",
    min: lengthscales.low,
    max: lengthscales.high,
    step: 0.01,
    initial: 1,
    scale: "log",
    when: { parameter: "choose", is: ["hand"] }
  }),
  noise: number({
    label: "Noise the model assumes",
    short: "Noise",
    group: "main",
    min: noises.low,
    max: noises.high,
    step: 0.01,
    initial: 0.2,
    scale: "log",
    when: { parameter: "choose", is: ["hand"] }
  }),
  amplitude: number({
    label: "Amplitude",
    hint: "Prior standard deviation of the function.",
    group: "more",
    min: 0.1,
    max: 5,
    step: 0.1,
    initial: 1,
    scale: "log"
  }),
  period: number({
    label: "Period of a periodic kernel",
    group: "more",
    min: 0.2,
    max: 8,
    step: 0.1,
    initial: 2
  }),
  secondLengthscale: number({
    label: "Lengthscale of the second kernel",
    hint: "For a periodic kernel, relative to the period.",
    group: "more",
    min: 0.1,
    max: 20,
    step: 0.01,
    initial: 1,
    scale: "log",
    when: { parameter: "second", is: scaled }
  }),
  secondAmplitude: number({
    label: "Amplitude of the second kernel",
    group: "more",
    min: 0.1,
    max: 5,
    step: 0.1,
    initial: 1,
    scale: "log",
    when: {
      parameter: "second",
      is: ["plus-linear", "plus-periodic", "plus-rbf", "plus-matern12"]
    }
  }),
  data: choice({
    label: "Data",
    group: "more",
    options: [
      { value: "trend", label: "a smooth trend" },
      { value: "seven", label: "seven fixed points" },
      { value: "wave", label: "a fading wave, seen in part" },
      { value: "draw", label: "drawn from an RBF prior, lengthscale 0.8" },
      { value: "none", label: "none" }
    ],
    initial: "trend"
  }),
  n: integer({
    label: "Training points",
    group: "more",
    min: 0,
    max: 60,
    initial: 10,
    when: { parameter: "data", is: ["trend", "wave", "draw"] }
  }),
  functions: integer({
    label: "Functions drawn",
    group: "more",
    min: 0,
    max: 8,
    initial: 4
  }),
  // Near the median of seeds 1 to 200 in error, summit and gain over the default setting.
  seed: seed({ initial: 95 }),
  placed: points({
    label: "Points placed by hand: data, and starts of an ascent (log10 of lengthscale, of noise)",
    group: "more",
    panels: ["data", "starts"],
    most: 60,
    decimals: 3,
    x: [-4, 4],
    y: [-3, 3]
  })
};

export type Settings = Values<typeof parameters>;
