import * as Plot from "@observablehq/plot";
import { frame } from "../frame";
import { log10 } from "./ascents";
import { peakOf } from "./figure-words";
import { endLabels, plainTick } from "./functions-plot";
import { lengthscales, noises } from "./parameters";
import type { Peak, Result } from "./result";

const across = [log10(lengthscales.low), log10(lengthscales.high)];
const up = [log10(noises.low), log10(noises.high)];
const power = (value: number) => String(Number((10 ** value).toPrecision(6)));

/** How far under the top each contour lies: close at first, or two summits of one height merge. */
const depths = [0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2, 3, 5, 10, 20];

/** The log evidence over lengthscale and noise: the darker, the nearer to the top. */
export function surfacePlot(result: Result): Plot.PlotOptions {
  const { surface, summit, ascents, lengthscale, noise } = result;
  const here: [number, number] = [log10(lengthscale), log10(noise)];
  return frame({
    x: { domain: across, ticks: [-1, 0, 1], tickFormat: power },
    y: { domain: up, ticks: [-1, 0], tickFormat: power },
    marks: [
      ...(summit ? [contours(surface, summit.logEvidence)] : []),
      Plot.frame({ stroke: "var(--rule)" }),
      ...ascents.flatMap(({ path }) => [
        Plot.line(path, { stroke: "var(--ink)", strokeWidth: 1.25, clip: "frame" }),
        Plot.dot(path.slice(1, -1), { r: 1.5, fill: "var(--ink)" })
      ]),
      Plot.dot(
        ascents.map(({ path }) => path.at(-1) ?? [0, 0]),
        { symbol: "triangle", r: 4.5, fill: "var(--ink)", stroke: "var(--paper)" }
      ),
      Plot.dot(
        ascents.map(({ path }) => path[0] ?? [0, 0]),
        { symbol: "square", r: 4, fill: "var(--paper)", stroke: "var(--ink)", strokeWidth: 1.5 }
      ),
      Plot.dot([here], { r: 6.5, stroke: "var(--paper)", strokeWidth: 4 }),
      Plot.dot([here], { r: 6.5, stroke: "var(--ink)", strokeWidth: 2 })
    ]
  });
}

function contours({ lengthscales, noises, values }: Result["surface"], top: number): Plot.Markish {
  const half = (axis: Float64Array) => ((axis[1] ?? 0) - (axis[0] ?? 0)) / 2;
  const [dx, dy] = [half(lengthscales), half(noises)];
  return Plot.contour(values, {
    width: lengthscales.length,
    height: noises.length,
    x1: (lengthscales[0] ?? 0) - dx,
    x2: (lengthscales.at(-1) ?? 0) + dx,
    y1: (noises[0] ?? 0) - dy,
    y2: (noises.at(-1) ?? 0) + dy,
    value: Plot.identity,
    thresholds: depths.map((depth) => top - depth).reverse(),
    fill: "var(--belief)",
    fillOpacity: 0.075,
    stroke: "var(--belief)",
    strokeOpacity: 0.3,
    strokeWidth: 0.6,
    clip: "frame"
  });
}

/** The evidence and its two terms by lengthscale, at the noise on show. */
export function slicePlot({ surface, slice, lengthscale }: Result): Plot.PlotOptions {
  const range = sliceRange(slice);
  const peak = peakOf(slice);
  const ends = [
    { text: "complexity", of: slice.complexity, color: "var(--muted)", weight: 400 },
    { text: "fit", of: slice.fit, color: "var(--ink)", weight: 400 },
    { text: "sum", of: slice.total, color: "var(--belief)", weight: 600 }
  ];
  const style = [
    { strokeWidth: 1.5, strokeDasharray: "6 3" },
    { strokeWidth: 1.25 },
    { strokeWidth: 2.5 }
  ];
  const cut = (value: number) => Math.min(range[1] + 100, Math.max(range[0] - 100, value));
  return frame({
    marginRight: 78,
    x: { domain: across, ticks: [-1, 0, 1], tickFormat: power },
    y: { domain: [...range], tickFormat: plainTick },
    marks: [
      Plot.ruleY([0], { stroke: "var(--rule)" }),
      Plot.ruleX([log10(lengthscale)], { stroke: "var(--ink)", strokeDasharray: "1.5 3" }),
      ...ends.map(({ of, color }, k) =>
        Plot.line(of, {
          x: (_: number, i: number) => surface.lengthscales[i],
          y: cut,
          stroke: color,
          clip: "frame",
          ...style[k]
        })
      ),
      ...endLabels(
        ends.map(({ of, ...label }) => ({ ...label, y: of.at(-1) ?? 0 })),
        range
      ),
      Plot.dot(peak ? [peak] : [], {
        x: ({ lengthscale }: Peak) => log10(lengthscale),
        y: "logEvidence",
        symbol: "triangle",
        r: 4.5,
        fill: "var(--belief)",
        stroke: "var(--paper)"
      })
    ]
  });
}

/** From 25 under the top of the sum to 40 over it, less where the curves need less. */
function sliceRange({ total, fit, complexity }: Result["slice"]): [low: number, high: number] {
  const all = [...total, ...fit, ...complexity];
  const peak = Math.max(...total);
  const low = Math.max(Math.min(...all), peak - 25);
  const high = Math.min(Math.max(0, ...all), peak + 40);
  const room = 0.06 * (high - low) + 0.5;
  return [low - room, high + room];
}
