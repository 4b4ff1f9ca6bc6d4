import type { PlotOptions } from "@observablehq/plot";

/** The size of a panel in its own units; the page scales it, so that no text falls under 12 px. */
export const panelSize = { width: 300, height: 236 };
const margins = { marginTop: 10, marginRight: 58, marginBottom: 26, marginLeft: 32 };

/** The inner frame of a panel, in panel units: what pointer positions are measured against. */
export const inner = {
  left: margins.marginLeft,
  top: margins.marginTop,
  right: panelSize.width - margins.marginRight,
  bottom: panelSize.height - margins.marginBottom
};

/** What all panels share: size, margins, type; `x` and `y` are the scales. */
export const frame = (options: PlotOptions): PlotOptions => ({
  ...panelSize,
  ...margins,
  ...options,
  x: { ticks: 3, tickSize: 4, label: null, ...options.x },
  y: { ticks: 4, tickSize: 4, label: null, ...options.y }
});

export interface EndLabel {
  readonly text: string;
  /** Where the curve ends, in data units. */
  readonly y: number;
  readonly color: string;
  readonly weight?: number;
}

/**
 * Labels for curves at the right edge, kept inside the frame and apart: each is at least `gap`
 * panel units under the one above. Returns pixel positions for Plot's identity scale.
 */
export function placeLabels(
  labels: readonly EndLabel[],
  toPixel: (y: number) => number,
  gap = 15
): { text: string; color: string; weight: number; pixel: number }[] {
  const placed = labels
    .filter(({ y }) => !Number.isNaN(y))
    .map(({ y, text, color, weight = 600 }) => ({
      text,
      color,
      weight,
      pixel: Math.min(inner.bottom - 4, Math.max(inner.top + 6, toPixel(y)))
    }))
    .sort((a, b) => a.pixel - b.pixel);
  for (let i = 1; i < placed.length; i++) {
    const above = placed[i - 1];
    const label = placed[i];
    if (above && label) label.pixel = Math.max(label.pixel, above.pixel + gap);
  }
  const last = placed.at(-1);
  const overflow = last ? last.pixel - (inner.bottom - 2) : 0;
  if (overflow > 0) {
    for (let i = placed.length - 1; i >= 0; i--) {
      const label = placed[i];
      const below = placed[i + 1];
      const limit = below ? below.pixel - gap : inner.bottom - 2;
      if (label) label.pixel = Math.min(label.pixel, limit);
    }
  }
  return placed;
}
