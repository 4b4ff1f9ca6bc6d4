import * as Plot from "@observablehq/plot";
import { atRight, colors, dashes, haloed, squareFrame } from "./looks";
import type { Settings } from "./parameters";
import { relabels } from "./relabels";
import type { Result, Slice, Spot } from "./result";

const levels = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];
const opacity = 0.085;
/** No more bands than have room beside the picture. */
const most = 8;

/** Levels between the least and the greatest loss. */
export function levelsOf({ losses }: Slice): number[] {
  const known = losses.filter(Number.isFinite);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return levels.filter((level) => level > low && level < high).slice(0, most);
}

/** Where t is on the curve. */
export const spotAt = ({ curve }: Slice, t: number): Spot | undefined =>
  curve[Math.round(t * (curve.length - 1))];

/** What is on show: without the half of a cell in which contours close. */
export function viewOf({ left, bottom, side, cells }: Slice) {
  const rim = side / cells / 2;
  return { left: left + rim, bottom: bottom + rim, side: side - 2 * rim };
}

/** Bands of training loss on a plane, with the ways that lie in it. */
export function planePlot(result: Result, settings: Settings): Plot.PlotOptions {
  const { plane } = result;
  const relabelled = relabels(result, settings);
  const { left, bottom, side } = viewOf(plane);
  return squareFrame(
    [left, left + side],
    [bottom, bottom + side],
    [
      bands(plane),
      Plot.frame({ stroke: "var(--rule)" }),
      ...ways(plane, relabelled, settings.t),
      ...spots(plane, relabelled),
      ...key(plane)
    ]
  );
}

function bands(plane: Slice): Plot.Markish {
  const { left, bottom, side, cells } = plane;
  const logs = Array.from(plane.losses, (loss) =>
    Number.isFinite(loss) ? Math.log(Math.max(1e-6, loss)) : Math.log(1000)
  );
  return Plot.contour(logs, {
    width: cells,
    height: cells,
    x1: left,
    x2: left + side,
    y1: bottom,
    y2: bottom + side,
    value: Plot.identity,
    thresholds: levelsOf(plane).map(Math.log),
    fill: colors.ink,
    fillOpacity: opacity,
    stroke: colors.ink,
    strokeOpacity: 0.18,
    strokeWidth: 0.5,
    clip: "frame"
  });
}

function ways({ a, b, c, curve, through }: Slice, relabelled: boolean, t: number): Plot.Markish[] {
  const way = (points: readonly Spot[], dashed: boolean) =>
    Plot.line(points as Spot[], {
      stroke: colors.line,
      strokeWidth: 1.75,
      ...(dashed && { strokeDasharray: dashes })
    });
  const middle: Spot = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
  const here = curve[Math.round(t * (curve.length - 1))];
  return [
    way([a, b], relabelled),
    through === "relabelled" ? way([a, c], !relabelled) : null,
    ...(through === "third" ? [way([a, c], relabelled), way([b, c], relabelled)] : []),
    Plot.line(curve as Spot[], { stroke: colors.curve, strokeWidth: 2.75 }),
    dot(middle, colors.line),
    here ? dot(here, colors.curve) : null
  ];
}

const dot = (spot: Spot, fill: string) =>
  Plot.dot([spot], { r: 4, fill, stroke: "var(--paper)", strokeWidth: 1.5 });

function spots({ a, b, c, through }: Slice, relabelled: boolean): Plot.Markish[] {
  const third = {
    zero: "0",
    middle: "",
    third: relabelled ? "C′" : "C",
    relabelled: relabelled ? "B" : "B′"
  };
  const named = [
    { spot: a, text: "A", below: true },
    { spot: b, text: relabelled ? "B′" : "B", below: true },
    ...(through === "middle" ? [] : [{ spot: c, text: third[through], below: false }])
  ];
  return named.flatMap(({ spot, text, below }) => [
    Plot.dot([spot], { r: 4.5, fill: colors.ink, stroke: "var(--paper)", strokeWidth: 1.5 }),
    Plot.text([spot], {
      text: () => text,
      dy: below ? 14 : -13,
      fill: colors.ink,
      ...haloed
    })
  ]);
}

/** What the bands mean, from the top: the greater, the darker. */
function key(plane: Slice): Plot.Markish[] {
  const bounds = levelsOf(plane);
  return [
    atRight("loss", 4, "var(--muted)"),
    ...bounds.flatMap((level, i) => {
      const pixel = 24 + 19 * (bounds.length - 1 - i);
      return [
        Plot.dot([0], {
          frameAnchor: "top-right",
          symbol: "square",
          r: 6.5,
          dx: 15,
          dy: pixel,
          fill: colors.ink,
          fillOpacity: 1 - (1 - opacity) ** (i + 1),
          stroke: colors.ink,
          strokeOpacity: 0.18,
          strokeWidth: 0.5
        }),
        atRight(`> ${level}`, pixel, "var(--muted)", 26)
      ];
    })
  ];
}
