import type { Preset } from "../exhibit";
import type { parameters } from "./parameters";

export const presets: readonly Preset<typeof parameters>[] = [
  {
    id: "evidence-decides",
    label: "The evidence decides",
    values: {},
    notice:
      "148 of 400 labels are wrong and nobody says which. Reading each image from all others, the model chosen by the evidence doubts 146 of them (as many doubts at random would find 64) and 28 right ones, and puts 130 right. Its fit keeps 23 % of a wrong label and 57 % of a right one, and it reads 90 % of new digits; the same model with a noise of 0.001 set by hand reads 74 %."
  },
  {
    id: "pinned",
    label: "It memorises",
    values: { model: "pinned" },
    notice:
      "With a noise of 0.001 set by hand the same Gaussian process keeps 98 % of a wrong label and 99 % of a right one: it memorises both. Read from all others, 139 of the 148 wrong labels still stand out, but 71 right ones are doubted with them, against 28. It reads 74 % of new digits against 90 %, with less evidence, −726 against −435."
  },
  {
    id: "better-than-evidence",
    label: "Better than the evidence",
    values: { model: "pinned", noise: 1 },
    notice:
      "A noise of 1 set by hand has far less evidence, −4,005 against −435, and yet reads more new digits: 92 % against 90 %, and more in 18 of 20 seeds. The evidence minds how large outputs and noise are; reading asks only which output is largest. It is no rule for every case: with clean labels the same noise reads 95 %, the evidence 98 %."
  },
  {
    id: "clean",
    label: "Clean labels",
    values: { corruption: 0 },
    notice:
      "With nothing wrong, the evidence chooses the least noise on offer and the fit keeps 100 % of every label: clean labels are worth memorising. It reads 98 % of new digits, as does a noise of 0.001; ten nearest neighbours read 95 %. The evidence is 2,883 nats; at 40 % replaced it is −435."
  },
  {
    id: "its-mistakes",
    label: "Its mistakes",
    values: { order: "mistakes" },
    notice:
      "First come the 46 images that the model misreads when it is not told their label. Solid frames: 28 right labels doubted, often on digits written like another one. Dashed frames: 18 wrong labels not put right, 16 read as a third digit and 2 believed."
  },
  {
    id: "nothing-to-learn",
    label: "Nothing to learn",
    values: { corruption: 100 },
    notice:
      "Every label is random, and the evidence all but gives up: a signal of variance 0.001 beside a noise of 0.09, at −860 nats like pure noise, which it chooses in 7 of 20 seeds. The fit keeps 1 % of a label: for 79 % of the images its largest output is still the label’s, but by a hair. Both models read fewer than one new digit in ten, no better than a guess."
  }
];
