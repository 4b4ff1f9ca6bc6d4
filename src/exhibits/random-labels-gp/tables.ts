import type { Table } from "../exhibit";
import type { Result } from "./result";

export const sweepTable = ({ sweep, pinned, evidence }: Result): Table => ({
  id: "sweep",
  caption: "Both models by share of labels replaced",
  columns: [
    "replaced (%)",
    "pinned: train",
    "pinned: test",
    "pinned: log evidence",
    "chosen: train",
    "chosen: test",
    "chosen: log evidence",
    "chosen: lengthscale",
    "chosen: variance",
    "chosen: noise variance"
  ],
  rows: sweep.map((percent, i) => {
    const [one, other] = [pinned[i], evidence[i]];
    const { lengthscale, amplitude, noise } = other?.hyperparameters ?? {};
    return [
      percent,
      one?.train ?? null,
      one?.test ?? null,
      one?.evidence ?? null,
      other?.train ?? null,
      other?.test ?? null,
      other?.evidence ?? null,
      lengthscale ?? null,
      amplitude ?? null,
      noise ?? null
    ];
  })
});

export const imageTable = ({ truth, given, others, fit }: Result): Table => ({
  id: "images",
  caption: "Every training image and how the model on show reads it",
  columns: ["image", "shows", "label", "read from all others", "doubt", "read by the fit"],
  rows: Array.from(truth, (shows, i) => [
    i + 1,
    shows,
    given[i] ?? null,
    others?.read[i] ?? null,
    others?.doubt[i] ?? null,
    fit?.read[i] ?? null
  ])
});
