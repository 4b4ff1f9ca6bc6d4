import { choice, integer, number, points, seed, type Values } from "../../lab/parameters";

/** What stands in for the posterior, in the order of the list of results. */
export const methods = [
  { value: "single", label: "one network" },
  { value: "ensemble", label: "ensemble with the prior" },
  { value: "free", label: "ensemble without the prior" },
  { value: "anchored", label: "anchored ensemble" },
  { value: "swag", label: "SWAG, one basin" },
  { value: "multiswag", label: "MultiSWAG" },
  { value: "laplace", label: "Laplace, one basin" },
  { value: "variational", label: "mean-field variational" },
  { value: "chain", label: "one chain of HMC" }
] as const;

export type MethodName = (typeof methods)[number]["value"];

/** What is drawn of functions: inputs and outputs. */
export const reach = { x: [-2.2, 2.2], y: [-2.2, 2.2] } as const;

export const parameters = {
  method: choice<MethodName>({
    label: "Beside the posterior",
    short: "Beside",
    hint: "Every method has the same likelihood and the same prior, or says that it leaves it out.",
    group: "main",
    options: methods,
    initial: "ensemble"
  }),
  view: choice({
    label: "Third panel",
    short: "Third",
    group: "main",
    options: [
      { value: "functions", label: "distance by functions averaged" },
      { value: "gradients", label: "distance by gradients spent" },
      { value: "spread", label: "spread in the gaps" },
      { value: "likelihood", label: "log-likelihood in the gaps" }
    ],
    initial: "functions"
  }),
  temperature: number({
    label: "Temperature of the posterior, T",
    short: "Temperature",
    hint: "The likelihood counts to the power 1/T, for every method; the prior is left as it is.",
    group: "main",
    min: 0.1,
    max: 10,
    step: 0.01,
    initial: 1,
    scale: "log"
  }),
  prior: number({
    label: "Scale of the prior",
    short: "Prior",
    hint: "Times the usual spread: weights N(0, 4/inputs), biases N(0, 1).",
    group: "main",
    min: 0.5,
    max: 2,
    step: 0.05,
    initial: 1,
    scale: "log"
  }),
  noise: number({
    label: "Noise of the observations",
    short: "Noise",
    hint: "Standard deviation; the model knows it.",
    group: "main",
    min: 0.05,
    max: 0.5,
    step: 0.01,
    initial: 0.1,
    scale: "log"
  }),
  n: integer({ label: "Training points", group: "more", min: 0, max: 40, initial: 32 }),
  members: integer({
    label: "Networks of an ensemble",
    hint: "Also the basins of MultiSWAG.",
    group: "more",
    min: 1,
    max: 12,
    initial: 10
  }),
  warmUp: integer({
    label: "Warm-up of each chain, in trajectories",
    hint: "Too few, and the chains have not found the posterior.",
    group: "more",
    min: 4,
    max: 90,
    initial: 66
  }),
  samples: integer({
    label: "Samples kept of each chain",
    group: "more",
    min: 8,
    max: 120,
    initial: 100
  }),
  seed: seed({ initial: 5 }),
  placed: points({
    label: "Points placed by hand",
    group: "more",
    panels: ["data"],
    most: 40,
    decimals: 3,
    x: reach.x,
    y: reach.y
  })
};

export type Settings = Values<typeof parameters>;
