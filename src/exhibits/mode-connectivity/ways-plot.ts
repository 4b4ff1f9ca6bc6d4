import * as Plot from "@observablehq/plot";
import { frame, inner, panelSize } from "../frame";
import { colors, dashes, haloed } from "./looks";
import type { Settings } from "./parameters";
import type { Result } from "./result";
import type { Summary } from "./summary";

const margins = { marginLeft: 36, marginRight: 14 };
const right = panelSize.width - margins.marginRight;

/** Panel units of a place on the way. */
export const across = (t: number): number => margins.marginLeft + t * (right - margins.marginLeft);

interface Way {
  readonly name: string;
  readonly losses: ArrayLike<number>;
  readonly color: string;
  readonly strokeWidth: number;
  readonly dashed?: boolean;
}

const waysOf = ({ straight, relabelled, curve }: Result): Way[] => [
  { name: "straight line", losses: straight, color: colors.line, strokeWidth: 1.75 },
  ...(relabelled
    ? [
        {
          name: "straight, relabelled",
          losses: relabelled,
          color: colors.line,
          strokeWidth: 1.5,
          dashed: true
        }
      ]
    : []),
  ...(curve ? [{ name: "curve", losses: curve, color: colors.curve, strokeWidth: 2.75 }] : [])
];

export function topOf(result: Result, repeats: readonly Summary[] = []): number {
  const highs = waysOf(result).map(({ losses }) => Math.max(...Array.from(losses)));
  const others = repeats.flatMap(({ straight, curve }) => [...straight, ...curve]);
  const most = Math.max(...highs, 0.02);
  return 1.18 * Math.max(most, Math.min(2 * most, Math.max(0, ...others)));
}

/** Training loss against the place on each way. */
export function waysPlot(
  result: Result,
  { t }: Settings,
  repeats: readonly Summary[]
): Plot.PlotOptions {
  const top = topOf(result, repeats);
  const ways = waysOf(result);
  return frame({
    ...margins,
    x: {
      domain: [0, 1],
      ticks: [0, 0.5, 1],
      tickFormat: (at: number) => (at === 0 ? "A" : at === 1 ? "B" : "half-way")
    },
    y: { domain: [0, top], ticks: 4, tickFormat: (loss: number) => String(loss) },
    marks: [
      Plot.ruleY([0], { stroke: "var(--rule)" }),
      Plot.ruleX([t], { stroke: "var(--ink)", strokeDasharray: "1.5 3" }),
      ...repeats
        .slice(1)
        .flatMap(({ straight, curve }) => [
          faint(straight, colors.line),
          faint(curve, colors.curve)
        ]),
      ...ways.map(({ losses, color, strokeWidth, dashed }) =>
        Plot.line(points(losses), {
          stroke: color,
          strokeWidth,
          clip: "frame",
          ...(dashed && { strokeDasharray: dashes })
        })
      ),
      ...ways.map(({ losses, color }) =>
        Plot.dot([[t, at(losses, t)]], {
          r: 4,
          fill: color,
          stroke: "var(--paper)",
          strokeWidth: 1.5
        })
      ),
      ...names(ways, top)
    ]
  });
}

const faint = (losses: readonly number[], stroke: string) =>
  Plot.line(points(losses), { stroke, strokeWidth: 1, strokeOpacity: 0.22, clip: "frame" });

const points = (losses: ArrayLike<number>): [number, number][] =>
  Array.from(losses, (loss, i) => [i / (losses.length - 1), loss]);

/** The loss at t, between two known places by the straight line. */
export function at(losses: ArrayLike<number>, t: number): number {
  const position = t * (losses.length - 1);
  const below = Math.min(losses.length - 2, Math.floor(position));
  const low = losses[below] as number;
  return low + (position - below) * ((losses[below + 1] as number) - low);
}

/** Each way's name over its middle, from the lowest up, none on another. */
function names(ways: readonly Way[], top: number): Plot.Markish[] {
  const toPixel = (loss: number) => inner.bottom - (loss / top) * (inner.bottom - inner.top);
  const wanted = ways
    .map(({ name, losses, color }) => {
      const middle = Array.from(losses).slice(
        Math.floor(0.25 * losses.length),
        Math.ceil(0.75 * losses.length)
      );
      return { name, color, pixel: toPixel(Math.max(...middle)) - 9 };
    })
    .sort((a, b) => b.pixel - a.pixel);
  let free = inner.bottom - 8;
  return wanted.map(({ name, color, pixel }) => {
    const y = Math.max(inner.top + 6, Math.min(pixel, free));
    free = y - 15;
    return Plot.text([name], {
      frameAnchor: "top",
      dy: y - inner.top,
      lineAnchor: "middle",
      fill: color,
      ...haloed
    });
  });
}
