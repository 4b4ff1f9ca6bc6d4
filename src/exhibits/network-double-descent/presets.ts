import type { Preset } from "../exhibit";
import type { parameters } from "./parameters";

export const presets: readonly Preset<typeof parameters>[] = [
  {
    id: "default",
    label: "A peak, and a penalty",
    values: {},
    notice:
      "The single networks’ test error is 0.11 at width 4, climbs to 0.52 at width 16, where they begin to fit all 120 noisy targets, and falls to 0.2 at width 128: a second descent, though not below the first. With the penalty a bump is left of the peak: at most 0.11 from width 4 on. The effective dimensions rise and fall with the error, from 34.9 at width 24 to 26.1; before training there is no such peak."
  },
  {
    id: "raw",
    label: "The same, in other units",
    values: { units: "raw" },
    notice:
      "The same networks, their weights no longer measured by their spread at the start: now the widest network has the most effective dimensions, 63.2, against 56.7 at the peak of the error. Which of the two counts tells of generalisation is a choice of units; the curve of errors has not moved."
  },
  {
    id: "ensemble",
    label: "Five networks averaged",
    values: { average: ["ensemble"] },
    notice:
      "Averaging five networks is better than one at every width: 0.21 against 0.52 at width 16. It shrinks the peak but leaves a bump: 0.24 at width 24, and 0.062 at width 4, the best of all."
  },
  {
    id: "posterior",
    label: "The posterior: the peak is gone",
    values: { average: ["posterior"] },
    notice:
      "Averaged over their posterior, small networks suffice: 0.055 at width 4 and 0.075 at width 16, where the single network has 0.52. There is no peak. With this prior, which is not tuned, the average gets worse with width, 0.12 at 64; there the penalty does better. At width 2 the chains have not converged."
  },
  {
    id: "digits",
    label: "Digits, one label in five wrong",
    values: { task: "digits", width: 48 },
    notice:
      "The loss peaks at width 48, where 1,690 parameters face 2,000 numbers, and ends lower at 256 than anywhere before: 0.55 against 0.63 at width 8. The share of images read wrongly rises and falls likewise: 28 %, 48 % and 22 % there. With the penalty it is 10 or 11 % from width 16 on: wider is level, not better."
  }
];
