import * as Plot from "@observablehq/plot";
import type { Learner } from "../../models/boolean";
import type { Panel, Pick, Readout } from "../exhibit";
import { frame, inner, placeLabels } from "../frame";
import { learners as called } from "./learners";
import { looks, order } from "./looks";
import type { Settings } from "./parameters";
import type { ByLearner, Result } from "./result";
import { best, inSentence, list, nameOf, percent, tableCount, worldTitle } from "./words";

const toY = (share: number) => inner.bottom - share * (inner.bottom - inner.top);

/** Accuracy on unseen inputs by number of inputs seen, all tables equally likely. */
export function uniformPanel(result: Result, values: Settings): Panel {
  const { curves } = result;
  return {
    id: "uniform",
    title: `All ${tableCount(result)} tables equally likely`,
    plot: plot(result, values, curves.uniform, [
      { text: values.learners.length > 1 ? "all" : "0.5", y: 0.5, color: "var(--ink)" }
    ]),
    description: `Where all ${tableCount(result)} tables are equally likely, every learner is right on 50 % of the unseen inputs, however many were seen.`,
    readouts: {
      caption: "Every learner, every set of seen inputs",
      rows: [
        {
          label: "Right on unseen inputs",
          value: curves.deviation < 5e-4 ? "50 %" : percent(0.5 + curves.deviation)
        },
        {
          label: "Largest deviation found",
          value: curves.deviation === 0 ? "0, exactly" : curves.deviation.toExponential(0)
        }
      ]
    },
    pick: pickOf(result)
  };
}

/** The same in the chosen world. */
export function worldPanel(result: Result, values: Settings): Panel {
  const { curves, inputs, drawn } = result;
  const learners = values.learners;
  const at = (learner: Learner) => curves.world[learner][drawn.seen];
  const known = learners.every((learner) => at(learner) !== undefined);
  const leaders = known ? best(learners, (learner) => at(learner) ?? 0) : [];
  return {
    id: "world",
    title: worldTitle(values),
    plot: plot(
      result,
      values,
      curves.world,
      learners.map((learner) => ({
        text: called[learner].short,
        y: curves.world[learner].at(-1) ?? 0.5,
        color: looks[learner].color
      }))
    ),
    description: known
      ? `Right on unseen inputs, ${drawn.seen} of ${inputs} seen: ${list(
          learners.map((learner) => `${inSentence(learner)} ${percent(at(learner) ?? 0)}`)
        )}.`
      : "Accuracy on unseen inputs by number of inputs seen.",
    readouts: {
      caption: `Right on unseen inputs, ${drawn.seen} of ${inputs} seen`,
      rows: learners.map((learner): Readout => {
        const { actor } = looks[learner];
        const share = at(learner);
        return {
          ...(actor && { actor }),
          label: nameOf(learner),
          value: share !== undefined ? percent(share) : drawn.seen < inputs ? "…" : "none unseen",
          best: leaders.length < learners.length && leaders.includes(learner)
        };
      })
    },
    pick: pickOf(result)
  };
}

interface Label {
  readonly text: string;
  readonly y: number;
  readonly color: string;
}

function plot(
  { inputs, drawn, curves }: Result,
  { learners }: Settings,
  of: ByLearner<readonly number[]>,
  labels: readonly Label[]
): Plot.PlotOptions {
  const lines = order.filter((learner) => learners.includes(learner));
  const last = curves.sizes - 1;
  return frame({
    x: {
      domain: [0, inputs],
      ticks: [0, inputs / 2, inputs],
      tickFormat: (n: number) => (n === inputs / 2 ? `${n} seen` : String(n))
    },
    y: { domain: [0, 1], ticks: [0, 0.5, 1], tickFormat: String },
    marks: [
      Plot.ruleY([0.5], { stroke: "var(--rule)" }),
      Plot.ruleX([drawn.seen], { stroke: "var(--muted)", strokeDasharray: "2 3" }),
      ...lines.map((learner) => {
        const { color, width, dashes } = looks[learner];
        return Plot.line(of[learner], {
          x: (_: number, i: number) => i,
          y: (share: number) => share,
          stroke: color,
          strokeWidth: width,
          ...(learner === "smallest" && { strokeOpacity: 0.7 }),
          ...(dashes && { strokeDasharray: dashes })
        });
      }),
      ...lines.map((learner) =>
        Plot.dot(drawn.seen <= last ? [of[learner][drawn.seen] ?? 0] : [], {
          x: () => drawn.seen,
          y: (share: number) => share,
          r: 3,
          fill: looks[learner].color,
          stroke: "var(--paper)"
        })
      ),
      ...placeLabels(labels, toY).map(({ text, color, weight, pixel }) =>
        Plot.text([text], {
          frameAnchor: "top-right",
          textAnchor: "start",
          lineAnchor: "middle",
          dx: 1,
          dy: pixel - inner.top,
          fill: color,
          fontSize: 13,
          fontWeight: weight
        })
      )
    ]
  });
}

/** A press anywhere sets how many inputs are seen. */
function pickOf({ inputs }: Result): Pick {
  return {
    parameter: "seen",
    label: "Inputs seen",
    across: true,
    at: Array.from({ length: inputs + 1 }, (_, seen) => ({
      px: inner.left + (seen / inputs) * (inner.right - inner.left),
      py: (inner.top + inner.bottom) / 2,
      value: seen,
      name: `${seen} of ${inputs} inputs seen`
    }))
  };
}
