import * as Plot from "@observablehq/plot";
import { frame } from "../frame";
import { curve, degreeAxis, endLabels, placeOf, plainTick, type Range } from "./axes";
import type { Result } from "./result";
import { looks, priorNames } from "./words";

/** From nothing to the dearest complexity, or three times the last misfit. */
export function priceRange({ evidence }: Result): Range {
  const complexities = priorNames.map((name) => evidence[name].complexity.at(-1) ?? 0);
  const misfits = priorNames.map((name) => evidence[name].misfit.at(-1) ?? 0);
  return [0, 1.08 * Math.max(10, ...complexities, 2.5 * Math.min(...misfits))];
}

/** What each degree pays, under both priors: for its misfit and for its complexity. */
export function pricePlot(result: Result, shown: number): Plot.PlotOptions {
  const y = priceRange(result);
  const { degrees, evidence } = result;
  const curves = priorNames.flatMap((name) => [
    { name, part: "complexity", values: evidence[name].complexity, width: looks[name].width },
    { name, part: "misfit", values: evidence[name].misfit, width: 1 }
  ]);
  return frame({
    // Room for the long word; nothing in this panel is pointed at.
    marginRight: 76,
    x: degreeAxis,
    y: { domain: [...y], tickFormat: plainTick },
    marks: [
      Plot.ruleX([placeOf(shown)], {
        stroke: "var(--muted)",
        strokeWidth: 1,
        strokeDasharray: "1 3"
      }),
      ...curves.map(({ name, values, width }) =>
        curve(degrees.map(placeOf), values, y, {
          stroke: looks[name].color,
          strokeWidth: width,
          ...(looks[name].dashes && { strokeDasharray: looks[name].dashes })
        })
      ),
      ...endLabels(
        curves.map(({ name, part, values }) => ({
          text: part,
          y: values.at(-1) ?? 0,
          color: looks[name].color,
          weight: part === "misfit" ? 400 : 600
        })),
        y
      )
    ]
  });
}
