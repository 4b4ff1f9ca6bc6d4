import * as Plot from "@observablehq/plot";
import { panelSize } from "../frame";
import { ceiling, chance, colors, shareTick, shareTicks } from "./looks";
import type { Candidate, NetworkResult } from "./result";

const box = { left: 32, right: 292, top: 10, bottom: 196 };
const wide = 84;
/** Room for a number above a bar, in shares. */
const nameHeight = 0.05;

/** Two bars, each training error and what the bits add to it; a line across for the test error. */
export function barsPlot({ linear, shown }: NetworkResult): Plot.PlotOptions {
  const top = ceiling(linear.chernoff + nameHeight, shown.chernoff + nameHeight);
  const toY = (y: number) => box.bottom - (Math.min(y, top) / top) * (box.bottom - box.top);
  const bars = [
    { name: "linear", under: `${linear.bits} bits`, one: linear, x: box.left + 28 },
    { name: "network", under: `${shown.bits} bits`, one: shown as Candidate, x: box.left + 160 }
  ];
  const rect = (
    from: (one: Candidate) => number,
    to: (one: Candidate) => number,
    opacity: number
  ) =>
    Plot.rect(bars, {
      x1: "x",
      x2: ({ x }) => x + wide,
      y1: ({ one }) => toY(to(one)),
      y2: ({ one }) => toY(from(one)),
      fill: colors.bound,
      fillOpacity: opacity
    });
  const text = (
    y: (bar: (typeof bars)[number]) => number,
    words: (bar: (typeof bars)[number]) => string,
    look: Plot.TextOptions
  ) =>
    Plot.text(bars, {
      x: ({ x }) => x + wide / 2,
      y,
      text: words,
      fontSize: 13,
      fill: "var(--muted)",
      ...look
    });
  return {
    ...panelSize,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      Plot.link(shareTicks(top), {
        x1: box.left,
        x2: box.right,
        y1: toY,
        y2: toY,
        stroke: (y) => (y === 0 ? "var(--strong-rule)" : "var(--rule)")
      }),
      Plot.text(shareTicks(top), {
        x: box.left - 6,
        y: toY,
        text: shareTick,
        textAnchor: "end",
        fill: "var(--muted)",
        fontSize: 13
      }),
      Plot.link([chance], {
        x1: box.left,
        x2: box.right,
        y1: toY,
        y2: toY,
        stroke: "var(--strong-rule)",
        strokeDasharray: "2 3"
      }),
      rect(
        ({ train }) => train,
        ({ chernoff }) => chernoff,
        0.3
      ),
      rect(
        () => 0,
        ({ train }) => train,
        0.85
      ),
      Plot.link(bars, {
        x1: ({ x }) => x - 8,
        x2: ({ x }) => x + wide + 8,
        y1: ({ one }) => toY(one.test),
        y2: ({ one }) => toY(one.test),
        stroke: "var(--ink)",
        strokeWidth: 2.5
      }),
      text(
        ({ one }) => Math.max(box.top + 2, toY(one.chernoff) - 9),
        ({ one }) => one.chernoff.toFixed(3),
        {
          fill: colors.bound,
          fontWeight: 600
        }
      ),
      text(
        () => box.bottom + 14,
        ({ name }) => name,
        { fill: "var(--ink)" }
      ),
      text(
        () => box.bottom + 30,
        ({ under }) => under,
        {}
      )
    ]
  };
}
