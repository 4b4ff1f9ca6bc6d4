import * as Plot from "@observablehq/plot";
import { frame } from "../frame";
import { thinned } from "../thinning";
import { curve, endLabels, plainTick, type Range, within } from "./axes";
import type { Settings } from "./parameters";
import type { PriorName, Result } from "./result";
import { truths } from "./truths";
import { looks } from "./words";

/** Room for the data and the prior around the truth; it follows the noise, never the fits. */
export function functionRange({ truth, noise }: Settings): Range {
  const [low, high] = truths[truth].y;
  const room = 1 + 1.8 * noise;
  return [low - room, high + room];
}

/** One prior and what the data make of it, at the degree on show. */
export function functionsPlot(result: Result, name: PriorName, values: Settings) {
  const y = functionRange(values);
  const { places, target, functions } = result;
  const { draws, mean, sd } = functions[name];
  const { color, width } = looks[name];
  const [below, above] = [-2, 2].map((side) =>
    mean.map((value, i) => within(value + side * (sd[i] ?? 0), y))
  ) as [Float64Array, Float64Array];
  return frame({
    x: { domain: [-1, 1], ticks: [-1, 0, 1], tickFormat: plainTick },
    y: { domain: [...y], tickFormat: plainTick },
    marks: [
      Plot.ruleY([0], { stroke: "var(--rule)" }),
      ...draws.map((draw) =>
        curve(places, draw, y, { stroke: color, strokeWidth: 0.7, strokeOpacity: 0.35 })
      ),
      Plot.areaY(thinned(places, [below, above], (y[1] - y[0]) / 1000), {
        x: (i: number) => places[i],
        y1: (i: number) => below[i],
        y2: (i: number) => above[i],
        fill: color,
        fillOpacity: 0.16,
        clip: "frame"
      }),
      curve(places, target, y, {
        stroke: "var(--truth)",
        strokeWidth: 1.5,
        strokeDasharray: "5 4"
      }),
      curve(places, mean, y, { stroke: color, strokeWidth: width }),
      Plot.dot(dataInFrame(result, y), {
        r: 3,
        fill: "var(--ink)",
        stroke: "var(--paper)",
        strokeWidth: 1
      }),
      ...endLabels(
        [
          { text: "mean", y: mean.at(-1) ?? 0, color },
          { text: "prior", y: draws[0]?.at(-1) ?? 0, color, weight: 400 },
          { text: "truth", y: target.at(-1) ?? 0, color: "var(--muted)", weight: 400 }
        ],
        y
      )
    ]
  });
}

export const dataInFrame = ({ x, y: labels }: Result, [low, high]: Range): [number, number][] =>
  Array.from(x, (at, i): [number, number] => [at, labels[i] ?? 0]).filter(
    ([at, value]) => Math.abs(at) <= 1 && value >= low && value <= high
  );
