import * as Plot from "@observablehq/plot";
import { frame } from "../frame";
import { fewTicks, finite, limit, plainTick, type Range } from "./looks";
import type { Result } from "./result";

/** Outputs of many networks at two inputs, and the limit's ellipses of 1, 2 and 3 sd. */
export function scatterPlot({ sample, limit: of }: Result): Plot.PlotOptions {
  const across = around(of.xx);
  const up = around(of.zz);
  const dots = Array.from(sample.first, (first, i): [number, number] => [
    first,
    sample.second[i] ?? 0
  ]).filter(([a, b]) => Math.abs(a) <= across[1] && Math.abs(b) <= up[1]);
  const corner = ellipse(of, 3)[21] ?? [0, 0];
  return frame({
    x: { domain: [...across], ticks: fewTicks(across), tickFormat: plainTick },
    y: { domain: [...up], ticks: fewTicks(up), tickFormat: plainTick },
    marks: [
      Plot.ruleX([0], { stroke: "var(--rule)" }),
      Plot.ruleY([0], { stroke: "var(--rule)" }),
      ...[3, 2, 1].map((size) =>
        Plot.line(ellipse(of, size), {
          stroke: limit,
          strokeWidth: size === 3 ? 1.75 : 1.25,
          strokeOpacity: size === 3 ? 1 : 0.6,
          curve: "catmull-rom-closed"
        })
      ),
      Plot.dot(dots, { r: 1.6, fill: finite, fillOpacity: 0.55 }),
      Plot.text([corner], {
        text: () => "3 sd",
        textAnchor: "start",
        lineAnchor: "top",
        dx: 4,
        dy: 3,
        fill: limit,
        stroke: "var(--paper)",
        strokeWidth: 3,
        fontSize: 13
      })
    ]
  });
}

function around(variance: number): Range {
  const top = 4.2 * Math.sqrt(variance);
  return [-top, top];
}

/** Where the limit's density is that of `size` standard deviations. */
function ellipse({ xx, xz, zz }: Result["limit"], size: number): [number, number][] {
  const p = Math.sqrt(xx);
  const q = xz / p;
  const r = Math.sqrt(Math.max(0, zz - q * q));
  return Array.from({ length: 24 }, (_, i) => {
    const angle = (2 * Math.PI * i) / 24;
    const [s, t] = [size * Math.cos(angle), size * Math.sin(angle)];
    return [p * s, q * s + r * t];
  });
}
