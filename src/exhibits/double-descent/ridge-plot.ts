import * as Plot from "@observablehq/plot";
import { domainOf, logFrame, within } from "./log-axes";
import { fits } from "./looks";
import type { Result } from "./result";
import { tick } from "./words";

/** Test error of one size by ridge: the best, the evidence's and the one set by hand are marked. */
export function ridgePlot({ look, curves, sizes }: Result): Plot.PlotOptions {
  const { ridges, byRidge, hand, best, evidence, size } = look;
  const minimumNorm = curves.test[sizes.indexOf(size)] ?? 1;
  // Below the least there is room for the names.
  const least = Math.min(...byRidge) / 1.5;
  const y = domainOf([least, ...byRidge, Math.min(minimumNorm, 30 * Math.max(...byRidge))]);
  const at = (index: number) => [ridges[index] ?? 1, byRidge[index] ?? 1] as const;
  const mark = (index: number, fill: string, stroke: string, r: number) =>
    Plot.dot([at(index)], { x: "0", y: "1", r, fill, stroke, strokeWidth: 2 });
  const name = ({ index, text, color, anchor, dy }: Name) =>
    Plot.text([at(index)], {
      x: "0",
      y: "1",
      text: () => text,
      textAnchor: anchor,
      dy,
      fill: color,
      stroke: "var(--paper)",
      strokeWidth: 3,
      fontWeight: 600,
      fontSize: 13
    });
  return logFrame(
    { domain: [ridges[0] ?? 1, ridges.at(-1) ?? 1], ticks: [1e-8, 1e-4, 1, 1e4], format: tick },
    y,
    [
      Plot.ruleY([within(minimumNorm, y)], {
        stroke: fits.test.color,
        strokeWidth: 1.25,
        clip: "frame"
      }),
      Plot.line(byRidge, {
        x: (_, i) => ridges[i],
        y: (error: number) => error,
        stroke: fits.ridge.color,
        strokeWidth: fits.ridge.width,
        clip: "frame"
      }),
      ...namesOf(best, evidence, ridges.length).map(name),
      mark(evidence, fits.evidence.color, "var(--paper)", 5),
      mark(best, fits.ridge.color, "var(--paper)", 5),
      mark(hand, "var(--paper)", fits.ridge.color, 4.5)
    ]
  );
}

interface Name {
  readonly index: number;
  readonly text: string;
  readonly color: string;
  readonly anchor: "start" | "middle" | "end";
  readonly dy: number;
}

/** Names under the two marks, side by side where the marks are close, and inside the panel. */
export function namesOf(best: number, evidence: number, count: number): Name[] {
  const marks = [
    { index: best, text: "best", color: fits.ridge.color, room: 0 },
    { index: evidence, text: "evidence", color: fits.evidence.color, room: 7 }
  ].sort((a, b) => a.index - b.index);
  const [left, right] = marks as [(typeof marks)[0], (typeof marks)[0]];
  const near = ({ index }: { index: number }) =>
    index < 7 ? "start" : index > count - 7 ? "end" : "middle";
  if (best === evidence) {
    const both = { index: best, text: "best, evidence", color: "var(--ink)" };
    return [{ ...both, anchor: near(both), dy: 15 }];
  }
  if (right.index - left.index > 24) {
    return [
      { ...left, anchor: near(left), dy: 15 },
      { ...right, anchor: near(right), dy: 15 }
    ];
  }
  const room = left.index >= left.room;
  return [
    { ...left, anchor: room ? "end" : "start", dy: 15 },
    { ...right, anchor: "start", dy: room ? 15 : -15 }
  ];
}
