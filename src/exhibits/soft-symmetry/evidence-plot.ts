import * as Plot from "@observablehq/plot";
import { frame } from "../frame";
import type { Result } from "./result";

/** Log evidence, in nats below the best slack. */
const range = [-10, 1] as const;
const top = (values: Float64Array) => values.reduce((a, b) => Math.max(a, b), -Infinity);

/** How well each slack predicted the data: this data set in full, the generated ones faint. */
export function evidencePlot({ slacks, logEvidence, sweep, fits }: Result): Plot.PlotOptions {
  const axis = Array.from(slacks);
  const best = top(logEvidence);
  const below = (value: number) => Math.max(range[0] - 3, value);
  const own = Array.from(logEvidence, (value) => below(value - best));
  const others = sweep.logEvidence.flatMap((values, set) => {
    const highest = top(values);
    return axis.map((slack, i) => ({ set, slack, value: below((values[i] ?? 0) - highest) }));
  });
  const ends = fits.map(({ learner, slack }) => {
    const value = own[axis.indexOf(slack)] ?? 0;
    return { learner, slack, value };
  });
  const inside = ends.filter(({ value }) => value >= range[0]);
  return frame({
    x: { domain: [0, 1], ticks: [0, 0.5, 1], tickFormat: slackTick },
    y: {
      domain: [...range],
      ticks: [-8, -4, 0],
      tickFormat: (v: number) => `${v}`.replace("-", "−")
    },
    marks: [
      Plot.ruleY([0], { stroke: "var(--rule)" }),
      Plot.line(others, {
        x: "slack",
        y: "value",
        z: "set",
        stroke: "var(--soft)",
        strokeWidth: 0.75,
        strokeOpacity: 0.22,
        clip: "frame"
      }),
      Plot.line(axis, {
        x: axis,
        y: own,
        stroke: "var(--soft)",
        strokeWidth: 2.5,
        clip: "frame"
      }),
      ...inside.map(({ learner, slack, value }) =>
        Plot.dot([[slack, value]], {
          symbol: learner === "hard" ? "square" : "circle",
          r: learner === "soft" ? 5 : 4,
          fill: colors[learner],
          stroke: "var(--paper)",
          strokeWidth: 1.5
        })
      ),
      ...ends
        .filter(({ learner, value }) => learner !== "soft" && value < range[0])
        .map(({ learner, slack }) =>
          Plot.text(["↓"], {
            x: () => slack,
            frameAnchor: "bottom",
            dx: learner === "hard" ? 8 : -8,
            dy: -6,
            fill: colors[learner],
            fontSize: 13
          })
        )
    ]
  });
}

const colors = {
  hard: "var(--rigid)",
  soft: "var(--soft)",
  free: "var(--flexible)"
} as const;

const slackTick = (value: number): string =>
  value === 0 ? "hard" : value === 1 ? "free" : String(value);
