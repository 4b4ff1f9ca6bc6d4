import * as Plot from "@observablehq/plot";
import { inputs, labelOf } from "../../models/labelings";
import type { Panel, Pick, Readout } from "../exhibit";
import { frame, inner } from "../frame";
import { actorOf, looks } from "./looks";
import type { Result } from "./result";
import { fullName, percent, plain, shortName, signs } from "./words";

const unit = (inner.bottom - inner.top) / 3;
const centre = inner.left + 14 + 1.5 * unit;
const toX = (x1: number) => centre + x1 * unit;
const toY = (x2: number) => (inner.top + inner.bottom) / 2 - x2 * unit;

/** The nine labels, and beside them how belief is shared among the models. */
export function ownPanel(result: Result): Panel {
  const { labeling, share } = result.own;
  const cells = inputs.map(([x1, x2], i) => ({ x1, x2, plus: labelOf(labeling, i) > 0 }));
  const best = share.indexOf(Math.max(...share));
  const of = result.models[best] ?? "m0";
  return {
    id: "own",
    title: "Your data set, and who explains it",
    plot: frame({
      x: { domain: [-1, 1], range: [toX(-1), toX(1)], axis: null },
      y: { domain: [-1, 1], range: [toY(-1), toY(1)], axis: null },
      marks: [
        Plot.rect(cells, {
          x1: ({ x1 }) => x1 - 0.46,
          x2: ({ x1 }) => x1 + 0.46,
          y1: ({ x2 }) => x2 - 0.46,
          y2: ({ x2 }) => x2 + 0.46,
          rx: 3,
          fill: ({ plus }) => (plus ? "var(--ink)" : "var(--sheet)"),
          stroke: ({ plus }) => (plus ? "var(--ink)" : "var(--rule)")
        }),
        Plot.text(cells, {
          x: "x1",
          y: "x2",
          text: ({ plus }) => (plus ? "+" : "−"),
          fill: ({ plus }) => (plus ? "var(--paper)" : "var(--muted)"),
          fontSize: 22,
          fontWeight: 600
        }),
        ...inputNames(),
        ...beliefBar(result)
      ]
    }),
    description: `Labels row by row from the top: ${signs(labeling)}. ${shortName(of)} has ${percent(
      share[best] ?? 0
    )} of the belief.`,
    readouts: { caption: "Your data set: evidence · share of belief", rows: readouts(result) },
    pick: pickOf(labeling)
  };
}

const signed = (value: number) => String(value).replace("-", "−");

function inputNames(): Plot.Markish[] {
  return [-1, 0, 1].flatMap((at) => [
    Plot.text([at === 1 ? "x₁ = 1" : signed(at)], {
      frameAnchor: "bottom-left",
      textAnchor: "middle",
      dx: toX(at) - inner.left,
      dy: 17,
      fontSize: 13
    }),
    Plot.text([at === 1 ? "x₂ = 1" : signed(at)], {
      frameAnchor: "top-left",
      textAnchor: "end",
      dx: 8,
      dy: toY(at) - inner.top,
      fontSize: 13
    })
  ]);
}

/** The shares as lengths of one bar, from the bottom. */
function beliefBar({ models, own }: Result): Plot.Markish[] {
  const [left, right] = [centre + 1.5 * unit + 12, centre + 1.5 * unit + 26];
  let below = 0;
  const height = inner.bottom - inner.top;
  return models.flatMap((model, m) => {
    const share = own.share[m] ?? 0;
    const from = below;
    below += share;
    const { color, dashes } = looks[model];
    const toX2 = (px: number) => (px - centre) / unit;
    const toY2 = (part: number) => -1.5 + 3 * part;
    return [
      Plot.rect([share], {
        x1: toX2(left),
        x2: toX2(right),
        y1: toY2(from),
        y2: toY2(below),
        fill: color,
        fillOpacity: dashes ? 0.55 : 0.9,
        stroke: "var(--paper)",
        strokeWidth: 1
      }),
      ...(share * height > 13
        ? [
            Plot.text([shortName(model)], {
              frameAnchor: "top-left",
              textAnchor: "start",
              dx: right + 5 - inner.left,
              dy: inner.bottom - (from + share / 2) * height - inner.top,
              fill: color,
              fontSize: 13,
              fontWeight: 600
            })
          ]
        : [])
    ];
  });
}

function readouts({ models, evidence, own }: Result): Readout[] {
  const best = Math.max(...own.share);
  return models.map((model, m) => ({
    ...actorOf(model),
    label: fullName(model),
    value: `${plain(evidence[m]?.[own.labeling] ?? 0)} · ${percent(own.share[m] ?? 0)}`,
    best: models.length > 1 && own.share[m] === best
  }));
}

/** A press on a cell turns its label over. */
function pickOf(labeling: number): Pick {
  return {
    parameter: "labels",
    label: "Turn a label over",
    acts: true,
    at: inputs.map(([x1, x2], i) => ({
      px: toX(x1),
      py: toY(x2),
      value: labeling ^ (1 << i),
      name: `x₁ = ${signed(x1)}, x₂ = ${signed(x2)}: ${labelOf(labeling, i) > 0 ? "plus" : "minus"}`
    }))
  };
}
