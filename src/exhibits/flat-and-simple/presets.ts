import type { Preset } from "../exhibit";
import type { parameters } from "./parameters";

/** The walk through the argument; every number in a notice is checked in claims.test.ts. */
export const presets: readonly Preset<typeof parameters>[] = [
  {
    id: "flatter",
    label: "Wider is flatter",
    values: {},
    notice:
      "Eight networks stopped at training loss 0.01: the larger ones have less test loss, 0.28 with 16 units, 0.203 with 512. Move every weight in scale with its unit, by a tenth, and the training loss rises by 0.148 in the smallest and by 0.0301 in the largest: wider is flatter, and flatness puts the networks mostly in the order of their test loss (+0.71). Narrowness alone does as well (+0.74)."
  },
  {
    id: "another-yardstick",
    label: "Another yardstick",
    values: { yardstick: "relative" },
    notice:
      "The same networks, moved otherwise: by a tenth of the norm of all their weights. Now the loss rises by 0.186 in the smallest and by 0.688 in the largest, so bigger looks sharper, and the rank correlation turns from +0.71 to −0.48. Nothing has changed but the yardstick."
  },
  {
    id: "raw-dimension",
    label: "Raw effective dimensionality",
    values: { yardstick: "raw" },
    notice:
      "Effective dimensionality counts the directions that the data determine: the area under each curve. Of raw weights it is 47.4 in the smallest network and 78.9 in the largest, which looks more complex and yet has less test loss. Measure each weight by the spread it started with, in the prior’s units, and it is 27.2 against 21.2: the rank correlation turns from −0.69 to +0.76."
  },
  {
    id: "depth",
    label: "Depth and width",
    values: { grid: "depth", yardstick: "prior", shown: 24 },
    notice:
      "One to four hidden layers: effective dimensionality in the prior’s units puts the networks in the order of their test loss (+0.86), the number of parameters rather backwards (−0.34). Narrowness alone comes to +0.80. At equal width (hollow marks) +0.66 is left; but there the number of parameters does as well, since both see that the deeper networks are worse here."
  },
  {
    id: "flat-not-better",
    label: "Flatter, not better",
    values: { task: "moons", n: 60, stop: 0.05 },
    notice:
      "On moons the largest network is flatter too, 0.0127 against 0.052 in the smallest, and has more test loss: 0.123 against 0.0865. The rank correlation is −0.19 here and above 0 in only 8 of 20 fresh data sets. Flat at equal training loss is not by itself better."
  },
  {
    id: "spirals",
    label: "Spirals",
    values: { task: "spirals", n: 100, stop: 0.02 },
    notice:
      "On spirals all three ways of moving the weights agree that wider is flatter (+0.61 each), and raw effective dimensionality still says the opposite of test loss (−0.71). One network, with 32 units, did not come to the stop within 6,000 steps: its mark is open, and it is left out."
  }
];
