import * as Plot from "@observablehq/plot";
import { frame, inner, placeLabels } from "../frame";
import { tick } from "./box";
import { color, radiusName, strength } from "./looks";
import type { Settings } from "./parameters";
import type { Network, Result } from "./result";

const reach = 1.5;
type Point = readonly [number, number];

/** What the chosen yardstick looks at, one line a network: valleys, or shares of directions. */
export function profilePlot(result: Result, settings: Settings): Plot.PlotOptions {
  const { yardstick } = settings;
  return yardstick === "prior" || yardstick === "raw"
    ? spectrumPlot(result)
    : valleyPlot(result, settings);
}

export const drawn = ({ networks }: Result): readonly Network[] =>
  networks.filter(({ profile }) => profile.length > 0);

/** Rise of the training loss to both sides of each network. */
function valleyPlot(result: Result, settings: Settings): Plot.PlotOptions {
  const { distances, lines } = result;
  const highest = Math.max(...drawn(result).flatMap(({ profile }) => profile), 1e-6);
  const top = 1.05 * Math.min(highest, 1e6);
  const both = (behind: readonly number[], ahead: readonly number[]): Point[] => [
    ...distances.map((t, i): Point => [-t, behind[i] as number]).toReversed(),
    [0, 0],
    ...distances.map((t, i): Point => [t, ahead[i] as number])
  ];
  const inside = ([x, y]: Point): Point => [x, Math.min(1.5 * top, Math.max(-0.1 * top, y))];
  const name = radiusName(settings);
  return frame({
    marginLeft: 40,
    x: { domain: [-reach, reach], axis: null },
    y: { domain: [0, top], ticks: 4, tickFormat: tick },
    marks: [
      Plot.axisX([-1, 0, 1], {
        text: (x: number) => (x === 0 ? "0" : name),
        tickSize: 4,
        label: null
      }),
      Plot.ruleX([-1, 1], { stroke: "var(--muted)", strokeDasharray: "1 3" }),
      ...lines.map(({ behind, ahead }) =>
        Plot.line(both(behind, ahead).map(inside), {
          stroke: "var(--muted)",
          strokeWidth: 1,
          strokeOpacity: 0.35,
          curve: "monotone-x",
          clip: true
        })
      ),
      ...strands(result, ({ profile }) => both(profile, profile).map(inside)),
      ...names(result, (one) => one.profile.at(-1) ?? 0, top)
    ]
  });
}

/** How much of a dimension each direction counts, the most curved first. */
function spectrumPlot(result: Result): Plot.PlotOptions {
  const most = Math.max(...drawn(result).map(({ profile }) => profile.length), 2);
  return frame({
    marginLeft: 40,
    x: { domain: [1, most], ticks: [1, Math.round(most / 2), most], tickFormat: String },
    y: { domain: [0, 1], ticks: [0, 0.5, 1], tickFormat: tick },
    marks: [
      ...strands(result, ({ profile }) => profile.map((y, i): Point => [i + 1, y])),
      ...names(result, () => Number.NaN, 1)
    ]
  });
}

/** One curve a network; the one looked at on top. */
function strands(result: Result, points: (one: Network) => Point[]): Plot.Markish[] {
  const { networks, shown } = result;
  const order = networks.map((_, i) => i).filter((i) => (networks[i]?.profile.length ?? 0) > 0);
  const last = [...order.filter((i) => i !== shown), ...order.filter((i) => i === shown)];
  return last.map((i) =>
    Plot.line(points(networks[i] as Network), {
      stroke: i === shown ? "var(--ink)" : color,
      ...strength(i, result),
      curve: "monotone-x",
      ...(i === shown ? { strokeOpacity: 1, strokeWidth: 2.2 } : {}),
      clip: true
    })
  );
}

/** Names of the smallest, the largest and the network looked at, at the right edge. */
function names(result: Result, end: (one: Network) => number, top: number): Plot.Markish[] {
  const known = drawn(result);
  const looked = result.networks[result.shown];
  const named = known.filter((one, i) => i === 0 || i === known.length - 1 || one === looked);
  const toPixel = (y: number) => inner.bottom - (y / top) * (inner.bottom - inner.top);
  return placeLabels(
    named.map((one) => ({
      text: one === known[0] ? `${one.width} units` : String(one.width),
      y: Math.min(top, end(one)),
      color: one === looked ? "var(--ink)" : color
    })),
    toPixel
  ).map(({ text, color: fill, weight, pixel }) =>
    Plot.text([text], {
      frameAnchor: "top-right",
      textAnchor: "start",
      lineAnchor: "middle",
      dx: 5,
      dy: pixel - inner.top,
      fill,
      fontWeight: weight,
      fontSize: 13
    })
  );
}
