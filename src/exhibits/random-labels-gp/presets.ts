import type { Preset } from "../exhibit";
import type { parameters } from "./parameters";

export const presets: readonly Preset<typeof parameters>[] = [
  {
    id: "evidence-decides",
    label: "The evidence decides",
    values: {},
    notice:
      "145 of 400 labels are wrong and nobody says which. The model chosen by the evidence does not reproduce 90 of them, and keeps every right one; read from all other images, 144 are found and 133 put right, while 19 right labels are doubted too. It reads 91 % of new digits; pinned so that it fits everything, the same model reads 75 %."
  },
  {
    id: "pinned",
    label: "Pinned: it memorises",
    values: { model: "pinned", judge: "fit" },
    notice:
      "The same Gaussian process with its noise pinned at 0.001 reproduces all 400 labels, the 145 wrong ones included: its fit contradicts none. It pays for that on new digits, 75 % against 91 %, and in evidence, −653 against −431. Raise the pinned noise and it stops memorising."
  },
  {
    id: "clean",
    label: "Clean labels",
    values: { corruption: 0 },
    notice:
      "With nothing wrong, the evidence chooses the least noise on offer and the model reproduces all 400 labels: clean labels are worth memorising. Both models read 98 % of new digits. The evidence is 2,823 nats; at 40 % replaced it is −431."
  },
  {
    id: "its-mistakes",
    label: "Its mistakes",
    values: { order: "mistakes" },
    notice:
      "First come the 31 images that the model misreads when it is not told their label. Solid frames: 19 right labels doubted, often on digits written like another one. Dashed frames: 12 wrong labels not put right, 11 read as a third digit and 1 believed."
  },
  {
    id: "nothing-to-learn",
    label: "Nothing to learn",
    values: { corruption: 100 },
    notice:
      "Every label is random, so there is nothing to learn: both models read about one new digit in ten, which is chance. Still the chosen one reproduces 89 % of the labels, with an evidence of −868 nats, no better than pure noise at −860. The evidence punishes memorising; it does not forbid it."
  }
];
