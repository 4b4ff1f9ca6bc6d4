import * as Plot from "@observablehq/plot";
import { dots } from "../dots";
import { type EndLabel, frame, inner, placeLabels } from "../frame";
import { thinnedEvenly } from "../thinning";
import { looks, order } from "./looks";
import type { Fit, FittedPanel } from "./result";
import { endName } from "./words";

type Range = readonly [low: number, high: number];

/** The picture of one data set: data, truth and every fitted curve, cut at the frame. */
export function fitsPlot(panel: FittedPanel, grid: Float64Array, y: Range): Plot.PlotOptions {
  const x: Range = [grid[0] ?? -1, grid.at(-1) ?? 1];
  const drawn = order.flatMap((learner) => panel.fits.filter((fit) => fit.learner === learner));
  return frame({
    x: { domain: [...x], ticks: [x[0], 0, x[1]], tickFormat: plainTick },
    y: { domain: [...y], tickFormat: plainTick },
    marks: [
      Plot.ruleY([0], { stroke: "var(--rule)" }),
      ...drawn.flatMap((fit) => band(fit, grid, y)),
      ...(panel.target.length > 0 ? [truthLine(panel.target, grid, y)] : []),
      ...drawn.map((fit) => {
        const { color, width, dashes } = looks[fit.learner];
        return curve(fit.curve, grid, y, {
          stroke: color,
          strokeWidth: width,
          ...(dashes && { strokeDasharray: dashes })
        });
      }),
      ...drawn.filter(({ learner }) => learner === "rigid").map((fit) => squareEnd(fit, x, y)),
      dots(inFrame(panel, x, y)),
      ...endLabels(panel, y)
    ]
  });
}

/** "−1", not "−1.0". */
const plainTick = (value: number) => String(value).replace("-", "−");

/** Values far outside would only make the path's numbers unwieldy: cut there, well beyond the frame. */
function within(value: number, [low, high]: Range): number {
  const margin = 20 * (high - low);
  return Math.min(high + margin, Math.max(low - margin, value));
}

function curve(values: Float64Array, grid: Float64Array, y: Range, style: Plot.LineOptions) {
  const cut = Float64Array.from(values, (value) => within(value, y));
  return Plot.line(thinnedEvenly([cut], closeness(y)), {
    x: (i: number) => grid[i],
    y: (i: number) => cut[i],
    clip: "frame",
    ...style
  });
}

const truthLine = (target: Float64Array, grid: Float64Array, y: Range) =>
  curve(target, grid, y, { stroke: "var(--truth)", strokeWidth: 1.5, strokeDasharray: "5 4" });

/** A tenth of a panel unit. */
const closeness = ([low, high]: Range) => (0.1 * (high - low)) / (inner.bottom - inner.top);

/** Two posterior standard deviations to either side of the soft curve. */
function band({ learner, curve: mean, bayes }: Fit, grid: Float64Array, y: Range): Plot.Markish[] {
  if (learner !== "soft" || !bayes || bayes.sd.length === 0) return [];
  const edge = (side: number) =>
    Float64Array.from(mean, (value, i) => within(value + side * 2 * (bayes.sd[i] ?? 0), y));
  const [below, above] = [edge(-1), edge(1)];
  return [
    Plot.areaY(thinnedEvenly([below, above], 2 * closeness(y)), {
      x: (i: number) => grid[i],
      y1: (i: number) => below[i],
      y2: (i: number) => above[i],
      fill: "var(--soft)",
      fillOpacity: 0.14,
      clip: "frame"
    })
  ];
}

function squareEnd({ curve: values }: Fit, [, right]: Range, [low, high]: Range): Plot.Markish {
  const end = values.at(-1) ?? 0;
  return Plot.dot(end > low && end < high ? [[right, end]] : [], {
    symbol: "square",
    r: 3,
    fill: "var(--rigid)"
  });
}

export const inFrame = ({ x, y }: FittedPanel, [left, right]: Range, [low, high]: Range) =>
  Array.from(x, (at, i): [number, number] => [at, y[i] ?? 0]).filter(
    ([at, value]) => at >= left && at <= right && value >= low && value <= high
  );

function endLabels({ fits, target }: FittedPanel, [low, high]: Range): Plot.Markish[] {
  const labels: EndLabel[] = fits.map(({ learner, curve: values }) => ({
    text: endName[learner],
    y: values.at(-1) ?? 0,
    color: looks[learner].color,
    weight: looks[learner].weight
  }));
  const end = target.at(-1);
  if (end !== undefined) {
    labels.push({ text: "truth", y: end, color: "var(--muted)", weight: 400 });
  }
  const toPixel = (y: number) =>
    inner.bottom - ((y - low) / (high - low)) * (inner.bottom - inner.top);
  return marksFor(labels, toPixel);
}

/** One text mark a label, since each has its own place and colour. */
export const marksFor = (labels: readonly EndLabel[], toPixel: (y: number) => number) =>
  placeLabels(labels, toPixel).map(({ text, color, weight, pixel }) =>
    Plot.text([text], {
      frameAnchor: "top-right",
      textAnchor: "start",
      lineAnchor: "middle",
      dx: 7,
      dy: pixel - inner.top,
      fill: color,
      fontSize: 13,
      fontWeight: weight
    })
  );
