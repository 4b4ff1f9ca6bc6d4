import * as Plot from "@observablehq/plot";
import { logTicks, type Scale, tick, wideFrame } from "./box";
import { color, strength } from "./looks";
import type { Result } from "./result";

/** Training loss against steps, down to the common stop. */
export function lossesPlot(result: Result): Plot.PlotOptions {
  const { networks, stop, limit, shown } = result;
  const last = Math.max(20, ...networks.map(({ at }) => (at.at(-1) ?? 0) + 1));
  const x: Scale = { domain: [1, Math.min(last, limit)], log: true };
  const y: Scale = { domain: [0.6 * stop, 4], log: true };
  const inside = (loss: number) =>
    Number.isFinite(loss) ? Math.min(4, Math.max(0.6 * stop, loss)) : 4;
  const points = (i: number) =>
    (networks[i]?.losses ?? []).map((loss, k): [number, number] => [
      (networks[i]?.at[k] ?? 0) + 1,
      inside(loss)
    ]);
  const order = [...networks.keys()].sort((a, b) => Number(a === shown) - Number(b === shown));
  return wideFrame({
    x: { type: "log", domain: [...x.domain], axis: null },
    y: { type: "log", domain: [...y.domain], axis: null },
    marks: [
      Plot.axisX(logTicks(x.domain), { text: tick, tickSize: 4, label: null }),
      Plot.axisY(logTicks(y.domain), { text: tick, tickSize: 4, label: null }),
      Plot.ruleY([stop], { stroke: "var(--ink)", strokeDasharray: "4 3" }),
      Plot.text([`stop at ${tick(stop)}`], {
        x: () => x.domain[0],
        y: () => stop,
        dx: 4,
        dy: -8,
        textAnchor: "start",
        fontSize: 13,
        fill: "var(--ink)"
      }),
      ...order.map((i) =>
        Plot.line(points(i), {
          stroke: i === shown ? "var(--ink)" : color,
          ...strength(i, result),
          ...(i === shown ? { strokeOpacity: 1, strokeWidth: 2.2 } : {}),
          clip: true
        })
      ),
      Plot.dot(
        order.filter((i) => networks[i]?.arrived).map((i) => points(i).at(-1) ?? [1, stop]),
        { r: 3, fill: color, stroke: "var(--paper)" }
      )
    ]
  });
}
