import { choice, integer, number, seed, type Values } from "../../lab/parameters";

export const parameters = {
  corruption: integer({
    label: "Labels replaced",
    short: "Replaced",
    hint: "By random digits: one time in ten the right one.",
    group: "main",
    min: 0,
    max: 100,
    initial: 40,
    unit: "%"
  }),
  model: choice({
    label: "Noise and lengthscale",
    short: "Model",
    group: "main",
    options: [
      { value: "evidence", label: "chosen by the evidence" },
      { value: "pinned", label: "set by hand" }
    ],
    initial: "evidence"
  }),
  noise: number({
    label: "Noise set by hand",
    short: "Noise",
    hint: "Variance of a label around the function: small means fit it.",
    group: "main",
    min: 1e-6,
    max: 1,
    step: 1e-6,
    initial: 1e-3,
    scale: "log",
    when: { parameter: "model", is: ["pinned"] }
  }),
  order: choice({
    label: "Images in the wall",
    short: "Order",
    group: "main",
    options: [
      { value: "drawn", label: "as they were drawn" },
      { value: "doubt", label: "most doubted first" },
      { value: "mistakes", label: "the model’s mistakes first" }
    ],
    initial: "drawn"
  }),
  page: integer({
    label: "Which hundred",
    short: "Hundred",
    group: "main",
    min: 1,
    max: 4,
    initial: 1
  }),
  image: integer({
    label: "Image looked at",
    short: "Image",
    hint: "Its number in the wall; or click it there.",
    group: "more",
    min: 1,
    max: 400,
    initial: 14
  }),
  judge: choice({
    label: "Each training image is read",
    short: "Judge",
    group: "more",
    options: [
      { value: "others", label: "from all others (leave-one-out)" },
      { value: "fit", label: "by the fit itself" }
    ],
    initial: "others"
  }),
  n: integer({
    label: "Training images",
    short: "Images",
    group: "more",
    min: 100,
    max: 400,
    initial: 400
  }),
  lengthscale: number({
    label: "Lengthscale set by hand",
    short: "Lengthscale",
    hint: "In pixels scaled to [0, 1]; two images lie about 3 apart.",
    group: "more",
    min: 0.25,
    max: 8,
    step: 0.05,
    initial: 1,
    scale: "log"
  }),
  amplitude: number({
    label: "Variance of the function set by hand",
    short: "Variance",
    group: "more",
    min: 0.001,
    max: 10,
    step: 0.001,
    initial: 0.1,
    scale: "log"
  }),
  grid: choice({
    label: "Settings the evidence chooses among",
    short: "Settings",
    group: "more",
    options: [
      { value: "fine", label: "1,681" },
      { value: "coarse", label: "197" }
    ],
    initial: "fine"
  }),
  // Chosen to be typical, not flattering: of seeds 1 to 100 one of the two whose curves and counts
  // stay closest to the mean over 120 seeds, and of these the one closer to the mean over its own
  // twenty (within 3.5 points of accuracy from 10 to 90 %).
  seed: seed({ initial: 21 })
};

export type Settings = Values<typeof parameters>;
export type ModelName = Settings["model"];
