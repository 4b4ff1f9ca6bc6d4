import * as Plot from "@observablehq/plot";
import { type EndLabel, inner, placeLabels } from "../frame";
import type { Learner } from "./result";

export type Range = readonly [low: number, high: number];

/** How a model is drawn: hard solid, free thin, soft thick. */
export const looks: Readonly<
  Record<Learner, { readonly color: string; readonly width: number; readonly actor: Actor }>
> = {
  hard: { color: "var(--rigid)", width: 1.75, actor: "rigid" },
  soft: { color: "var(--soft)", width: 2.5, actor: "soft" },
  free: { color: "var(--flexible)", width: 1.25, actor: "flexible" }
};

type Actor = "rigid" | "soft" | "flexible";

/** "−1", not "-1". */
export const plainTick = (value: number): string => String(value).replace("-", "−");

/** Labels at the right edge, one text mark each, since each has its own place and colour. */
export const endLabels = (labels: readonly EndLabel[], toPixel: (y: number) => number) =>
  placeLabels(labels, toPixel).map(({ text, color, weight, pixel }) =>
    Plot.text([text], {
      frameAnchor: "top-right",
      textAnchor: "start",
      lineAnchor: "middle",
      dx: 7,
      dy: pixel - inner.top,
      fill: color,
      fontSize: 13,
      fontWeight: weight
    })
  );

/** Panel units of a value on a linear axis. */
export const linear =
  ([low, high]: Range) =>
  (y: number): number =>
    inner.bottom - ((y - low) / (high - low)) * (inner.bottom - inner.top);
