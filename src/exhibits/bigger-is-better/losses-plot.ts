import * as Plot from "@observablehq/plot";
import { frame, inner, placeLabels } from "../frame";
import { looks } from "./looks";
import type { Result } from "./result";

const top = 2;
const bottom = 0.0005;

/** Training loss of the two networks on show against steps. */
export function lossesPlot({ pictures, steps }: Result): Plot.PlotOptions {
  const clipped = (loss: number) => Math.min(top, Math.max(bottom, loss));
  const toPixel = (y: number) =>
    inner.bottom - (Math.log(y / bottom) / Math.log(top / bottom)) * (inner.bottom - inner.top);
  return frame({
    marginLeft: 38,
    x: { domain: [0, steps], ticks: [0, steps / 2, steps], tickFormat: String },
    y: {
      type: "log",
      domain: [bottom, top],
      ticks: [0.001, 0.01, 0.1, 1],
      tickFormat: (y: number) => String(y)
    },
    marks: [
      ...pictures.map(({ losses, at }, k) =>
        Plot.line(
          losses.map((loss, i) => [at[i] as number, clipped(loss)] as [number, number]),
          { stroke: looks[k as 0 | 1].color, strokeWidth: 2, clip: true }
        )
      ),
      ...placeLabels(
        pictures
          .filter(({ losses }) => losses.length > 0)
          .map(({ losses }, k) => ({
            text: k === 0 ? "without" : "with",
            y: clipped(losses.at(-1) as number),
            color: looks[k as 0 | 1].color
          })),
        toPixel
      ).map(({ text, color, weight, pixel }) =>
        Plot.text([text], {
          x: () => steps,
          y: () => bottom * (top / bottom) ** ((inner.bottom - pixel) / (inner.bottom - inner.top)),
          dx: 6,
          textAnchor: "start",
          fill: color,
          fontWeight: weight,
          fontSize: 13
        })
      )
    ]
  });
}
