import type { Table } from "../exhibit";
import { edgesOf, isSilent } from "./edge";
import { looks, named } from "./looks";
import type { Settings } from "./parameters";
import type { Counts, Result } from "./result";

export const sweepTable = (
  { sweep, pinned, evidence, neighbours }: Result,
  { grid }: Settings
): Table => ({
  id: "sweep",
  caption: "By share of labels replaced (train: share whose largest output is the label’s)",
  columns: [
    "replaced (%)",
    "by hand: kept",
    "by hand: train",
    "by hand: test",
    "by hand: log evidence",
    "chosen: kept",
    "chosen: train",
    "chosen: test",
    "chosen: log evidence",
    "chosen: lengthscale",
    "chosen: variance",
    "chosen: noise variance",
    "chosen: at the edge of what is on offer",
    "ten nearest neighbours: test"
  ],
  rows: sweep.map((percent, i) => {
    const [one, other] = [pinned[i], evidence[i]];
    const chosen = other?.hyperparameters;
    const edges = chosen ? edgesOf(chosen, grid).join(", ") || "no" : null;
    return [
      percent,
      one?.kept.all ?? null,
      one?.train ?? null,
      one?.test ?? null,
      one?.evidence ?? null,
      other?.kept.all ?? null,
      other?.train ?? null,
      other?.test ?? null,
      other?.evidence ?? null,
      chosen && !isSilent(chosen) ? chosen.lengthscale : null,
      chosen?.amplitude ?? null,
      chosen?.noise ?? null,
      isSilent(chosen) ? "pure noise" : edges,
      neighbours[i] ?? null
    ];
  })
});

/** Models and rivals at the share on show. */
export function rivalTable({ here, rivals }: Result, { corruption }: Settings): Table {
  const doubts = (counts: Counts | undefined) => [
    counts?.found ?? null,
    counts ? counts.doubted - counts.found : null,
    counts?.recovered ?? null
  ];
  const { leaveOneOut, neighbours } = rivals ?? {};
  return {
    id: "rivals",
    caption: `With ${corruption} % of the labels replaced; found, doubted and put right by reading each image from all others`,
    columns: [
      "reader",
      "new digits read right",
      "kept of a right label",
      "kept of a wrong label",
      "wrong labels found",
      "right labels doubted",
      "wrong labels put right"
    ],
    rows: [
      ...named.map((name) => [
        `Gaussian process, ${looks[name].set}`,
        here[name]?.test ?? null,
        here[name]?.kept.right ?? null,
        here[name]?.kept.wrong ?? null,
        ...doubts(here[name]?.counts)
      ]),
      [
        "Gaussian process, lengthscale and noise by leave-one-out",
        leaveOneOut?.test ?? null,
        leaveOneOut?.kept.right ?? null,
        leaveOneOut?.kept.wrong ?? null,
        ...doubts(leaveOneOut?.counts)
      ],
      [
        "ten nearest neighbours",
        neighbours?.test ?? null,
        null,
        null,
        ...doubts(neighbours?.counts)
      ]
    ]
  };
}

export const imageTable = ({ truth, given, others, fit }: Result): Table => ({
  id: "images",
  caption: "Every training image and how the model on show reads it",
  columns: [
    "image",
    "shows",
    "label",
    "read from all others (leave-one-out)",
    "doubt (leave-one-out)",
    "read by the fit itself"
  ],
  rows: Array.from(truth, (shows, i) => [
    i + 1,
    shows,
    given[i] ?? null,
    others?.read[i] ?? null,
    others?.doubt[i] ?? null,
    fit?.read[i] ?? null
  ])
});
