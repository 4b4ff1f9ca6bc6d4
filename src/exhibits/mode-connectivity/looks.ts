import * as Plot from "@observablehq/plot";
import { inner, panelSize } from "../frame";

export const colors = {
  line: "var(--rigid)",
  curve: "var(--soft)",
  average: "var(--belief)",
  ink: "var(--ink)"
};

/** How the straight way to B relabelled is dashed. */
export const dashes = "5 3";

/** A square picture at the left of a frame of the usual size, with room for names at its right. */
export const square = {
  side: inner.bottom - inner.top,
  left: 14,
  right: panelSize.width - 14 - (inner.bottom - inner.top)
};

export const squareFrame = (
  x: readonly [number, number],
  y: readonly [number, number],
  marks: Plot.Markish[]
): Plot.PlotOptions => ({
  ...panelSize,
  marginTop: inner.top,
  marginBottom: panelSize.height - inner.bottom,
  marginLeft: square.left,
  marginRight: square.right,
  x: { domain: [...x], axis: null },
  y: { domain: [...y], axis: null },
  marks
});

/** Text in the room at the right of a square picture, at a height in panel units. */
export const atRight = (text: string, pixel: number, color: string, dx = 8): Plot.Markish =>
  Plot.text([text], {
    frameAnchor: "top-right",
    textAnchor: "start",
    lineAnchor: "middle",
    dx,
    dy: pixel,
    fill: color,
    fontSize: 13
  });

/** Text with a halo of paper. */
export const haloed = {
  fontSize: 13,
  fontWeight: 600,
  stroke: "var(--paper)",
  strokeWidth: 4,
  paintOrder: "stroke"
} as const;

export const numberWord = (value: number): string =>
  value >= 100
    ? value.toFixed(0)
    : value >= 9.995
      ? value.toFixed(1)
      : value.toFixed(value >= 0.0995 ? 2 : 3);

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

export const highest = (losses: Float64Array): number => Math.max(...losses);

/** The places on the way that t can take. */
export const stops: readonly number[] = Array.from({ length: 21 }, (_, i) =>
  Number((i / 20).toFixed(2))
);
