import type { Preset } from "../exhibit";
import type { parameters } from "./parameters";

export const presets: readonly Preset<typeof parameters>[] = [
  {
    id: "evidence-decides",
    label: "The evidence decides",
    values: {},
    notice:
      "67 of 200 labels are wrong, and nobody says which. Of eight prior scales the evidence chooses g = 2: that network contradicts 62 labels, 57 of them wrong, and reads 79 % of new digits. With g = 8 the same network fits all 200 labels and reads 63 %; its log evidence, −546, is below that of guessing, −461."
  },
  {
    id: "memorise",
    label: "A loose prior memorises",
    values: { model: "hand" },
    notice:
      "With g = 8 all 200 labels are reproduced, the 67 wrong ones included, and the fit costs only 21 nats. The price is in the other parts: 56 nats for the prior, 470 for the determinant. In training the network once read 80 % of new digits; in the end it reads 63 %."
  },
  {
    id: "clean",
    label: "Clean labels",
    values: { corruption: 0 },
    notice:
      "With nothing wrong the evidence chooses a looser prior, g = 6, and the network reproduces all 200 labels: clean labels are worth memorising. Its log evidence is −173, far above guessing at −461, and it reads 91 % of new digits."
  },
  {
    id: "more-random",
    label: "More and more random labels",
    values: { along: "shares", model: "hand", corruption: 100 },
    notice:
      "With g = 8 the network reproduces all 200 labels at every share; its fit only goes from −5 to −30. The log evidence falls from −177 to −746 and is below guessing from 40 % on. Counting all equal modes adds at most 104 nats, which lifts 40 % above guessing again, but not 60 % or more."
  },
  {
    id: "tighter",
    label: "The same, tighter prior",
    values: { along: "shares", model: "hand", corruption: 100, scale: 1.5 },
    notice:
      "With g = 1.5 the network no longer fits the noise: of 200 random labels it reproduces 24 %. Its log evidence stops near guessing, −488 against −461, where that of g = 8 fell to −746. Now it is the fit that gives way, from −94 to −421."
  },
  {
    id: "or-not",
    label: "To memorise or not",
    values: { along: "shares" },
    notice:
      "At each share the evidence chooses its scale anew. From 10 % to 60 % random labels the chosen network reads more new digits than g = 8, at 40 % for instance 79 % against 63 %. At 80 % it is too cautious: it takes g = 1 and reads 31 %, where g = 2 would have read 48 %."
  }
];
