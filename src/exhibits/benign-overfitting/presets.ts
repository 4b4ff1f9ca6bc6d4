import type { Preset } from "../exhibit";
import type { parameters } from "./parameters";

/** The walk through the argument; every number in a notice is checked in claims.test.ts. */
export const presets: readonly Preset<typeof parameters>[] = [
  {
    id: "narrow-spikes",
    label: "Narrow spikes",
    values: {},
    notice:
      "The green curve passes through all 20 noisy labels, yet it is hardly farther from the truth than the curve that smooths them: 0.150 against 0.143. Matérn 1/2 passes through them as well and is at 0.243. A spike at every label is noise by another name: the two log evidences agree to 0.01."
  },
  {
    id: "wide-spikes",
    label: "Wider spikes",
    values: { width: 0.1, against: "width" },
    notice:
      "Spikes of width 0.1 overlap, and every label pulls its neighbourhood along: the error is now 0.233. Over refits it stays near the smooth model’s 0.151 up to a width of 0.001 and then climbs, at 0.3 past Matérn 1/2 (0.271 against 0.253)."
  },
  {
    id: "more-points",
    label: "More points, same spikes",
    values: { n: 80, width: 0.01 },
    notice:
      "For spikes of one width the story ends with data. From 5 to 80 points the smooth model’s median error falls from 0.287 to 0.083; with spikes of width 0.01 it falls to 0.187 at 20 points and is 0.203 at 80, where spikes cover most of the interval. Spikes that hardly overlap add about noise² × points × width to the squared error: to stay benign, they must narrow as points come in."
  },
  {
    id: "more-noise",
    label: "The price of noise",
    values: { n: 80, against: "noise" },
    notice:
      "With 80 points the median error of Matérn 1/2 is 0.80 to 0.83 times the noise, whatever its level: the cost is bounded but does not go away (tempered). Narrow spikes cost less, and not nothing: at noise 1 the error is 0.346 against 0.201 for the smooth model, without noise 0.002 for both."
  },
  {
    id: "catastrophe",
    label: "A harmful interpolant",
    values: { n: 40, narrow: true },
    notice:
      "Passing through the labels decides nothing; what happens in between does. An RBF of lengthscale 0.02 without noise passes through them too, and its median error grows from 0.604 at 5 points to 1120 at 80, off the frame. The same labels, 40 of them here, leave the spiky-smooth curve 0.135 from the truth."
  }
];
