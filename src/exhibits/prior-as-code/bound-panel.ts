import * as Plot from "@observablehq/plot";
import type { Panel, Readout } from "../exhibit";
import { frame } from "../frame";
import type { Settings } from "./parameters";
import type { Result } from "./result";
import type { Entry } from "./told";
import { entryOf, inSentence, lengthText, percent, shortNames, without } from "./words";

const most = 0.62;

/** What each named table pays in the bound when it makes no mistake. */
export function boundPanel({ own }: Result, { table, form }: Settings): Panel {
  const rows = [...own.entries].sort(
    (a, b) => (a.bits ?? Number.MAX_VALUE) - (b.bits ?? Number.MAX_VALUE)
  );
  const paying = rows.filter(({ bits }) => bits !== null);
  const silent = rows.filter(({ bits }) => bits === null);
  const chosen = entryOf(own.entries, table);
  const name = form === "chernoff" ? "Chernoff" : "Hoeffding";
  return {
    id: "bounds",
    title: "Error guaranteed after no mistake",
    plot: frame({
      marginLeft: 72,
      marginRight: 14,
      marginTop: 28,
      x: {
        domain: [0, most],
        ticks: [0, 0.25, 0.5],
        tickFormat: (share: number) => (share === 0 ? "0" : `${100 * share} %`)
      },
      y: { type: "point", domain: rows.map((row) => row.name), axis: null, padding: 0.6 },
      marks: [
        Plot.rect([0], {
          x1: 0.5,
          x2: most,
          fill: "var(--truth)",
          fillOpacity: 0.16
        }),
        Plot.ruleX([0.5], { stroke: "var(--muted)" }),
        Plot.ruleX([0], { stroke: "var(--rule)" }),
        Plot.text(rows, {
          y: "name",
          frameAnchor: "left",
          textAnchor: "end",
          dx: -8,
          text: (row: Entry) => shortNames[row.name],
          fontSize: 13,
          fill: (row: Entry) => (row.name === table ? "var(--belief)" : "var(--ink)")
        }),
        Plot.link(paying, {
          x1: "bound500",
          x2: "bound50",
          y1: "name",
          y2: "name",
          stroke: "var(--belief)",
          strokeOpacity: 0.45
        }),
        Plot.dot(paying, {
          x: "bound50",
          y: "name",
          r: 4.5,
          fill: "var(--paper)",
          stroke: "var(--belief)",
          strokeWidth: 1.75
        }),
        Plot.dot(paying, { x: "bound500", y: "name", r: 4.5, fill: "var(--belief)" }),
        Plot.text(silent, {
          y: "name",
          frameAnchor: "left",
          textAnchor: "start",
          dx: 8,
          text: () =>
            own.language === "xor" ? without(own.language) : `${without(own.language)} bits`,
          fontSize: 13,
          fill: "var(--muted)"
        }),
        ...names(paying[0])
      ]
    }),
    description:
      chosen.bound50 === null || chosen.bound500 === null
        ? `No guarantee is quoted for ${inSentence[table]}: ${lengthText(null, own.language)}.`
        : `The error of ${inSentence[table]} is at most ${percent(chosen.bound50)} after 50 examples without a mistake and ${percent(chosen.bound500)} after 500.`,
    readouts: {
      caption: `At most (${name}), n = 50 · n = 500`,
      rows: own.entries.map(
        ({ name, bound50, bound500 }): Readout => ({
          ...(name === table && { actor: "belief" as const }),
          label: shortNames[name],
          value:
            bound50 === null || bound500 === null
              ? without(own.language) + (own.language === "xor" ? "" : " bits")
              : `${guarantee(bound50)} · ${guarantee(bound500)}`
        })
      )
    }
  };
}

const guarantee = (bound: number) => (bound >= 0.5 ? "vacuous" : percent(bound));

/** What the marks are, above the first row; and what half means. */
const names = (first: Entry | undefined): Plot.Markish[] => {
  const above = (x: number, text: string, anchor: "start" | "middle", dx = 0) =>
    Plot.text([x], {
      x: (at: number) => at,
      frameAnchor: "top",
      lineAnchor: "bottom",
      textAnchor: anchor,
      dx,
      dy: -6,
      text: () => text,
      fontSize: 13,
      fill: text === "a coin" ? "var(--muted)" : "var(--belief)",
      fontWeight: 600
    });
  return [
    above(0.5, "a coin", "middle"),
    ...(first?.bound50 && first.bound500
      ? [above(first.bound500, "n = 500", "middle", -18), above(first.bound50, "50", "middle", 8)]
      : [])
  ];
};
