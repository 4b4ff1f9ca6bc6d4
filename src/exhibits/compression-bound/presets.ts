import type { Preset } from "../exhibit";
import type { parameters } from "./parameters";

/** The walk through the argument; every number in a notice is checked in claims.test.ts. */
export const presets: readonly Preset<typeof parameters>[] = [
  {
    id: "a-message",
    label: "A classifier in 112 bits",
    values: {},
    notice:
      "These 112 bits are a classifier of odd and even digits: whoever has the program decodes 41 numbers from them and makes the same predictions. It misreads 0.113 of its 1,500 training images and so, with 95 % confidence, less than 0.242 of all. Fewer numbers fit worse, more cost more bits: move the size and find the least bound."
  },
  {
    id: "network",
    label: "4,225 weights in 194 bits",
    values: { model: "network", numbers: 50, levels: "nine" },
    notice:
      "A network of 4,225 weights, far more than images, is said in 194 bits: 50 steps along random directions from a random start that both sides know. Its training error is 0.053 and its bound 0.203, below the 0.224 of the best linear classifier. Watch it train: the bits hardly change, the error falls."
  },
  {
    id: "random-labels",
    label: "Random labels",
    values: { random: 100 },
    notice:
      "Every label is now a coin flip. No size helps: the least bound is 0.547, no better than chance, since a message of some hundred bits cannot say 1,500 coin flips. The same classifiers, the same code: the bound tells structure from noise because it counts what the labels needed."
  },
  {
    id: "wider",
    label: "Wider, for as many bits",
    values: { scene: "widths", levels: "nine" },
    notice:
      "Seven networks of 133 to 8,449 weights, each said by 40 numbers. A file of their weights would grow 64-fold; the messages stay between 150 and 161 bits. So the bound does not rise with size: 0.253 for the smallest network, 0.236 for the largest, the least 0.197 between."
  },
  {
    id: "three-codes",
    label: "Three codes for polynomials",
    values: { scene: "codes" },
    notice:
      "Dark: training error; light: what the bits add. With 200 points the rigid code is cheap but cannot say the truth (bound 0.571). The flexible code pays for 31 weights whether needed or not (54 bits, 0.264). The soft code can say as much, but pays for the orders it uses (27 bits, 0.179)."
  },
  {
    id: "simple-truth",
    label: "Where rigid is right",
    values: { scene: "codes", truth: "trend" },
    notice:
      "The truth is of degree 2, as the rigid code supposes. It has the least bound, 0.173 with 200 points. The soft code finds the same classifier and pays 6 bits more for its freedom (0.201), the flexible one 45 bits more (0.335)."
  }
];
