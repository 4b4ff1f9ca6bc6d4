import * as Plot from "@observablehq/plot";
import { curvePlot, type Line, rangeOf, type Sizes } from "./curve-plot";
import { within } from "./log-axes";
import { type Fit, fits, fitsOnShow } from "./looks";
import type { Settings } from "./parameters";
import type { Result } from "./result";

/** The lines of the error panel, from back to front: draws, training error, then the fits. */
export function errorLines(result: Result, settings: Settings): Line[] {
  const { curves, draws } = result;
  const { color } = fits.test;
  const single = draws.length > 1 ? draws : [];
  return [
    ...single.map((values): Line => ({ values, color, width: 1, opacity: 0.2, counts: false })),
    {
      values: curves.train.map((error) => (error > 0 ? error : 1e-300)),
      color,
      width: 1.25,
      dashes: "3 3",
      counts: false
    },
    ...fitsOnShow(settings, curves).map((fit): Line => {
      const { width, dashes, short, ...look } = fits[fit];
      return {
        values: curves[fit],
        color: look.color,
        width,
        label: short,
        ...(dashes && { dashes })
      };
    })
  ];
}

/** Test error by number of features. */
export function errorPlot(result: Result, settings: Settings, at: Sizes): Plot.PlotOptions {
  const lines = errorLines(result, settings);
  const range = rangeOf(lines);
  const i = result.sizes.indexOf(result.look.size);
  const dot = (fit: Fit) => ({ error: result.curves[fit][i], color: fits[fit].color });
  return curvePlot(at, lines, [
    Plot.dot(
      fitsOnShow(settings, result.curves)
        .filter((fit) => fit !== "theory" && fit !== "ideal")
        .map(dot)
        .filter(({ error }) => error !== undefined && error !== null),
      {
        x: result.look.size,
        y: ({ error }: { error: number }) => within(error, range),
        r: 3.5,
        fill: "color",
        stroke: "var(--paper)",
        strokeWidth: 1,
        clip: "frame"
      }
    )
  ]);
}
