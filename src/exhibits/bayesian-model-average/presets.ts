import type { Preset } from "../exhibit";
import type { parameters } from "./parameters";

/** The walk through the argument; every number in a notice is checked in claims.test.ts. */
export const presets: readonly Preset<typeof parameters>[] = [
  {
    id: "ensemble",
    label: "The posterior and an ensemble",
    values: {},
    notice:
      "Ten networks trained with the same prior from ten starts end as nearly one function: in the gaps they spread 0.034, the posterior 0.212. Averaging them gains little: distance 0.100, where one of them is 0.114 away on average."
  },
  {
    id: "free",
    label: "Leave out the prior",
    values: { method: "free", view: "spread" },
    notice:
      "Trained on the data alone, ten networks spread 0.170 in the gaps, near the posterior’s 0.212. No belief asks for that width; it is left over from where they started. Their distance, 0.102, is no better than with the prior (0.100)."
  },
  {
    id: "anchored",
    label: "Anchor each network",
    values: { method: "anchored" },
    notice:
      "Each network is pulled to a draw of its own from the prior and fits targets with fresh noise. One alone is farther than a network trained as usual, 0.182 against 0.114 on average; ten together come to 0.090."
  },
  {
    id: "laplace",
    label: "One basin with its curvature",
    values: { method: "laplace", view: "gradients" },
    notice:
      "One trained network and the curvature around it: distance 0.069 after 1,500 gradients. Ten networks without curvature cost 15,000 and come to 0.100. On this small problem one basin with its width beats many without."
  },
  {
    id: "variational",
    label: "Independent Gaussians",
    values: { method: "variational", view: "spread" },
    notice:
      "Mean-field variational inference spreads 0.119 in the gaps, more than the ensemble’s 0.034, and yet is farther away: 0.169 against 0.100. It is its mean that is off, by 0.150 on average, the ensemble’s by 0.070."
  },
  {
    id: "cold",
    label: "A cold posterior",
    values: { temperature: 0.3, view: "likelihood" },
    notice:
      "At T = 0.3 the data count more than three times as much. The same walk has then not converged: R-hat is 1.22. As far as it has come, cooling gains it nothing in the gaps: log-likelihood −0.30, at T = 1 −0.13; the anchored ensemble does gain, 0.12, at T = 1 −0.28."
  }
];
