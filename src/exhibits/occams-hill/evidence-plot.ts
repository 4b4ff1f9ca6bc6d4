import * as Plot from "@observablehq/plot";
import { frame } from "../frame";
import { curve, degreeAxis, endLabels, placeOf, plainTick, type Range } from "./axes";
import { readings } from "./reading";
import type { PriorName, Result, Summary } from "./result";
import { looks, priorNames } from "./words";

/** The stretch of log evidence worth seeing: from the last degrees to the tops, and no less than 24. */
export function evidenceRange(result: Result): Range {
  const both = Object.values(readings(result));
  const high = Math.max(...both.map(({ top }) => top));
  const low = Math.min(...both.map(({ last, top }) => Math.min(last, top)));
  const span = Math.max(24, 1.12 * (high - low));
  return [high - span, high + 0.08 * span];
}

/** Log evidence by degree under both priors, the repetitions behind, the tops marked. */
export function evidencePlot(
  result: Result,
  shown: number,
  repeats: readonly Summary[]
): Plot.PlotOptions {
  const y = evidenceRange(result);
  const { degrees, evidence } = result;
  const found = readings(result);
  return frame({
    x: degreeAxis,
    y: { domain: [...y], tickFormat: plainTick },
    marks: [
      ...repeats.slice(1).flatMap((repeat) => shifted(repeat, found.spread.top, y)),
      Plot.ruleX([placeOf(shown)], {
        stroke: "var(--muted)",
        strokeWidth: 1,
        strokeDasharray: "1 3"
      }),
      ...priorNames.map((name) => {
        const { color, width, dashes } = looks[name];
        return curve(degrees.map(placeOf), evidence[name].total, y, {
          stroke: color,
          strokeWidth: width,
          ...(dashes && { strokeDasharray: dashes })
        });
      }),
      ...priorNames.map((name) =>
        Plot.dot([found[name]], {
          x: ({ best }) => placeOf(best),
          y: ({ top }) => top,
          r: 4,
          fill: looks[name].color,
          stroke: "var(--paper)",
          strokeWidth: 1.5
        })
      ),
      ...endLabels(
        priorNames.map((name) => ({
          text: looks[name].end,
          y: found[name].last,
          color: looks[name].color
        })),
        y
      )
    ]
  });
}

/** A repetition, moved up or down so that its hill is as high as the one on show. */
function shifted({ degrees, spread, decaying }: Summary, top: number, y: Range): Plot.Markish[] {
  const shift = top - spread.reduce((high, value) => Math.max(high, value), -1e300);
  const curves: [PriorName, Float64Array][] = [
    ["spread", spread],
    ["decaying", decaying]
  ];
  return curves.map(([name, values]) =>
    curve(
      degrees.map(placeOf),
      values.map((value) => value + shift),
      y,
      { stroke: looks[name].color, strokeWidth: 0.75, strokeOpacity: 0.22 }
    )
  );
}
