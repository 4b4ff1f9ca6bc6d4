import * as Plot from "@observablehq/plot";
import type { Panel } from "../exhibit";
import type { Settings } from "./parameters";
import { type Axis, decades, lines, plain, spot } from "./plots";
import type { FileBound, Information, Variance } from "./result";

const three = (value: number): string => value.toPrecision(3);

export function variancePanels(variance: Variance, { losses, spread }: Settings): Panel[] {
  const { lengths, freedman, hoeffding, spreads, bySpread, sequences, flat } = variance;
  const n: Axis = { domain: [50, 4000], log: true, ticks: [100, 1000], written: plain };
  const width: Axis = { domain: [0.001, 0.5], log: true, ticks: [0.001, 0.01, 0.1] };
  const most = Math.max(flat, ...sequences.map(({ bound }) => bound), ...bySpread);
  const even: Axis = { domain: [0, 1.1 * most], ticks: [0, round(most / 2)] };
  const mean = sequences.reduce((sum, { bound }) => sum + bound, 0) / sequences.length;
  const low = Math.min(0, ...sequences.map(({ gap }) => gap));
  const high = 1.25 * Math.max(...sequences.map(({ bound, gap }) => Math.max(bound, gap)));
  const bounds: Axis = { domain: [0, high], ticks: [0, round(high / 2)] };
  const gaps: Axis = { domain: [1.1 * low, high], ticks: [0, round(high / 2)] };
  return [
    {
      id: "lengths",
      title: "Width of the guarantee, by losses seen",
      plot: lines(n, width, [
        { x: lengths, y: hoeffding, color: "var(--flexible)", text: "range", width: 1.5 },
        { x: lengths, y: freedman, color: "var(--soft)", text: "variance" }
      ]),
      description: `Width by losses seen: from the range alone ${three(hoeffding[0] ?? 0)} at 50 and ${three(hoeffding.at(-1) ?? 0)} at 4,000; from the variance ${three(freedman[0] ?? 0)} and ${three(freedman.at(-1) ?? 0)}.`,
      readouts: {
        caption: `With ${losses} losses`,
        rows: [
          { label: "Range (Hoeffding)", value: three(flat), actor: "flexible" },
          { label: "Variance (Freedman)", value: three(mean), actor: "soft" },
          { label: "Σ", value: three(variance.variation) }
        ]
      }
    },
    {
      id: "spreads",
      title: "Width, by spread of the losses",
      plot: lines(
        { domain: [0, 1], ticks: [0, 0.5, 1] },
        even,
        [
          { x: [0, 1], y: [flat, flat], color: "var(--flexible)", text: "range", width: 1.5 },
          { x: spreads, y: bySpread, color: "var(--soft)", text: "variance" }
        ],
        [spot({ domain: [0, 1], ticks: [] }, even, [spread, mean], "var(--soft)")]
      ),
      description: `Width by spread: from the variance ${three(bySpread[0] ?? 0)} without spread and ${three(bySpread.at(-1) ?? 0)} at the largest; from the range ${three(flat)} always.`
    },
    {
      id: "sequences",
      title: "Where the truth lay, against the bound",
      plot: lines(
        bounds,
        gaps,
        [
          {
            x: [0, high],
            y: [0, high],
            color: "var(--muted)",
            dashed: true,
            width: 1.25
          }
        ],
        [
          Plot.ruleY([0], { stroke: "var(--rule)" }),
          Plot.dot(sequences, {
            x: "bound",
            y: "gap",
            r: 2.6,
            fill: "var(--soft)",
            fillOpacity: 0.6
          })
        ]
      ),
      description: `${variance.violations} of ${sequences.length} sequences have their true expectation above the bound.`,
      readouts: {
        caption: `${sequences.length} simulated sequences`,
        rows: [{ label: "Above the bound", value: `${variance.violations}` }]
      }
    }
  ];
}

const round = (value: number) => Number(value.toPrecision(1));

export function informationPanels({ at, losses, limits, bits, free }: Information): Panel[] {
  const tokens = at.at(-1) ?? 0;
  const all = bits.at(-1) ?? 0;
  const x: Axis = { domain: [10, tokens], log: true, ticks: decades([10, tokens]), written: plain };
  const most = Math.max(...losses, ...limits);
  const y: Axis = { domain: [0, 1.05 * most], ticks: [0, 1, 2, 3] };
  const each = bits.map((value, i) => value / (at[i] ?? 1));
  const high = 1.1 * Math.max(1, ...bits);
  return [
    {
      id: "curve",
      title: "Loss of the next token, bits",
      plot: lines(
        x,
        y,
        [
          {
            x: at,
            y: limits,
            color: "var(--truth)",
            text: "true law",
            dashed: true,
            width: 1.5
          },
          { x: at, y: losses, color: "var(--belief)", text: "model" }
        ],
        [
          Plot.areaY(
            at.map((place, i) => ({ place, low: limits[i] ?? 0, high: losses[i] ?? 0 })),
            { x: "place", y1: "low", y2: "high", fill: "var(--belief)", fillOpacity: 0.2 }
          )
        ]
      ),
      description: `Loss of the next token: ${three(losses[0] ?? 0)} bits over the first ten, ${three(losses.at(-1) ?? 0)} over the last; the true law has ${three(limits.at(-1) ?? 0)} there.`,
      readouts: {
        caption: `After ${plain(tokens)} tokens`,
        rows: [
          { label: "Area: information", value: `${Math.round(all)} bits`, actor: "belief" },
          { label: "Free numbers", value: `${free}` },
          { label: "Bits a number", value: three(all / free) }
        ]
      }
    },
    {
      id: "bits",
      title: "Information absorbed, bits",
      plot: lines(x, { domain: [0, high], ticks: [0, round(high / 2)] }, [
        { x: at, y: bits, color: "var(--belief)" }
      ]),
      description: `Bits absorbed: ${Math.round(bits[0] ?? 0)} after ten tokens, ${Math.round(all)} after ${plain(tokens)}.`
    },
    {
      id: "each",
      title: "Bits absorbed a token",
      plot: lines(x, { domain: [0.001, 10], log: true, ticks: [0.001, 0.01, 0.1, 1, 10] }, [
        { x: at, y: each, color: "var(--belief)" }
      ]),
      description: `Bits a token: ${three(each[0] ?? 0)} after ten, ${three(each.at(-1) ?? 0)} after ${plain(tokens)}.`,
      readouts: {
        caption: "Bits absorbed a token",
        rows: [{ label: `After ${plain(tokens)}`, value: three(each.at(-1) ?? 0) }]
      }
    }
  ];
}

export function filePanels(file: FileBound, { kilobytes, examples, risk }: Settings): Panel[] {
  const y: Axis = { domain: [0, 1.2], ticks: [0, 0.5, 1] };
  const size: Axis = { domain: [0.01, 1e5], log: true, ticks: [0.01, 1, 100, 1e4], written: plain };
  const count: Axis = { domain: [100, 1e9], log: true, ticks: [1e3, 1e6, 1e9], written: plain };
  const vacuous = Plot.ruleY([1], { stroke: "var(--muted)", strokeDasharray: "3 3" });
  const least = Plot.ruleY([risk], { stroke: "var(--truth)", strokeDasharray: "1 3" });
  return [
    {
      id: "size",
      title: "Bound on the error, by kilobytes",
      plot: lines(
        size,
        y,
        [{ x: file.kilobytes, y: file.bySize, color: "var(--belief)" }],
        [vacuous, least, spot(size, y, [kilobytes, file.bound], "var(--belief)")]
      ),
      description: `Bound by size of the file: ${three(file.bySize[0] ?? 0)} at ten bytes, ${three(file.bySize.at(-1) ?? 0)} at a hundred megabytes; from 1 on it says nothing.`,
      readouts: {
        caption: "This file",
        rows: [
          {
            label: "Bound on the error",
            value: file.bound >= 1 ? `${three(file.bound)}, vacuous` : three(file.bound),
            actor: "belief"
          },
          { label: "If its length need not be said", value: three(file.without) },
          { label: "Bits an example", value: three((8 * kilobytes) / examples) }
        ]
      }
    },
    {
      id: "examples",
      title: "Bound on the error, by examples",
      plot: lines(
        count,
        y,
        [{ x: file.examples, y: file.byExamples, color: "var(--belief)" }],
        [vacuous, least, spot(count, y, [1000 * examples, file.bound], "var(--belief)")]
      ),
      description: `Bound by examples: ${three(file.byExamples[0] ?? 0)} with a hundred, ${three(file.byExamples.at(-1) ?? 0)} with a billion; from 1 on it says nothing.`
    }
  ];
}
