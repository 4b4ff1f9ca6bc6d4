import type { Preset } from "../exhibit";
import type { parameters } from "./parameters";

/** The walk through the argument; every number in a notice is checked in claims.test.ts. */
export const presets: readonly Preset<typeof parameters>[] = [
  {
    id: "trend",
    label: "Ten points",
    values: {},
    notice:
      "The four thin lines in the first panel are functions drawn from the prior; in the second the same four after ten points. The band shrinks from ± 2 to ± 0.225 at its narrowest and opens again to ± 1.89 where no point is near. Drag a point, or double-click to add one: functions, band and evidence follow."
  },
  {
    id: "two-explanations",
    label: "Two explanations",
    values: {
      data: "seven",
      lengthscale: 0.97,
      noise: 0.12,
      placed: {
        starts: [
          [-0.6, -1.7],
          [1.15, 0.1]
        ]
      }
    },
    notice:
      "Seven points and two summits: a bending function with little noise (lengthscale 0.975, noise 0.119) or a nearly straight one with much (4.45, 0.347). Their log evidences, −5.390 and −5.377, hardly differ, and which one an ascent finds depends on where it starts: drag the squares. Other data sets mostly have one summit."
  },
  {
    id: "periodic",
    label: "Periodic × RBF",
    values: {
      data: "wave",
      n: 24,
      second: "times-periodic",
      period: 1.6,
      lengthscale: 6.4,
      // Near the median of seeds 1 to 200 in error, summit and gain.
      seed: 42
    },
    notice:
      "Told the true period, the product goes on waving where nothing was observed: over |x| ≤ 3 the mean is 0.209 from the truth. The RBF alone (“Combined with: nothing”), even at its own summit, falls back to 0 there: 0.389, with a log evidence 4.9 lower. Beyond |x| = 3 it is the closer one, 0.285 against 0.504: there the product swings up to 1.52, the fading truth up to 0.558."
  },
  {
    id: "too-short",
    label: "Too short, too long",
    values: {
      data: "draw",
      n: 15,
      lengthscale: 0.15,
      // Near the median of seeds 1 to 200 in error, summit and gain.
      seed: 102
    },
    notice:
      "At lengthscale 0.15 each point informs only its neighbourhood, and the mean falls back to 0 in between: 0.319 from the truth, against 0.112 at the summit. The complexity term rewards long lengthscales, the fit punishes them once they are too long. Their sum is highest at 0.774; the data were drawn with 0.8."
  },
  {
    id: "prior",
    label: "No data",
    values: { data: "none" },
    notice:
      "Nothing was observed, so both panels show the prior and the log evidence is 0 for every setting. Choose another kernel and see which functions it expects. Double-click in the second panel to add a first observation."
  }
];
