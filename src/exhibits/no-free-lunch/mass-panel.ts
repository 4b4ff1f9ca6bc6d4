import * as Plot from "@observablehq/plot";
import type { Panel } from "../exhibit";
import { frame, inner } from "../frame";
import type { Settings } from "./parameters";
import type { Result } from "./result";
import { percent, tableCount } from "./words";

/** How simple the tables of both worlds are: probability by the size of the smallest formula. */
export function massPanel(result: Result, _: Settings): Panel {
  const { mass, bits } = result;
  const top = Math.max(0.6, ...mass.world, ...mass.uniform);
  const peak = (of: readonly number[]) => of.indexOf(Math.max(...of));
  const steps = mass.world.map((share, size) => ({ size, share, even: mass.uniform[size] ?? 0 }));
  const few = mass.world.slice(0, 3).reduce((sum, share) => sum + share, 0);
  const fewEven = mass.uniform.slice(0, 3).reduce((sum, share) => sum + share, 0);
  return {
    id: "mass",
    title: "How long the smallest formulas are",
    plot: frame({
      x: {
        domain: [-0.6, mass.world.length - 0.4],
        ticks: mass.world.map((_, size) => size),
        tickFormat: String,
        tickSize: 0
      },
      y: {
        domain: [0, top * 1.08],
        ticks: [0, 0.2, 0.4, 0.6, 0.8, 1].filter((share) => share <= top),
        tickFormat: String
      },
      marks: [
        Plot.rect(steps, {
          x1: ({ size }) => size - 0.4,
          x2: ({ size }) => size,
          y1: 0,
          y2: "share",
          fill: "var(--ink)",
          fillOpacity: 0.8
        }),
        Plot.rect(steps, {
          x1: "size",
          x2: ({ size }) => size + 0.4,
          y1: 0,
          y2: "even",
          fill: "var(--truth)",
          fillOpacity: 0.55
        }),
        Plot.ruleY([0], { stroke: "var(--ink)" }),
        ...barNames(result, top * 1.08, peak)
      ]
    }),
    description: `Formulas of at most two variables have ${percent(few)} of this world’s probability and ${percent(fewEven)} where all tables are equally likely.`,
    readouts: {
      caption: "Entropy of a table",
      rows: [
        { label: `All ${tableCount(result)} equally likely`, value: `${bits.uniform} bits` },
        { label: "In this world", value: `${bits.world.toFixed(1)} bits` }
      ]
    }
  };
}

/** Names above the two highest bars, apart from each other. */
function barNames({ mass }: Result, top: number, peak: (of: readonly number[]) => number) {
  const toX = (size: number) =>
    inner.left + ((size + 0.6) / (mass.world.length + 0.2)) * (inner.right - inner.left);
  const toY = (share: number) => inner.bottom - (share / top) * (inner.bottom - inner.top);
  const [own, even] = [peak(mass.world), peak(mass.uniform)];
  const close = Math.abs(own - even) < 3;
  const height = toY(mass.world[own] ?? 0) - 8;
  const evenHeight = toY(mass.uniform[even] ?? 0) - 8;
  const name = (text: string, x: number, y: number, color: string) =>
    Plot.text([text], {
      frameAnchor: "top-left",
      textAnchor: "middle",
      lineAnchor: "bottom",
      dx: x - inner.left,
      dy: Math.max(y, inner.top + 12) - inner.top,
      fill: color,
      fontSize: 13,
      fontWeight: 600
    });
  return [
    name("this world", Math.max(toX(own - 0.2), inner.left + 42), height, "var(--ink)"),
    name(
      "all equal",
      Math.min(toX(even + 0.2), inner.right + 20),
      close ? Math.min(evenHeight, height - 16) : evenHeight,
      "var(--muted)"
    )
  ];
}
