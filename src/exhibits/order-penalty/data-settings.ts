import { choice, integer, number, points, seed, subset } from "../../lab/parameters";
import { truthNames, truths } from "./truths";

/** Where the data come from and how they are shown. */
const onFits = { parameter: "view", is: ["fits"] };

export const n = integer({
  label: "Training points",
  short: "Points",
  group: "main",
  min: 0,
  max: 200,
  initial: 10,
  when: onFits
});

export const noise = number({
  label: "Noise in the data",
  short: "Noise",
  hint: "Standard deviation in the labels; what soft assumes is set apart.",
  group: "main",
  min: 0,
  max: 1,
  step: 0.01,
  initial: 0.2
});

export const view = choice({
  label: "Show",
  group: "more",
  options: [
    { value: "fits", label: "the fits" },
    { value: "sizes", label: "error by number of points" }
  ],
  initial: "fits"
});

export const against = choice({
  label: "Error against",
  group: "more",
  options: [
    { value: "truth", label: "the noise-free truth" },
    { value: "labels", label: "noisy test labels" }
  ],
  initial: "truth",
  when: { parameter: "view", is: ["sizes"] }
});

export const shownTruths = subset({
  label: "Truths",
  group: "more",
  options: truthNames.map((value) => ({ value, label: truths[value].label })),
  initial: ["trend", "wave", "rugged"],
  least: 1,
  most: 4
});

export const inputs = choice({
  label: "Where the inputs lie",
  group: "more",
  options: [
    { value: "uniform", label: "at random in [−1, 1]" },
    { value: "even", label: "evenly spaced" },
    { value: "chebyshev", label: "at Chebyshev points, denser at the ends" },
    { value: "gaussian", label: "normal, N(0, 1), as they come" },
    { value: "scaled", label: "normal, train and test scaled together to [−1, 1]" }
  ],
  initial: "uniform"
});

/**
 * Chosen to be typical, not flattering: of seeds 1 to 400 the one whose thirty errors stay closest
 * to their medians over these seeds, none more than 1.9 times above or below. Counted were all nine
 * of the default state, all nine at 200 points, and those of soft by evidence and both rivals on four
 * truths at 100 points, degree 50.
 */
export const typicalSeed = seed({ initial: 198 });

export const moved = points({
  label: "Points placed by hand",
  group: "more",
  panels: truthNames,
  most: 200,
  decimals: 3,
  x: [-1, 1],
  y: [-4, 4]
});
