import * as Plot from "@observablehq/plot";
import { frame, inner } from "../frame";
import { thinnedEvenly } from "../thinning";
import { endLabels, linear, looks, plainTick, type Range } from "./looks";
import type { Fit, Result } from "./result";

export const xRange: Range = [-2, 2];
export const yRange: Range = [-2.7, 2.7];

/**
 * The prior correlation of f(x) and f(−x), away from the mirror: how much a model trusts the mirror
 * image of a point.
 */
export const trust = (slack: number): number => (1 - slack * slack) / (1 + slack * slack);

/** One model's fit: data, their mirror image as far as the model trusts it, truth, mean and band. */
export function fitPlot({ grid, truth, x, y }: Result, fit: Fit): Plot.PlotOptions {
  const { color, width } = looks[fit.learner];
  const points = Array.from(x, (at, i): [number, number] => [at, y[i] ?? 0]).filter(inFrame);
  const mirrored = points.map(([at, value]): [number, number] => [0 - at, value]);
  const small = points.length > 60;
  const trusted = trust(fit.slack);
  const end = [xRange[1], fit.mean.at(-1) ?? 0] as const;
  const labels = [
    { text: fit.learner, y: fit.mean.at(-1) ?? 0, color },
    { text: "truth", y: truth.at(-1) ?? 0, color: "var(--muted)", weight: 400 }
  ];
  return frame({
    x: { domain: [...xRange], ticks: [-2, 0, 2], tickFormat: mirrorTick },
    y: { domain: [...yRange], ticks: [-2, 0, 2], tickFormat: plainTick },
    marks: [
      Plot.ruleY([0], { stroke: "var(--rule)" }),
      Plot.ruleX([0], { stroke: "var(--muted)", strokeWidth: 1, strokeDasharray: "1 3" }),
      band(grid, fit),
      Plot.dot(trusted > 0 ? mirrored : [], {
        r: small ? 2.25 : 3.25,
        stroke: color,
        strokeWidth: 1.25,
        strokeOpacity: Number((0.9 * trusted).toFixed(2))
      }),
      curve(grid, truth, { stroke: "var(--truth)", strokeWidth: 1.5, strokeDasharray: "5 4" }),
      curve(grid, fit.mean, { stroke: color, strokeWidth: width }),
      Plot.dot(fit.learner === "hard" ? [end].filter(inFrame) : [], {
        symbol: "square",
        r: 3,
        fill: color
      }),
      Plot.dot(points, {
        r: small ? 2.25 : 3,
        fill: "var(--ink)",
        stroke: "var(--paper)",
        strokeWidth: 1
      }),
      ...endLabels(labels, linear(yRange))
    ]
  });
}

const inFrame = ([, value]: readonly [number, number]) => value >= yRange[0] && value <= yRange[1];
const mirrorTick = (value: number) => (value === 0 ? "mirror" : plainTick(value));

/** Values far outside would only make the path's numbers unwieldy. */
const within = (value: number) => Math.min(30, Math.max(-30, value));

/** A tenth of a panel unit. */
const closeness = (0.1 * (yRange[1] - yRange[0])) / (inner.bottom - inner.top);

function curve(grid: Float64Array, values: Float64Array, style: Plot.LineOptions): Plot.Markish {
  const cut = values.map(within);
  return Plot.line(thinnedEvenly([cut], closeness), {
    x: (i: number) => grid[i],
    y: (i: number) => cut[i],
    clip: "frame",
    ...style
  });
}

/** Two posterior standard deviations to either side. */
function band(grid: Float64Array, { mean, sd, learner }: Fit): Plot.Markish {
  const edge = (side: number) => mean.map((value, i) => within(value + side * 2 * (sd[i] ?? 0)));
  const [below, above] = [edge(-1), edge(1)];
  return Plot.areaY(thinnedEvenly([below, above], 2 * closeness), {
    x: (i: number) => grid[i],
    y1: (i: number) => below[i],
    y2: (i: number) => above[i],
    fill: looks[learner].color,
    fillOpacity: 0.14,
    clip: "frame"
  });
}
