import type { Preset } from "../exhibit";
import type { parameters } from "./parameters";

/** The walk through the argument; every number in a notice is checked in claims.test.ts. */
export const presets: readonly Preset<typeof parameters>[] = [
  {
    id: "nearly",
    label: "Nearly symmetric",
    values: {},
    notice:
      "The left half is almost the mirror image of the right. Soft reads a slack of 0.2 from the twenty points and is closest to the truth: 0.117 against 0.218 for hard and 0.138 for free. One data set proves little; over 30 of them its mean error is 0.139 (hard 0.251, free 0.176), and it beats both others in 21."
  },
  {
    id: "exact",
    label: "Exactly symmetric",
    values: { broken: 0 },
    notice:
      "Where the mirror is exact, hard is right, and it wins: mean error 0.081. The evidence chooses a slack of 0, here and in the median, so soft all but collapses onto hard (0.085). Free has to learn both sides separately and pays for it: 0.170."
  },
  {
    id: "broken",
    label: "No symmetry",
    values: { broken: 1 },
    notice:
      "The control: the two sides have nothing to do with each other. Hard cannot follow, whatever the data (0.790). The evidence chooses a slack of 1, here and in the median, and soft is all but free: 0.167 against 0.162."
  },
  {
    id: "one-side",
    label: "Seen from one side",
    values: { right: 1 },
    notice:
      "All points lie on the right, so the data cannot say whether the mirror holds: for the data on show the evidence changes by less than 0.3 over all slacks. Reading the slack from such data is no help (mean error 0.394); a fixed slack of 0.3 has 0.279 and hard 0.288. Free knows nothing of the left: 0.603."
  },
  {
    id: "fixed",
    label: "A fixed slack",
    values: { broken: 0, choose: "hand" },
    notice:
      "A slack of 0.3 that never changes does well where it is about right: at brokenness 0.2 to 0.4 it even beats the evidence’s choice (0.145 against 0.155 at 0.3). Where the mirror is exact its mean error is 0.113 against 0.081 for hard; where there is none, 0.214 against 0.162 for free. With 200 points it is within 1.3 times the better of the two everywhere."
  },
  {
    id: "shifts",
    label: "Networks on shifts",
    values: { symmetry: "shift", broken: 0.4, pattern: 18, seed: 10 },
    notice:
      "The truth depends a little on where a pattern stands: 16 % of its variance is due to the shift. Over eight data sets soft, a tied and a free path added, has a mean error of 0.406 against 0.541 for hard and 0.556 for free, and beats both in 7. Drag to exact and hard wins (0.275, soft 0.313); to broken and free wins (0.476, soft 0.606)."
  }
];
