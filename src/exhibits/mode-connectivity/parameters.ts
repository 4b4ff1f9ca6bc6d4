import { choice, integer, number, seed, toggle, type Values } from "../../lab/parameters";

export const parameters = {
  task: choice({
    label: "Data",
    group: "main",
    options: [
      { value: "noisy", label: "Two moons, some labels wrong" },
      { value: "clean", label: "Two moons, well apart" },
      { value: "spirals", label: "Two spirals" }
    ],
    initial: "noisy"
  }),
  width: integer({
    label: "Units in each hidden layer",
    short: "Units",
    group: "main",
    min: 5,
    max: 100,
    initial: 30
  }),
  aligned: toggle({
    label: "First relabel the hidden units of B",
    short: "Relabel B",
    hint: "Puts the hidden units of B into the order most like A’s. B’s function stays the same.",
    group: "main",
    initial: false
  }),
  plane: choice({
    label: "Plane through A, B and",
    short: "Plane",
    group: "main",
    options: [
      { value: "middle", label: "the curve’s middle" },
      { value: "third", label: "a third network" },
      { value: "relabelled", label: "B relabelled" }
    ],
    initial: "middle"
  }),
  t: number({
    label: "Place on the way, t",
    short: "t",
    hint: "0 is network A, 1 is network B.",
    group: "main",
    min: 0,
    max: 1,
    step: 0.05,
    initial: 0.5
  }),
  n: integer({ label: "Training points", group: "more", min: 20, max: 200, initial: 100 }),
  wrong: integer({
    label: "Wrong labels among a hundred",
    group: "more",
    min: 0,
    max: 30,
    initial: 10,
    when: { parameter: "task", is: ["noisy"] }
  }),
  noise: number({
    label: "Noise of the moons",
    hint: "Standard deviation of the noise on both coordinates.",
    group: "more",
    min: 0.05,
    max: 0.4,
    step: 0.05,
    initial: 0.2,
    when: { parameter: "task", is: ["noisy"] }
  }),
  penalty: number({
    label: "Penalty on the weights, λ",
    hint: "Half λ times the squares of all weights is added to the mean loss.",
    group: "more",
    min: 0.0001,
    max: 0.01,
    step: 0.0001,
    initial: 0.001,
    scale: "log"
  }),
  seed: seed({ initial: 14 })
};

export type Settings = Values<typeof parameters>;
