import * as Plot from "@observablehq/plot";
import type { Panel, Readout } from "../exhibit";
import { frame } from "../frame";
import type { Settings } from "./parameters";
import type { Result } from "./result";
import { inSentence, labelsFor, percent, shortNames } from "./words";

interface Course {
  readonly name: string;
  readonly shares: readonly number[];
  readonly color: string;
  readonly width: number;
  /** Where the name stands: at this height, at this side of the curve. */
  readonly at: number;
  readonly side: "left" | "right";
}

/** Belief in the truth as labels come: for the chosen table, and had it been the random one. */
export function beliefPanel({ chosen, random }: Result, { table }: Settings): Panel {
  const courses: Course[] = [
    ...(random && table !== "random"
      ? [
          {
            name: "random",
            shares: random.mean,
            color: "var(--ink)",
            width: 1.25,
            at: 0.3,
            side: "right" as const
          }
        ]
      : []),
    ...(chosen
      ? [
          {
            name: shortNames[table],
            shares: chosen.mean,
            color: "var(--belief)",
            width: 2.25,
            at: 0.62,
            side: "left" as const
          }
        ]
      : [])
  ];
  return {
    id: "belief",
    title: "Belief in the truth",
    plot: frame({
      marginRight: 46,
      x: {
        domain: [0, 16],
        ticks: [0, 8, 16],
        tickFormat: (n: number) => (n === 8 ? "8 labels" : String(n))
      },
      y: { domain: [0, 1], ticks: [0, 0.5, 1], tickFormat: String },
      marks: [
        Plot.ruleY([0], { stroke: "var(--rule)" }),
        ...(chosen
          ? [
              Plot.areaY(chosen.low, {
                x: (_: number, m: number) => m,
                y1: (share: number) => share,
                y2: chosen.high,
                fill: "var(--belief)",
                fillOpacity: 0.14
              })
            ]
          : []),
        ...courses.flatMap(draw),
        ...(courses.length === 0
          ? [
              Plot.text(["no belief to be drawn"], {
                frameAnchor: "middle",
                fontSize: 13,
                fill: "var(--muted)"
              })
            ]
          : [])
      ]
    }),
    description: chosen
      ? `After 10 labels ${inSentence[table]}, if true, has on average ${percent(chosen.mean[10] ?? 0)} of the belief, and all of it after 16.`
      : `The belief in ${inSentence[table]} is not drawn: it has no code here that can be told from rounding.`,
    readouts: {
      caption: "Labels until the mean belief is 90 %",
      rows: [
        ...(table === "random" ? [] : [row(shortNames[table], chosen, true)]),
        row("random", random, table === "random"),
        { label: "all tables equally likely", value: "16" }
      ]
    }
  };
}

const row = (label: string, belief: Result["chosen"], own: boolean): Readout => ({
  ...(own && { actor: "belief" as const }),
  label,
  value: String(labelsFor(belief) ?? "not told")
});

function draw({ name, shares, color, width, at, side }: Course): Plot.Markish[] {
  const points = shares.map((share, labels) => ({ share, labels }));
  // Where the curve passes that height; at the left edge there is room on the right only.
  const after = Math.max(
    1,
    shares.findIndex((share) => share >= at)
  );
  const [low, high] = [shares[after - 1] ?? 0, shares[after] ?? 1];
  const x = after - 1 + (high > low ? Math.max(0, (at - low) / (high - low)) : 0);
  const right = side === "right" || x < 4;
  return [
    Plot.line(points, { x: "labels", y: "share", stroke: color, strokeWidth: width }),
    Plot.dot(points, { x: "labels", y: "share", r: 2.25, fill: color }),
    Plot.text([name], {
      x: () => x,
      y: () => at,
      dx: right ? 8 : -8,
      textAnchor: right ? "start" : "end",
      fontSize: 13,
      fontWeight: 600,
      fill: color,
      stroke: "var(--paper)",
      strokeWidth: 3
    })
  ];
}
