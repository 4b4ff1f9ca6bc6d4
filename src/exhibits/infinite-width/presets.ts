import type { Preset } from "../exhibit";
import type { parameters } from "./parameters";

/** The walk through the argument; every number in a notice is checked in claims.test.ts. */
export const presets: readonly Preset<typeof parameters>[] = [
  {
    id: "four",
    label: "Four units",
    values: {},
    notice:
      "On average these networks already have the limit’s kernel: 2.02 ± 0.05 over 2,000 networks, against 2.00. But no network is the average: each has its own kernel, with a spread of 112 % of the mean, and the outputs pile up at the middle and far out (4.40 % beyond three standard deviations, 1.11 % in the limit)."
  },
  {
    id: "sixty-four",
    label: "64 units",
    values: { width: 64 },
    notice:
      "Sixteen times as many units, and the spread of one network’s kernel is a quarter of what it was: 28.0 %. The average has not moved. Given the data, the eight networks now nearly agree with the limit: 0.082 away, 0.514 with four units."
  },
  {
    id: "thousand",
    label: "1,024 units",
    values: { width: 1024 },
    notice:
      "All networks now have nearly the same kernel (spread 6.99 %), and their outputs are normal for all that can be seen: excess kurtosis 0.015. The hidden layer has nearly become a fixed kernel, and a Gaussian process describes the random network well."
  },
  {
    id: "deep",
    label: "Five layers of 64",
    values: { width: 64, depth: 5 },
    notice:
      "Depth undoes what width has done: the excess kurtosis is 1.37 instead of 0.234 with one layer of the same width, about that of one layer of 11 units. What counts is how much wider the network is than deep."
  },
  {
    id: "saturating",
    label: "Units that saturate",
    values: { activation: "erf" },
    notice:
      "Four units of erf, which cannot grow without bound, have more nearly normal outputs than four of ReLU: a spread of 30.9 % instead of 112 %. Given the data they are hardly nearer to their limit, though: 0.475 away instead of 0.514. It is another limit, too: a choice of units is a choice of kernel."
  }
];
