import type { Preset } from "../exhibit";
import type { parameters } from "./parameters";

/** The walk through the argument; every number in a notice is checked in claims.test.ts. */
export const presets: readonly Preset<typeof parameters>[] = [
  {
    id: "simple",
    label: "Small weights",
    values: {},
    notice:
      "There are 2¹²⁸ truth tables of seven bits, and 4,000 networks with random weights could have shown 4,000 ragged ones. They do not: 99.9 % are simpler than 99 of 100 tables of coin flips, and the commonest function, a constant, takes 11.9 % of the draws. Nothing was trained. Much of it is imbalance, since tables lean towards all 0 or all 1. The networks that are not constant have 71.1 bits; with the same ones shuffled about they would have 100.5 bits."
  },
  {
    id: "chaotic",
    label: "Large weights",
    values: { weights: 8, depth: 4 },
    notice:
      "The same kind of network with weights eight times as large and four layers: 135.2 bits on average, near the 149.1 of coin flips, and not one function is drawn twice. Depth alone does not do it: slide the weights back to 1 and the four layers have 42.1 bits. So the bias towards simple functions lies in how the weights are distributed, not in the architecture alone."
  },
  {
    id: "linear",
    label: "A linear unit",
    values: { activation: "linear", weights: 1.41 },
    notice:
      "A single linear unit is about as simple, 66.8 bits, but it can compute only some 8 billion of the 2¹²⁸ functions. So simplicity alone is nothing special. What is: a network can be trained to compute even tables of coin flips, and left to chance it still prefers simple ones."
  },
  {
    id: "balanced",
    label: "As many ones as zeros",
    values: { coding: "signs", biases: 0 },
    notice:
      "Inputs of −1 and 1 and no biases force every table to have 64 ones, so that imbalance explains nothing. The networks are still simpler: 101.2 bits against 149.6 for their own tables shuffled, and 99.5 % of them are simpler than their shuffle. But now hardly anything repeats: the commonest function takes 0.13 % of the draws."
  },
  {
    id: "relu",
    label: "ReLU",
    values: { activation: "relu", weights: 1.41 },
    notice:
      "With ReLU units the mean is 63.6 bits and the commonest function, a constant, takes 10.6 % of the draws. Here the scale of the weights matters only beside that of the biases: a ReLU network without biases has the same sign whatever the scale."
  },
  {
    id: "five-bits",
    label: "Five bits, constants left out",
    values: {
      bits: "five",
      activation: "relu",
      weights: 1.41,
      draws: 10000,
      constants: false
    },
    notice:
      "With 32 cases functions repeat, so their probability can be read off. The likeliest are simple, and the likelihood falls off with complexity along the upper edge of the cloud. Below the edge are simple functions that are rare as well: probable functions are simple, but simple ones need not be probable."
  }
];
