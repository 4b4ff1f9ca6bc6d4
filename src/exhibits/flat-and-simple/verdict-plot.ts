import * as Plot from "@observablehq/plot";
import { panelSize } from "../frame";
import { color, rulerNames } from "./looks";
import { rulers, whole } from "./measure";
import type { Settings } from "./parameters";
import type { Result } from "./result";
import { type Summary, summarise } from "./summary";

const top = 8;
const rowHeight = 28;
const left = 14;
const right = panelSize.width - 14;
/** Height of a row's dots, in panel units. */
export const rowAt = (row: number): number => top + row * rowHeight + 21;
export const acrossAt = (rho: number): number => left + ((rho + 1) / 2) * (right - left);

/** Rank correlation with test loss, one row a ruler; other seeds faint. */
export function verdictPlot(
  result: Result,
  { yardstick }: Settings,
  repeats: readonly Summary[]
): Plot.PlotOptions {
  const { rulers: verdicts } = summarise(whole(result));
  const bottom = top + rulers.length * rowHeight;
  const text = (words: string, px: number, py: number, options: object = {}) =>
    Plot.text([words], {
      frameAnchor: "top-left",
      dx: px,
      dy: py,
      lineAnchor: "middle",
      fontSize: 13,
      fill: "var(--muted)",
      ...options
    });
  const dot = (rho: number | null, row: number, options: object) =>
    rho === null ? [] : [Plot.dot([[acrossAt(rho), rowAt(row)]], options)];
  return {
    ...panelSize,
    margin: 0,
    x: { domain: [0, panelSize.width], axis: null },
    y: { domain: [panelSize.height, 0], axis: null },
    marks: [
      Plot.link([0], {
        x1: () => acrossAt(0),
        x2: () => acrossAt(0),
        y1: () => top + 14,
        y2: () => bottom,
        stroke: "var(--rule)"
      }),
      ...rulers.flatMap((ruler, row) => {
        const chosen = ruler === yardstick;
        const { overall, given } = verdicts[ruler];
        const fill = chosen ? color : "var(--ink)";
        return [
          Plot.link([0], {
            x1: () => acrossAt(-1),
            x2: () => acrossAt(1),
            y1: () => rowAt(row),
            y2: () => rowAt(row),
            stroke: "var(--rule)"
          }),
          Plot.dot(
            repeats.slice(1).flatMap((one) => {
              const rho = one.rulers[ruler].overall;
              return rho === null ? [] : [[acrossAt(rho), rowAt(row)] as [number, number]];
            }),
            { r: 2.4, fill, fillOpacity: 0.28 }
          ),
          ...(overall === null
            ? []
            : [
                Plot.link([0], {
                  x1: () => acrossAt(0),
                  x2: () => acrossAt(overall),
                  y1: () => rowAt(row),
                  y2: () => rowAt(row),
                  stroke: fill,
                  strokeWidth: chosen ? 3 : 1.5,
                  strokeOpacity: chosen ? 1 : 0.6
                })
              ]),
          ...dot(given, row, { r: 4, fill: "var(--paper)", stroke: fill, strokeWidth: 1.6 }),
          ...dot(overall, row, { r: chosen ? 5 : 3.5, fill, stroke: "var(--paper)" }),
          text(rulerNames[ruler], left, rowAt(row) - 13, {
            textAnchor: "start",
            fill: chosen ? color : "var(--ink)",
            fontWeight: chosen ? 600 : 400,
            stroke: "var(--paper)",
            strokeWidth: 4
          })
        ];
      }),
      text("−1 backwards", left, bottom + 11, { textAnchor: "start" }),
      text("0", acrossAt(0), bottom + 11, { textAnchor: "middle" }),
      text("in order +1", right, bottom + 11, { textAnchor: "end" })
    ]
  };
}
