import { log, logGamma } from "../../models/kernels";
import { type Architecture, type Spread, spreads } from "../../models/network";

/** Principal axes of the images that the network sees. */
export const axes = 16;
const units = 32;
export const architecture: Architecture = { sizes: [axes, units, 10], activation: "tanh" };

export const steps = 800;
export const rate = 0.02;
/** Steps at which a network is looked at: most happens early. */
export const looks: readonly number[] = [
  0, 1, 2, 3, 4, 5, 6, 8, 10, 13, 16, 20, 25, 32, 40, 50, 64, 80, 100, 130, 160, 200, 280, 400, 560,
  800
];

/** Prior scales that the evidence chooses among. */
export const scales: readonly number[] = [1, 1.5, 2, 3, 4, 6, 8, 12];
/** Percentages of random labels that are compared. */
export const shares: readonly number[] = [0, 10, 20, 40, 60, 80, 100];

export const priorOf = (scale: number): Spread[] => spreads(architecture, scale, 1);

/**
 * log(32! 2^32): the hidden units can be put in any order, and the signs of all weights at a tanh unit
 * turned over, without a change of the function. One mode has at most so many equals.
 */
export const equivalentModes = logGamma(units + 1) + units * log(2);

/** The log probability of any labels to one who guesses all ten digits alike. */
export const guessing = (n: number): number => n * log(0.1);
