import * as Plot from "@observablehq/plot";
import type { Panel, Readout } from "../exhibit";
import { frame, inner, placeLabels } from "../frame";
import type { Named } from "./functions";
import type { Settings } from "./parameters";
import type { Result } from "./result";
import type { Told } from "./told";
import {
  bitsText,
  entryOf,
  inSentence,
  languageNames,
  lengthText,
  shortNames,
  whole,
  without
} from "./words";

/** Above all bits that can be told: where tables without a code stand. */
const [beyond, most] = [51, 54];
const top = 34;
const toY = (bits: number) => inner.bottom - (bits / most) * (inner.bottom - top);

/** The named tables in two languages: who is simple turns over. */
export function languagesPanel(result: Result, { table }: Settings): Panel {
  const { own, other } = result;
  const tables = own.entries.map(({ name, bits }) => ({
    name,
    left: bits ?? beyond,
    right: other ? (entryOf(other.entries, name).bits ?? beyond) : null
  }));
  // The truth is drawn last, over the others.
  const both = tables
    .filter(({ right }) => right !== null)
    .sort((a, b) => Number(a.name === table) - Number(b.name === table));
  return {
    id: "languages",
    title: "Bits in two languages",
    plot: frame({
      marginLeft: 132,
      marginRight: 74,
      marginTop: top,
      x: { domain: [0, 1], axis: null },
      y: { domain: [0, most], axis: null },
      marks: [
        Plot.ruleX(other ? [0, 1] : [0], { stroke: "var(--rule)" }),
        Plot.link(both, {
          x1: 0,
          x2: 1,
          y1: "left",
          y2: "right",
          stroke: color(table),
          strokeWidth: ({ name }: Row) => (name === table ? 2.25 : 1.25),
          strokeOpacity: ({ name }: Row) => (name === table ? 1 : 0.65)
        }),
        Plot.dot(tables, { x: 0, y: "left", r: 3, fill: color(table) }),
        Plot.dot(both, { x: 1, y: "right", r: 3, fill: color(table) }),
        ...side(own, table, "left"),
        ...(other ? side(other, table, "right") : [])
      ]
    }),
    description: sentence(result, table),
    readouts: {
      caption: other ? "Rank, in the left language · in the right" : "Rank",
      rows: own.entries.map(
        ({ name }): Readout => ({
          ...(name === table && { actor: "belief" as const }),
          label: shortNames[name],
          value: [rankText(own, name), other ? rankText(other, name) : "…"].join(" · ")
        })
      )
    }
  };
}

interface Row {
  readonly name: Named;
}
const color = (table: Named) => (row: Row) => (row.name === table ? "var(--belief)" : "var(--ink)");
const rankText = ({ entries, language, coded }: Told, name: Named): string => {
  const { rank } = entryOf(entries, name);
  if (rank !== null) return whole(rank);
  return language === "xor" ? "none" : `over ${whole(coded)}`;
};

/** The language above its column, names and bits beside it. */
function side({ entries, language }: Told, table: Named, where: "left" | "right"): Plot.Markish[] {
  const left = where === "left";
  const bits = (of: number | null) => (of === null ? without(language) : bitsText(of, language));
  const labels = placeLabels(
    entries.map((entry) => ({
      text: left ? `${shortNames[entry.name]} ${bits(entry.bits)}` : bits(entry.bits),
      y: entry.bits ?? beyond,
      color: entry.name === table ? "var(--belief)" : "var(--ink)",
      weight: entry.name === table ? 650 : 400
    })),
    toY,
    14
  );
  return [
    Plot.text([languageNames[language]], {
      x: () => (left ? 0 : 1),
      frameAnchor: "top",
      lineAnchor: "bottom",
      dy: -18,
      fontSize: 13,
      fontWeight: 650,
      fill: left ? "var(--belief)" : "var(--muted)"
    }),
    ...labels.map(({ text, color, weight, pixel }) =>
      Plot.text([text], {
        frameAnchor: left ? "top-left" : "top-right",
        textAnchor: left ? "end" : "start",
        lineAnchor: "middle",
        dx: left ? -8 : 8,
        dy: pixel - top,
        fill: color,
        fontSize: 13,
        fontWeight: weight
      })
    )
  ];
}

function sentence({ own, other }: Result, table: Named): string {
  const of = ({ entries, language }: Told) =>
    `${lengthText(entryOf(entries, table).bits, language)} in “${languageNames[language]}”`;
  return `To say ${inSentence[table]}: ${of(own)}${other ? `, ${of(other)}` : ""}.`;
}
