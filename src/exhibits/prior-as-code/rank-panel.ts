import * as Plot from "@observablehq/plot";
import type { Panel } from "../exhibit";
import { frame, inner, placeLabels } from "../frame";
import type { Named } from "./functions";
import type { Settings } from "./parameters";
import type { Result } from "./result";
import type { Entry, Told } from "./told";
import { languageNames, shortNames, whole } from "./words";

const most = 50;
const toY = (bits: number) => inner.bottom - (bits / most) * (inner.bottom - inner.top);
/** Bits of a bare list of outputs. */
const bare = 16;

type Place = "above left" | "above" | "below right";

/** Where a name stands beside its dot: away from the other curve, and from other names. */
function placeOf(name: Named, { language }: Told): Place {
  if (name === "constant") return "below right";
  if (name === "input") return "above";
  if (name === "and") return "above left";
  if (language === "xor") return "above";
  if (name === "parity") return "below right";
  return name === "random" && language === "all" ? "below right" : "above left";
}

/** All tables from the shortest code to the longest, in the chosen language and in another. */
export function rankPanel({ own, other, correlations }: Result, { table }: Settings): Panel {
  const last = own.curve.at(-1);
  return {
    id: "bits",
    title: "All tables, shortest first",
    plot: frame({
      marginRight: 84,
      x: {
        type: "log",
        domain: [1, 65_536],
        ticks: [1, 100, 10_000],
        tickFormat: (rank: number) => (rank === 1 ? "rank 1" : whole(rank))
      },
      y: { domain: [0, most], ticks: [0, 20, 40], tickFormat: String },
      marks: [
        Plot.ruleY([bare], { stroke: "var(--muted)", strokeDasharray: "2 3" }),
        ...(other ? curve(other, "var(--muted)", 1.25) : []),
        ...curve(own, "var(--belief)", 2.25),
        ...ends(own, other),
        ...dots(own, table)
      ]
    }),
    description: last
      ? `In “${languageNames[own.language]}” the ${whole(own.coded)} tables of up to about 46 bits take from ${own.curve[0]?.[1].toFixed(1)} to ${last[1].toFixed(1)} bits; a bare list of outputs takes ${bare}.`
      : `In “${languageNames[own.language]}” no table has a code.`,
    readouts: {
      caption: `In “${languageNames[own.language]}”; correlations of bits`,
      rows: [
        { label: "tables of up to about 46 bits", value: whole(own.coded) },
        { label: "of at most 16", value: whole(own.short) },
        { label: "with smallest and/or/xor formula", value: fixed(correlations?.size) },
        { label: "with Lempel–Ziv", value: fixed(correlations?.lempelZiv) }
      ]
    }
  };
}

const fixed = (value: number | null | undefined) => (value == null ? "…" : value.toFixed(2));

const curve = ({ curve }: Told, stroke: string, strokeWidth: number): Plot.Markish[] => [
  Plot.line(curve, { stroke, strokeWidth })
];

/** Names of the languages where their curves end, and of the dotted line. */
function ends(own: Told, other: Told | null): Plot.Markish[] {
  const far = [own, ...(other ? [other] : [])].filter(({ coded }) => coded > 1000);
  const placed = placeLabels(
    [
      ...far.map((told) => ({
        text: languageNames[told.language],
        y: told.curve.at(-1)?.[1] ?? 0,
        color: told === own ? "var(--belief)" : "var(--muted)"
      })),
      { text: "bare list", y: bare, color: "var(--muted)", weight: 400 }
    ],
    toY
  );
  const [rank, bits] = own.curve.at(-1) ?? [1, 0];
  return [
    ...placed.map(({ text, color, weight, pixel }) =>
      Plot.text([text], {
        frameAnchor: "top-right",
        textAnchor: "start",
        lineAnchor: "middle",
        dx: 6,
        dy: pixel - inner.top,
        fill: color,
        fontSize: 13,
        fontWeight: weight
      })
    ),
    ...(far.includes(own)
      ? []
      : [
          Plot.text([languageNames[own.language]], {
            x: () => rank,
            y: () => bits,
            textAnchor: "start",
            dx: 8,
            dy: 0,
            fill: "var(--belief)",
            fontSize: 13,
            fontWeight: 600
          })
        ])
  ];
}

interface Coded extends Entry {
  readonly bits: number;
  readonly rank: number;
}

function dots(own: Told, table: Named): Plot.Markish[] {
  const coded = own.entries.filter(
    (entry): entry is Coded => entry.bits !== null && entry.rank !== null
  );
  return [
    Plot.dot(coded, {
      x: "rank",
      y: "bits",
      r: ({ name }: Entry) => (name === table ? 4.5 : 3),
      fill: "var(--belief)",
      stroke: "var(--paper)"
    }),
    // Few tables leave no room for the name between the first and the last.
    ...coded
      .filter(({ name }) => name !== "input" || own.coded > 1000)
      .map((entry) => {
        const place = placeOf(entry.name, own);
        return Plot.text([entry], {
          x: "rank",
          y: "bits",
          text: () => shortNames[entry.name],
          textAnchor: place === "above left" ? "end" : "start",
          dx: place === "above left" ? -6 : place === "above" ? -2 : 5,
          dy: place === "below right" ? 9 : -11,
          fontSize: 13,
          fontWeight: entry.name === table ? 700 : 400,
          fill: "var(--ink)",
          stroke: "var(--paper)",
          strokeWidth: 3
        });
      })
  ];
}
