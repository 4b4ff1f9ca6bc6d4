import * as Plot from "@observablehq/plot";
import type { Panel } from "../exhibit";
import { type EndLabel, frame, inner } from "../frame";
import type { Settings } from "./parameters";
import { type Axis, lines, plain, spot } from "./plots";
import type { Sum, Terms } from "./result";

const parts = [
  ["randomGuess", "guess", 0.85],
  ["smoothing", "smoothing", 0.6],
  ["lossVariation", "variation", 0.4],
  ["quantisation", "rounding", 0.25]
] as const;

/** "1 token", "20 tokens". */
export const tokensEach = (ratio: number): string => `${ratio} token${ratio === 1 ? "" : "s"}`;

export const nats = (value: number): string => value.toFixed(2);

export function termsPanels(terms: Terms, { loss, size, ratio, bits }: Settings): Panel[] {
  const { sizes, along, fixed, here, guessing } = terms;
  const top = Math.min(
    24,
    Math.max(1.15 * guessing, ...along.map(({ gap }) => 1.05 * (loss + gap)))
  );
  const at: Axis = {
    domain: [60e6, 14e9],
    log: true,
    ticks: [1e8, 1e9, 1e10],
    written: plain
  };
  const gapTop = 14;
  const gaps: Axis = { domain: [0, gapTop], ticks: [0, 5, 10] };
  const chosen = 1e6 * size;
  return [
    {
      id: "terms",
      title: "Bound on the loss, nats a token",
      plot: stacks(terms, loss, top),
      description: `The bound by size with ${tokensEach(ratio)} a parameter: from ${nats(loss + (along[0]?.gap ?? 0))} at 70M to ${nats(loss + (along.at(-1)?.gap ?? 0))} at 12B; guessing has ${nats(guessing)}.`,
      readouts: {
        caption: `At ${plain(chosen)}, added to a loss of ${nats(loss)}`,
        rows: [
          { label: "Random guess, C ln V", value: nats(here.randomGuess) },
          { label: "Smoothing, √(2C)", value: nats(here.smoothing) },
          { label: "Loss variation, Σ√C, paper’s fit", value: nats(here.lossVariation) },
          { label: "Quantisation, by hand", value: nats(here.quantisation) },
          {
            label: "Bound",
            value: nats(loss + here.gap),
            actor: "belief"
          }
        ]
      }
    },
    {
      id: "growth",
      title: "What is added, by size",
      plot: lines(
        at,
        gaps,
        [
          {
            x: sizes,
            y: fixed.map(({ gap }) => gap),
            color: "var(--flexible)",
            text: "fixed",
            width: 1.5
          },
          { x: sizes, y: along.map(({ gap }) => gap), color: "var(--soft)", text: "grow" }
        ],
        [spot(at, gaps, [chosen, here.gap], "var(--belief)")]
      ),
      description: `Added by the bound: with ${tokensEach(ratio)} a parameter ${nats(along[0]?.gap ?? 0)} at 70M and ${nats(along.at(-1)?.gap ?? 0)} at 12B; with the tokens of ${plain(chosen)} for all, ${nats(fixed[0]?.gap ?? 0)} and ${nats(fixed.at(-1)?.gap ?? 0)}.`,
      readouts: {
        caption: "Tokens that grow with size, or stay",
        rows: [
          { label: "Grow: 70M → 12B", value: ends(along), actor: "soft" },
          { label: "Fixed: 70M → 12B", value: ends(fixed), actor: "flexible" },
          { label: "C, nats a token", value: here.complexity.toFixed(3) }
        ]
      }
    },
    {
      id: "bits",
      title: `What is added at ${plain(chosen)}, by bits`,
      plot: lines(
        { domain: [0, 16], ticks: [0, 4, 8, 16] },
        gaps,
        [{ x: terms.bits, y: terms.byBits, color: "var(--belief)" }],
        [spot({ domain: [0, 16], ticks: [] }, gaps, [bits, here.gap], "var(--belief)")]
      ),
      description: `Added by the bound: ${nats(terms.byBits[0] ?? 0)} at one bit a parameter, ${nats(terms.byBits.at(-1) ?? 0)} at sixteen.`,
      readouts: {
        caption: "Smoothing",
        rows: [
          { label: "As the bound has it, √(2C)", value: here.smoothing.toFixed(3) },
          { label: "Exactly", value: terms.exactSmoothing.toFixed(3) }
        ]
      }
    }
  ];
}

const ends = (all: readonly Sum[]) => `${nats(all[0]?.gap ?? 0)} → ${nats(all.at(-1)?.gap ?? 0)}`;

/** One bar a size: the loss entered, and the terms upon it. */
function stacks({ sizes, along, guessing }: Terms, loss: number, top: number): Plot.PlotOptions {
  const inside = (value: number) => Math.min(top, value);
  const toPixel = (value: number) =>
    inner.bottom - (inside(value) / top) * (inner.bottom - inner.top);
  const rects = along.flatMap((sum, i) => {
    let from = loss;
    return parts.map(([key, , opacity]) => {
      const y1 = from;
      from += sum[key];
      return { i, y1: inside(y1), y2: inside(from), opacity };
    });
  });
  const last = along.at(-1);
  let from = loss;
  const labels: Required<EndLabel>[] = parts.map(([key, text]) => {
    const middle = from + (last?.[key] ?? 0) / 2;
    from += last?.[key] ?? 0;
    return { text, y: middle, color: "var(--belief)", weight: 500 };
  });
  /** From below: each at its band, or above the label under it. */
  const upwards = (all: readonly Required<EndLabel>[]) => {
    let above = Number.POSITIVE_INFINITY;
    return all.map((label) => {
      above = Math.min(toPixel(label.y), above - 15);
      return { ...label, pixel: above };
    });
  };
  return frame({
    x: {
      domain: [-0.5, sizes.length - 0.5],
      ticks: [0, 3, 6],
      tickFormat: ((i: number) => plain(sizes[i] ?? 0)) as never
    },
    y: { domain: [0, top], ticks: 4 },
    marks: [
      Plot.rect(along, {
        x1: (_, i) => i - 0.36,
        x2: (_, i) => i + 0.36,
        y1: 0,
        y2: inside(loss),
        fill: "var(--muted)",
        fillOpacity: 0.5
      }),
      Plot.rect(rects, {
        x1: ({ i }) => i - 0.36,
        x2: ({ i }) => i + 0.36,
        y1: "y1",
        y2: "y2",
        fill: "var(--belief)",
        fillOpacity: "opacity"
      }),
      Plot.ruleY([guessing], { stroke: "var(--muted)", strokeDasharray: "3 3" }),
      ...upwards([
        { text: "loss", y: loss / 2, color: "var(--muted)", weight: 500 },
        ...labels,
        { text: "guessing", y: guessing, color: "var(--muted)", weight: 500 }
      ]).map(({ text, color, weight, pixel }) =>
        Plot.text([text], {
          frameAnchor: "top-left",
          textAnchor: "start",
          lineAnchor: "middle",
          dx: inner.right - inner.left + 3,
          dy: pixel - inner.top,
          fill: color,
          fontWeight: weight,
          fontSize: 13
        })
      )
    ]
  });
}
