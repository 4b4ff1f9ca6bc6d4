import * as Plot from "@observablehq/plot";
import type { EndLabel } from "../frame";
import { type Domain, domainOf, endLabels, logFrame, within } from "./log-axes";

/** A line over the number of features. */
export interface Line {
  readonly values: readonly (number | null)[];
  readonly color: string;
  readonly width: number;
  readonly dashes?: string;
  readonly opacity?: number;
  /** At its right end; none unless given. */
  readonly label?: string;
  /** Whether the frame makes room for it; it does unless told not to. */
  readonly counts?: boolean;
}

/** What the panels over the number of features share. */
export interface Sizes {
  readonly n: number;
  /** Known so far, and the ends of the axis. */
  readonly sizes: readonly number[];
  readonly ends: Domain;
}

/** Ticks at the ends and at n. */
const ticksOf = ({ n, ends: [first, last] }: Sizes) => [first, n, last];

export const rangeOf = (lines: readonly Line[]): Domain =>
  domainOf(
    lines.flatMap(({ values, counts = true }) =>
      counts ? values.flatMap((value) => (value === null ? [] : [value])) : []
    )
  );

/** Lines over the number of features, both axes logarithmic, a rule at n. */
export function curvePlot(
  at: Sizes,
  lines: readonly Line[],
  marks: readonly Plot.Markish[] = []
): Plot.PlotOptions {
  const y = rangeOf(lines);
  const labels: EndLabel[] = lines.flatMap(({ values, color, label, width }) => {
    const end = values.at(-1);
    return label && end !== undefined && end !== null
      ? [{ text: label, y: end, color, weight: width >= 1.75 ? 600 : 400 }]
      : [];
  });
  return logFrame({ domain: at.ends, ticks: ticksOf(at) }, y, [
    Plot.ruleX([at.n], { stroke: "var(--rule)", strokeWidth: 1.5 }),
    ...lines.map(({ values, color, width, dashes, opacity = 1 }) =>
      Plot.line(values, {
        x: (_, i) => at.sizes[i],
        y: (value: number | null) => (value === null ? Number.NaN : within(value, y)),
        stroke: color,
        strokeWidth: width,
        strokeOpacity: opacity,
        clip: "frame",
        ...(dashes && { strokeDasharray: dashes })
      })
    ),
    ...marks,
    ...endLabels(labels, y)
  ]);
}
