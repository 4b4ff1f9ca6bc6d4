import * as Plot from "@observablehq/plot";
import { domainOf, logFrame, within } from "./log-axes";
import { fits } from "./looks";
import type { Result } from "./result";
import { tick } from "./words";

/** Test error of one size by ridge: the best, the evidence's and the one set by hand are marked. */
export function ridgePlot({ look, curves, sizes }: Result): Plot.PlotOptions {
  const { ridges, byRidge, hand, best, evidence, size } = look;
  const minimumNorm = curves.test[sizes.indexOf(size)] ?? 1;
  const y = domainOf([...byRidge, Math.min(minimumNorm, 30 * Math.max(...byRidge))]);
  const at = (index: number) => [ridges[index] ?? 1, byRidge[index] ?? 1] as const;
  const mark = (index: number, fill: string, stroke: string, r: number) =>
    Plot.dot([at(index)], { x: "0", y: "1", r, fill, stroke, strokeWidth: 2 });
  const name = (index: number, text: string, color: string, dy: number) =>
    Plot.text([at(index)], {
      x: "0",
      y: "1",
      text: () => text,
      dy,
      fill: color,
      stroke: "var(--paper)",
      strokeWidth: 3,
      fontWeight: 600,
      fontSize: 13
    });
  const close = Math.abs(best - evidence) < 12;
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
      name(best, "best", fits.ridge.color, 15),
      name(evidence, "evidence", fits.evidence.color, close ? -16 : 15),
      mark(evidence, fits.evidence.color, "var(--paper)", 5),
      mark(best, fits.ridge.color, "var(--paper)", 5),
      mark(hand, "var(--paper)", fits.ridge.color, 4.5)
    ]
  );
}
