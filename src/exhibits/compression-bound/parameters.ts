import { choice, integer, number, seed, type Values } from "../../lab/parameters";

export const parameters = {
  scene: choice({
    label: "Look at",
    group: "main",
    options: [
      { value: "sizes", label: "Digits: a classifier as a message" },
      { value: "widths", label: "Digits: wider networks, as many bits" },
      { value: "codes", label: "Polynomials: three codes" }
    ],
    initial: "sizes"
  }),
  model: choice({
    label: "What is sent",
    group: "main",
    options: [
      { value: "linear", label: "a linear classifier" },
      { value: "network", label: "a network of 4,225 weights" }
    ],
    initial: "linear",
    when: { parameter: "scene", is: ["sizes"] }
  }),
  numbers: integer({
    label: "Numbers sent",
    short: "Numbers",
    hint: "Weights of the linear classifier besides its constant, or steps along random directions from the network’s random start. The nearest of sixteen sizes is sent, since 4 bits of the header say which.",
    group: "main",
    min: 2,
    max: 200,
    initial: 40,
    scale: "log",
    when: { parameter: "scene", is: ["sizes", "widths"] }
  }),
  levels: choice({
    label: "Levels of each number",
    short: "Levels",
    group: "main",
    options: [
      { value: "three", label: "3" },
      { value: "five", label: "5" },
      { value: "seven", label: "7" },
      { value: "nine", label: "9" },
      { value: "fifteen", label: "15" }
    ],
    initial: "five",
    when: { parameter: "scene", is: ["sizes", "widths"] }
  }),
  random: integer({
    label: "Random labels, of a hundred",
    short: "Random",
    group: "main",
    min: 0,
    max: 100,
    initial: 0,
    when: { parameter: "scene", is: ["sizes", "widths"] }
  }),
  truth: choice({
    label: "Truth",
    group: "main",
    options: [
      { value: "trend", label: "1.5x² − 0.5: the sign changes twice" },
      { value: "wave", label: "cos 3πx: it changes 6 times" },
      { value: "ripples", label: "cos 5πx: it changes 10 times" }
    ],
    initial: "wave",
    when: { parameter: "scene", is: ["codes"] }
  }),
  degree: integer({
    label: "Degree of the flexible and the soft polynomial",
    short: "Degree",
    group: "more",
    min: 3,
    max: 40,
    initial: 30,
    when: { parameter: "scene", is: ["codes"] }
  }),
  noise: number({
    label: "Noise",
    hint: "Its standard deviation; a label is the sign of the truth with the noise added.",
    group: "more",
    min: 0,
    max: 1,
    step: 0.05,
    initial: 0.2,
    when: { parameter: "scene", is: ["codes"] }
  }),
  decay: number({
    label: "The soft code’s decay, d",
    short: "Decay",
    hint: "It expects the weight of order j to be other than 0 with probability 0.9 · d to the power j.",
    group: "main",
    min: 0.2,
    max: 1,
    step: 0.05,
    initial: 0.8,
    when: { parameter: "scene", is: ["codes"] }
  }),
  delta: number({
    label: "The bound may fail with probability",
    short: "Failure",
    group: "more",
    min: 0.001,
    max: 0.2,
    step: 0.001,
    initial: 0.05,
    scale: "log"
  }),
  // Of seeds 1 to 24 the one whose bounds, linear and network, lie nearest their means.
  seed: seed({ initial: 24 })
};

export type Settings = Values<typeof parameters>;

const levelsByName = { three: 3, five: 5, seven: 7, nine: 9, fifteen: 15 } as const;

export const levelsOf = ({ levels }: Settings): number => levelsByName[levels];
