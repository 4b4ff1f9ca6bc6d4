import { choice, integer, number, seed, type Values } from "../../lab/parameters";

export const parameters = {
  task: choice({
    label: "What depends on the hidden direction",
    group: "main",
    options: [
      { value: "fold", label: "a fold, |w · x|" },
      { value: "hinge", label: "a hinge, max(0, w · x)" },
      { value: "parity2", label: "product of two signs" },
      { value: "parity3", label: "product of three signs" }
    ],
    initial: "fold"
  }),
  n: integer({
    label: "Training points",
    short: "Points",
    group: "main",
    min: 50,
    max: 250,
    initial: 200
  }),
  penalty: number({
    label: "Penalty λ of the second network",
    short: "Penalty",
    group: "main",
    min: 0.0003,
    max: 0.1,
    step: 0.0001,
    initial: 0.01,
    scale: "log"
  }),
  spread: number({
    label: "Size of the first weights at the start",
    short: "Start",
    hint: "Standard deviation times √d: 0.3 here, 1.41 is usual.",
    group: "main",
    min: 0.1,
    max: 1.5,
    step: 0.01,
    initial: 0.3
  }),
  inputs: integer({
    label: "Inputs, d",
    group: "more",
    min: 5,
    max: 30,
    initial: 20
  }),
  noise: number({
    label: "Noise of the labels",
    group: "more",
    min: 0,
    max: 1,
    step: 0.05,
    initial: 0.1,
    when: { parameter: "task", is: ["fold", "hinge"] }
  }),
  units: integer({ label: "Hidden units", group: "more", min: 20, max: 128, initial: 100 }),
  // Of seeds 1 to 8 the middle one in the errors of the free network and of the learned metric.
  seed: seed({ initial: 4 })
};

export type Settings = Values<typeof parameters>;
export type TaskName = Settings["task"];
