import type { Preset } from "../exhibit";
import type { parameters } from "./parameters";

/** Every number in a notice is checked in claims.test.ts. */
export const presets: readonly Preset<typeof parameters>[] = [
  {
    id: "compute-optimal",
    label: "On the compute-optimal line",
    values: {},
    notice:
      "With twenty tokens a parameter and four bits each the bound adds 2.41 nats at 70 million parameters and 2.24 at 12 billion: slightly less for larger models, since by the paper’s fit their loss varies less. (A loss of 2 and 0.1 for rounding are entered by hand.) Random guess is the largest term, 1.50. The bound is about twice a loss of 2 nats, and far below guessing, 10.82: it says something, and it is not tight."
  },
  {
    id: "tokens-fixed",
    label: "The same tokens for all sizes",
    values: { ratio: 20, size: 70 },
    notice:
      "Look at the orange line: give every size the tokens of the 70M model, and the bound adds 2.41 nats there and far more than guessing at 12 billion. Larger models are not bound better by themselves. The tokens have to grow with them."
  },
  {
    id: "variance",
    label: "What a small variance buys",
    values: { view: "variance" },
    notice:
      "Simulated losses between 0 and 1 whose expectation is known. From their range alone 2,000 of them fix a mean to within 0.0339; from how little they vary about what was predicted, to within 0.00621. The bound was broken in 0 of 60 sequences, where it may be in one of a hundred."
  },
  {
    id: "information",
    label: "Information as an area",
    values: { view: "information" },
    notice:
      "A model that counts pairs of symbols is trained here, each token predicted before it is learned from. The area between its loss and the true law’s is what it has absorbed: 173 bits after 5,000 tokens for 56 free numbers, and four times as many tokens add less than half as much again. So the bits a token fall, to 0.0346."
  },
  {
    id: "file",
    label: "The bound of a file",
    values: { view: "file" },
    notice:
      "The bound behind the 2025 paper’s Figure 2 charges for the stored file. Ten kilobytes that err on a tenth of their million examples are promised an error below 0.267; a hundred times the file is promised nothing."
  }
];
