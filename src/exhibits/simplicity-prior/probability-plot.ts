import * as Plot from "@observablehq/plot";
import { frame } from "../frame";
import { colors } from "./looks";
import type { Result } from "./result";
import { mostBits } from "./spectrum-plot";
import { isConstant, ranked } from "./statistics";

/** Share of the draws of each function drawn at least twice, against its complexity. */
export function probabilityPlot(result: Result, constants: boolean): Plot.PlotOptions {
  const { drawn, bits } = result;
  const points = ranked(result, constants).map(({ table, count, complexity }) => ({
    complexity,
    share: count / drawn,
    often: count >= 5,
    constant: isConstant(table)
  }));
  const most = Math.max(1 / drawn, ...points.map(({ share }) => share));
  const top = 10 ** Math.ceil(Math.log10(most) + 1e-9);
  const bottom = 10 ** Math.floor(Math.log10(1 / drawn) + 1e-9);
  // Room for the most complex of them, but no less than for what usually repeats.
  const right = Math.max(
    mostBits(bits) * 0.62,
    ...points.map(({ complexity }) => complexity + 0.02 * mostBits(bits))
  );
  const decades: number[] = [];
  for (let value = bottom; value <= top * 1.001 && decades.length < 8; value *= 10) {
    decades.push(Number(value.toPrecision(1)));
  }
  return frame({
    marginLeft: 46,
    marginRight: 14,
    x: { domain: [0, right], ticks: bits === 7 ? [0, 50, 100] : [0, 10, 20, 30] },
    y: {
      type: "log",
      domain: [bottom, Math.max(top, bottom * 10)],
      ticks: decades,
      tickFormat: (y: number) => `${Number((100 * y).toPrecision(1))} %`
    },
    marks: [
      Plot.dot(points, {
        x: "complexity",
        y: "share",
        r: 3,
        clip: true,
        fill: (d: (typeof points)[number]) => (d.often ? colors.networks : "var(--paper)"),
        stroke: colors.networks
      }),
      Plot.text(points.filter(({ constant }) => constant).slice(0, 1), {
        x: "complexity",
        y: "share",
        text: () => "constants",
        dx: 8,
        textAnchor: "start",
        fill: colors.networks,
        fontSize: 13,
        fontWeight: 600
      })
    ]
  });
}
