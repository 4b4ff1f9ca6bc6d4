import * as Plot from "@observablehq/plot";
import { around, logTicks, type Scale, tick, toX, toY, wideFrame } from "./box";
import { color, isRise } from "./looks";
import type { Settings } from "./parameters";
import type { Network, Result } from "./result";
import { spotLabels } from "./spot-labels";

/** Where networks stand: test loss upwards; to the right what they read, or their training loss yet. */
export interface Places {
  readonly x: Scale;
  readonly y: Scale;
  readonly reads: (one: Network) => number | undefined;
}

export const measured = ({ networks }: Result): boolean =>
  networks.some(({ measures }) => measures !== undefined);

const finite = (values: readonly (number | undefined)[]): number[] =>
  values.filter((value): value is number => value !== undefined && Number.isFinite(value));

export function placesOf(result: Result, { yardstick }: Settings): Places {
  const { networks, stop } = result;
  const known = measured(result);
  // While they train the frame stays as it is.
  if (!known) {
    return {
      x: { domain: [0.6 * stop, 4], log: true },
      y: { domain: [0.05, 4], log: true },
      reads: ({ trainLoss }) => trainLoss
    };
  }
  const reads = ({ measures }: Network) => measures?.[yardstick];
  const log = isRise(yardstick);
  const values = finite(networks.map(reads)).map((value) => (log ? Math.max(value, 1e-9) : value));
  const losses = finite(networks.map(({ testLoss }) => testLoss)).map((loss) =>
    Math.min(loss, 1e6)
  );
  return {
    x: around(values, log),
    y: around(losses, Math.max(...losses) > 12 * Math.min(...losses)),
    reads
  };
}

/** A network's place, kept inside the frame; none while it is not measured. */
export function placeOf({ x, y, reads }: Places, one: Network): [number, number] | undefined {
  const value = reads(one);
  if (value === undefined) return undefined;
  const inside = (v: number, { domain: [low, high] }: Scale) =>
    Number.isFinite(v) ? Math.min(high, Math.max(low, v)) : high;
  return [inside(value, x), inside(one.testLoss, y)];
}

const symbols = ["circle", "square", "triangle", "diamond"] as const;

export function scatterPlot(result: Result, settings: Settings): Plot.PlotOptions {
  const places = placesOf(result, settings);
  const { x, y } = places;
  const spots = result.networks.flatMap((one, i) => {
    const at = placeOf(places, one);
    return at ? [{ one, i, at, r: 2.2 + 0.62 * Math.log2(one.width / 6) }] : [];
  });
  const depths = [...new Set(result.networks.map(({ depth }) => depth))].sort();
  const axis = ({ domain, log }: Scale) => (log ? logTicks(domain) : undefined);
  const [xTicks, yTicks] = [axis(x), axis(y)];
  return wideFrame({
    x: { type: x.log ? "log" : "linear", domain: [...x.domain], axis: null },
    y: { type: y.log ? "log" : "linear", domain: [...y.domain], axis: null },
    marks: [
      Plot.axisX({
        ...(xTicks ? { ticks: xTicks } : { ticks: 4 }),
        tickFormat: tick,
        tickSize: 4,
        label: null
      }),
      Plot.axisY({
        ...(yTicks ? { ticks: yTicks } : { ticks: 4 }),
        tickFormat: tick,
        tickSize: 4,
        label: null
      }),
      ...(measured(result)
        ? []
        : [Plot.ruleX([result.stop], { stroke: "var(--ink)", strokeDasharray: "4 3" })]),
      ...depths.map((depth) =>
        Plot.line(
          spots
            .filter(({ one }) => one.depth === depth && one.arrived)
            .sort((a, b) => a.one.width - b.one.width)
            .map(({ at }) => at),
          { stroke: color, strokeOpacity: 0.3, strokeWidth: 1 }
        )
      ),
      ...spots.map(({ one, i, at, r }) =>
        Plot.dot([at], {
          r,
          symbol: symbols[one.depth - 1] ?? "circle",
          fill: one.arrived ? color : "var(--paper)",
          stroke: i === result.shown ? "var(--ink)" : one.arrived ? "var(--paper)" : color,
          strokeWidth: i === result.shown ? 2.2 : one.arrived ? 0.8 : 1.4
        })
      ),
      ...spotLabels(
        spots.map(({ one, i, at, r }) => ({ one, i, r, px: toX(x)(at[0]), py: toY(y)(at[1]) })),
        depths.length > 1,
        result.shown
      )
    ]
  });
}
