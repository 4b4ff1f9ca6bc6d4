import * as Plot from "@observablehq/plot";
import { around, logTicks, type Scale, tick, toX, toY, wideFrame } from "./box";
import { color, isRise } from "./looks";
import type { Settings } from "./parameters";
import type { Network, Result } from "./result";

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
      ...labels(
        spots.map(({ one, i, at, r }) => ({ one, i, r, px: toX(x)(at[0]), py: toY(y)(at[1]), at })),
        depths.length > 1,
        result.shown
      )
    ]
  });
}

interface Spot {
  readonly one: Network;
  readonly i: number;
  readonly r: number;
  readonly px: number;
  readonly py: number;
  readonly at: readonly [number, number];
}

/** Names the smallest and the largest and the one looked at; of several depths the ends of each. */
function labels(spots: readonly Spot[], deep: boolean, shown: number): Plot.Markish[] {
  const ends = deep
    ? [1, 2, 3, 4].flatMap((depth) => spots.find(({ one }) => one.depth === depth) ?? [])
    : [spots[0], spots.at(-1)].filter((spot) => spot !== undefined);
  const wanted = new Set([...spots.filter(({ i }) => i === shown), ...ends]);
  const placed: { x: number; y: number; half: number }[] = [];
  return [...wanted].flatMap((spot) => {
    const { one, px, py, r } = spot;
    const text =
      deep && spot.i !== shown
        ? `${one.depth} ${one.depth === 1 ? "layer" : "layers"}`
        : deep
          ? `${one.depth} × ${one.width}`
          : `${one.width}${spot.i === 0 ? " units" : ""}`;
    const half = 3.6 * text.length;
    const x = Math.min(286 - half, Math.max(42 + half, px));
    const options = [py - r - 9, py + r + 10, py - r - 24].filter((y) => y > 14 && y < 204);
    const free = options.find((y) =>
      [
        ...placed,
        ...spots.filter((other) => other !== spot).map((o) => ({ x: o.px, y: o.py, half: o.r }))
      ].every((other) => Math.abs(other.x - x) > other.half + half || Math.abs(other.y - y) > 12)
    );
    const y = free ?? (spot.i === shown ? (options[0] ?? py) : undefined);
    if (
      y === undefined ||
      placed.some((other) => Math.abs(other.x - x) < 2 && Math.abs(other.y - y) < 2)
    )
      return [];
    placed.push({ x, y, half });
    return [
      Plot.text([text], {
        frameAnchor: "top-left",
        dx: x - 40,
        dy: y - 10,
        textAnchor: "middle",
        lineAnchor: "middle",
        fontSize: 13,
        fill: spot.i === shown ? "var(--ink)" : color,
        fontWeight: 600,
        stroke: "var(--paper)",
        strokeWidth: 4
      })
    ];
  });
}
