import * as Plot from "@observablehq/plot";
import type { Panel, Readout } from "../exhibit";
import { frame } from "../frame";
import type { Named } from "./functions";
import type { Settings } from "./parameters";
import type { Result } from "./result";
import type { Entry, Told } from "./told";
import {
  bitsText,
  entryOf,
  inSentence,
  languageNames,
  lengthText,
  shortNames,
  without
} from "./words";

const most = 50;

interface Coded extends Entry {
  readonly bits: number;
  readonly rank: number;
}
const coded = ({ entries }: Told): Coded[] =>
  entries.filter((entry): entry is Coded => entry.bits !== null && entry.rank !== null);

/** Where a name stands beside its dot. */
const beside: Readonly<Record<Named, "above left" | "above" | "below right">> = {
  constant: "below right",
  input: "above",
  and: "above left",
  parity: "below right",
  majority: "above left",
  random: "below right"
};

/** All tables from the shortest code to the longest, in the chosen language and in another. */
export function rankPanel(result: Result, { table }: Settings): Panel {
  const { own, other, correlations } = result;
  return {
    id: "bits",
    title: "Bits to say a table, by rank",
    plot: frame({
      marginRight: 84,
      x: {
        type: "log",
        domain: [1, 65_536],
        ticks: [1, 100, 10_000],
        tickFormat: (rank: number) =>
          rank === 1 ? "shortest" : rank === 100 ? "100th" : "10,000th"
      },
      y: { domain: [0, most], ticks: [0, 20, 40], tickFormat: String },
      marks: [
        Plot.ruleY([16], { stroke: "var(--muted)", strokeDasharray: "2 3" }),
        Plot.text([16], {
          y: (bits: number) => bits,
          frameAnchor: "right",
          textAnchor: "start",
          dx: 6,
          text: () => "bare table",
          fontSize: 13,
          fill: "var(--muted)"
        }),
        ...(other ? curve(other, "var(--muted)", 1.25) : []),
        ...curve(own, "var(--belief)", 2.25),
        ...(other ? links(own, other, table) : []),
        ...(other ? dots(other, "var(--muted)", table) : []),
        ...dots(own, "var(--belief)", table),
        ...labels(own, table),
        ...missing(own, other)
      ]
    }),
    description: sentence(result, table),
    readouts: {
      caption: other
        ? `Bits in “${languageNames[own.language]}” · in “${languageNames[other.language]}”`
        : `Bits in “${languageNames[own.language]}”`,
      rows: [
        ...own.entries.map(
          ({ name, bits }): Readout => ({
            ...(name === table && { actor: "belief" as const }),
            label: shortNames[name],
            value: [
              bitsText(bits, own.language),
              other ? bitsText(entryOf(other.entries, name).bits, other.language) : "…"
            ].join(" · ")
          })
        ),
        { label: "correlation with formula’s size", value: fixed(correlations?.size) },
        { label: "correlation with Lempel–Ziv", value: fixed(correlations?.lempelZiv) }
      ]
    }
  };
}

const fixed = (value: number | null | undefined) => (value == null ? "…" : value.toFixed(2));

function sentence({ own, other }: Result, table: Named): string {
  const of = ({ entries, language }: Told) =>
    `${lengthText(entryOf(entries, table).bits, language)} in “${languageNames[language]}”`;
  return `The description of ${inSentence[table]} takes ${of(own)}${other ? ` and ${of(other)}` : ""}.`;
}

function curve({ curve, coded, language }: Told, color: string, width: number): Plot.Markish[] {
  const end = curve.at(-1) ?? [1, 0];
  const inside = coded < 1000;
  return [
    Plot.line(curve, { stroke: color, strokeWidth: width }),
    Plot.text([end], {
      text: () => (inside ? "xor" : languageNames[language]),
      textAnchor: "start",
      dx: 6,
      dy: inside ? -8 : 0,
      fill: color,
      fontSize: 13,
      fontWeight: 600
    })
  ];
}

/** From where a function stands in one language to where it stands in the other. */
function links(own: Told, other: Told, table: Named): Plot.Markish[] {
  const pairs = coded(own).flatMap((entry) => {
    const { rank, bits } = entryOf(other.entries, entry.name);
    return rank === null || bits === null ? [] : [{ ...entry, toRank: rank, toBits: bits }];
  });
  return [
    Plot.link(pairs, {
      x1: "rank",
      y1: "bits",
      x2: "toRank",
      y2: "toBits",
      stroke: "var(--ink)",
      strokeOpacity: ({ name }: Entry) => (name === table ? 0.9 : 0.4)
    })
  ];
}

const dots = (told: Told, color: string, table: Named): Plot.Markish[] => [
  Plot.dot(coded(told), {
    x: "rank",
    y: "bits",
    r: ({ name }: Entry) => (name === table ? 4.5 : 3),
    fill: color,
    stroke: "var(--paper)"
  })
];

const labels = (own: Told, table: Named): Plot.Markish[] =>
  coded(own).map((entry) => {
    const where = beside[entry.name];
    return Plot.text([entry], {
      x: "rank",
      y: "bits",
      text: () => shortNames[entry.name],
      textAnchor: where === "above left" ? "end" : "start",
      dx: where === "above left" ? -6 : where === "above" ? -3 : 5,
      dy: where === "below right" ? 10 : -11,
      fontSize: 13,
      fontWeight: entry.name === table ? 700 : 400,
      fill: "var(--ink)",
      stroke: "var(--paper)",
      strokeWidth: 3
    });
  });

/** What has no code, at the upper left, where no curve comes. */
function missing(own: Told, other: Told | null): Plot.Markish[] {
  const lines = [own, ...(other ? [other] : [])].flatMap(({ entries, language }, i) => {
    const names = entries.filter(({ bits }) => bits === null).map(({ name }) => shortNames[name]);
    const color = i === 0 ? "var(--belief)" : "var(--muted)";
    const said = language === "xor" ? without(language) : `${without(language)} bits`;
    return names.length === 0
      ? []
      : [{ text: `${said}:`, color }, ...inPairs(names).map((text) => ({ text, color }))];
  });
  return lines.map(({ text, color }, i) =>
    Plot.text([text], {
      frameAnchor: "top-left",
      textAnchor: "start",
      lineAnchor: "top",
      dx: 6,
      dy: 2 + 16 * i,
      fontSize: 13,
      fill: color,
      fontWeight: text.endsWith(":") ? 600 : 400
    })
  );
}

const inPairs = (names: readonly string[]): string[] =>
  names.flatMap((_, i) => (i % 2 === 0 ? [names.slice(i, i + 2).join(", ")] : []));
