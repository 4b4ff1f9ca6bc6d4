import * as Plot from "@observablehq/plot";
import type { Pick } from "../exhibit";
import { frame, inner, panelSize } from "../frame";
import { endLabels, names, posteriorColor } from "./looks";
import { colorOf, ghostly } from "./marks";
import type { MethodName, Settings } from "./parameters";
import type { Approximation, Result, Summary } from "./result";
import { thousandth } from "./words";

interface Place {
  readonly at: number;
  readonly distance: number;
}

/** Room for the names of methods. */
const marginRight = 84;

const decade = (low: number, high: number): number[] =>
  [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5].filter(
    (tick) => tick >= low && tick <= high
  );

/** How far each method is, by functions averaged or gradients spent; both axes logarithmic. */
export function distancePlot(
  result: Result,
  { method, view }: Settings,
  repeats: readonly Summary[]
) {
  const byGradients = view === "gradients";
  const lines = result.approximations.map((one) => ({ one, places: placesOf(one, byGradients) }));
  const ghosts = lines.flatMap(({ one, places }) => {
    const at = places.at(-1)?.at;
    return repeats.slice(1).flatMap(({ methods }) => {
      const distance = methods.find((each) => each.method === one.method)?.distance ?? 0;
      return at !== undefined && distance > 0 ? [{ method: one.method, at, distance }] : [];
    });
  });
  const all = [...lines.flatMap(({ places }) => places), ...ghosts];
  const floor = result.reference.halves;
  const heights = [
    ...all.map(({ distance }) => distance),
    ...(floor === null ? [] : [floor])
  ].filter((height) => height > 0);
  const low = Math.min(0.02, ...heights) * 0.8;
  const high = Math.max(0.3, ...heights) * 1.2;
  const right = Math.max(byGradients ? 20_000 : 200, ...all.map(({ at }) => at));
  const left = byGradients ? Math.min(1300, ...all.map(({ at }) => at)) : 1;
  const pixelY = (y: number) =>
    inner.bottom -
    ((Math.log(y) - Math.log(low)) / (Math.log(high) - Math.log(low))) * (inner.bottom - inner.top);
  const pixelX = (x: number) =>
    inner.left +
    ((Math.log(x) - Math.log(left)) / (Math.log(right) - Math.log(left))) *
      (panelSize.width - marginRight - inner.left);
  const labelled = lines.filter(({ one }) => one.method === method || one.method === "chain");
  // What is chosen lies on top.
  const inOrder = [...lines].sort((a, b) => rank(a.one, method) - rank(b.one, method));
  const plot = frame({
    marginRight,
    x: {
      type: "log",
      domain: [left, right],
      ticks: byGradients ? [2000, 5000, 10_000, 20_000] : [1, 10, 100],
      tickFormat: (tick: number) => (byGradients ? `${tick / 1000}k` : String(tick))
    },
    y: {
      type: "log",
      domain: [low, high],
      ticks: decade(low, high),
      tickFormat: (tick: number) => String(tick)
    },
    marks: [
      ...(floor === null || floor <= 0
        ? []
        : [Plot.ruleY([floor], { stroke: posteriorColor, strokeDasharray: "2 3" })]),
      Plot.dot(ghosts, { x: "at", y: "distance", ...ghostly(method) }),
      ...inOrder.flatMap(({ one, places }) => marksOf(one, places, method)),
      ...endLabels(
        [
          ...labelled.map(({ one, places }) => ({
            text: names[one.method].short,
            y: places.at(-1)?.distance ?? Number.NaN,
            color: colorOf(one.method, method)
          })),
          ...(floor === null || floor <= 0
            ? []
            : [{ text: "halves", y: floor, color: posteriorColor, weight: 400 }])
        ].filter(({ y }) => y > 0),
        pixelY
      )
    ]
  });
  const pick: Pick = {
    parameter: "method",
    label: "Methods",
    at: lines.flatMap(({ one, places }) => {
      const end = places.at(-1);
      return end && end.distance > 0
        ? [
            {
              px: pixelX(end.at),
              py: pixelY(end.distance),
              value: one.method,
              name: `${names[one.method].title}: distance ${thousandth(end.distance)}`
            }
          ]
        : [];
    })
  };
  return { plot, pick };
}

const rank = ({ method }: Approximation, chosen: MethodName) =>
  method === chosen ? 2 : method === "chain" ? 1 : 0;

/** One place for each cost: of functions that cost no more the average of most. */
function placesOf(one: Approximation, byGradients: boolean): Place[] {
  const places = one.counts.map((count, i) => ({
    at: byGradients ? (one.gradients[i] as number) : count,
    distance: one.distances[i] as number
  }));
  return places.filter(({ at, distance }, i) => distance > 0 && places[i + 1]?.at !== at);
}

function marksOf(one: Approximation, places: readonly Place[], chosen: MethodName) {
  const stroke = colorOf(one.method, chosen);
  const own = one.method === chosen;
  const style = { stroke, strokeWidth: own ? 2.5 : 1.25, strokeOpacity: own ? 1 : 0.75 };
  const ends = places.slice(-1);
  return [
    Plot.line(places, { x: "at", y: "distance", ...style }),
    Plot.dot(ends, {
      x: "at",
      y: "distance",
      r: own ? 4 : 3,
      fill: stroke,
      fillOpacity: own ? 1 : 0.75
    })
  ];
}
