import * as Plot from "@observablehq/plot";
import { frame, inner } from "../frame";
import { marksFor } from "./fits-plot";
import { looks, order } from "./looks";
import type { SizeCurve } from "./result";
import { endName } from "./words";

/** Errors outside this range leave the frame; those above it get an arrow. */
export const errorRange = [0.01, 10] as const;

const logarithm = (error: number): number => Math.log10(Math.max(error, Number.MIN_VALUE));

/** Just outside the frame, so that lines cross its edge and are cut there. */
const cut = (error: number): number =>
  Math.min(1.5 * errorRange[1], Math.max(errorRange[0] / 1.5, error));

/** ".01": the margin is narrow. */
const short = (error: number): string => String(error).replace(/^0(?=.)/, "");

const toPixel = (error: number): number => {
  const [low, high] = errorRange.map(logarithm) as [number, number];
  const share = (logarithm(error) - low) / (high - low);
  return inner.bottom - share * (inner.bottom - inner.top);
};

/** Median error by number of training points, with its spread over refits; logarithmic. */
export function sizesPlot(curves: readonly SizeCurve[], sizes: readonly number[]) {
  const drawn = order.flatMap((learner) => curves.filter((curve) => curve.learner === learner));
  const learners = drawn.filter(({ learner }) => looks[learner].actor);
  return frame({
    x: { domain: [10, 100], ticks: [10, 50, 100], tickFormat: (n: number) => `n = ${n}` },
    y: { type: "log", domain: [...errorRange], ticks: [0.01, 0.1, 1, 10], tickFormat: short },
    marks: [
      Plot.ruleY([0.1, 1], { stroke: "var(--rule)" }),
      ...learners.map((curve) =>
        Plot.areaY(sizes, {
          x: sizes,
          y1: curve.low.map(cut),
          y2: curve.high.map(cut),
          fill: looks[curve.learner].color,
          fillOpacity: 0.13,
          clip: "frame"
        })
      ),
      ...drawn.map((curve) => {
        const { color, width, dashes } = looks[curve.learner];
        return Plot.line(sizes, {
          x: sizes,
          y: curve.median.map(cut),
          stroke: color,
          strokeWidth: width,
          clip: "frame",
          ...(dashes && { strokeDasharray: dashes })
        });
      }),
      ...drawn.map((curve) => arrows(curve, sizes)),
      ...marksFor(
        drawn.map(({ learner, median }) => ({
          text: endName[learner],
          y: median.at(-1) ?? Number.NaN,
          color: looks[learner].color,
          weight: looks[learner].weight
        })),
        toPixel
      )
    ]
  });
}

/** Where a median is above the frame. */
const arrows = ({ learner, median }: SizeCurve, sizes: readonly number[]) =>
  Plot.text(
    sizes.filter((_, i) => (median[i] ?? 0) > errorRange[1]),
    {
      x: (n: number) => n,
      y: () => errorRange[1],
      text: () => "↑",
      dy: learner === "flexible" ? 8 : 20,
      fill: looks[learner].color,
      fontSize: 13
    }
  );
