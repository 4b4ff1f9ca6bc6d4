import type { Preset } from "../exhibit";
import type { parameters } from "./parameters";

/** The walk through the argument; every number is asserted in claims.test.ts. */
export const presets: readonly Preset<typeof parameters>[] = [
  {
    id: "column",
    label: "Right column plus",
    values: {},
    notice:
      "M₃ can fit all nine labels. M₁ looks only at x₁ and must leave the middle column to chance: 0.125 at best. Yet M₁ gives this data set 0.0513 of its litre and M₃ 0.0245, since M₃ has many other lines to pour for."
  },
  {
    id: "row",
    label: "Turned by a quarter",
    values: { labels: 7 },
    notice:
      "The same picture, turned: now the top row is plus. M₁ cannot see x₂ and gives it 1.7 × 10⁻⁴; the belief goes to M₃ (72 %) and M₂ (22 %). A small model wins only where it is small in the right way."
  },
  {
    id: "alike",
    label: "All nine alike",
    values: { labels: 511 },
    notice:
      "What M₃ holds likeliest of all is nine equal labels: 0.102 each for all plus and all minus. Its bias is as wide as its weights, so its line often misses the grid altogether. Here it has 98 % of the belief."
  },
  {
    id: "narrow",
    label: "The same, narrow bias",
    values: { labels: 511, bias: 0.1 },
    notice:
      "Same data, same model, another prior: with a bias a tenth as wide M₃ gives nine equal labels only 4.6 × 10⁻⁴, and 75 % of the belief goes to the coin. M₃ now wins 12 data sets instead of 38: the evidence scores a model together with its prior."
  },
  {
    id: "checkerboard",
    label: "Checkerboard",
    values: { labels: 341 },
    notice:
      "No line makes a checkerboard: M₃ gives it 1.2 × 10⁻⁶. The coin gives 0.00195 to every data set, which is little, and enough for 91 % of the belief. With these priors it wins 438 of the 512."
  }
];
