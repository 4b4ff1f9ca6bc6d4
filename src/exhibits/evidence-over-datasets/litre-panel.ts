import * as Plot from "@observablehq/plot";
import type { Panel } from "../exhibit";
import { frame, inner, placeLabels } from "../frame";
import { actorOf, looks } from "./looks";
import type { ModelName } from "./models";
import type { Result } from "./result";
import { fullName, list, percent, plain, shortName } from "./words";

const width = inner.right - inner.left;
const toY = (part: number) => inner.bottom - part * (inner.bottom - inner.top);

/** A model's whole probability as a vessel: how much of it is poured where. */
interface Vessel {
  readonly model: ModelName;
  readonly left: number;
  readonly right: number;
  /** On the data sets that the model wins. */
  readonly won: number;
  readonly wins: number;
  /** On the reader's data set. */
  readonly own: number;
}

export function litrePanel(result: Result): Panel {
  const { models, evidence, own } = result;
  const vessels = vesselsOf(result);
  return {
    id: "litre",
    title: "One litre of probability each",
    plot: frame({
      x: { domain: [0, width], range: [inner.left, inner.right], axis: null },
      y: { domain: [0, 1], ticks: [0, 0.5, 1], tickFormat: String },
      marks: [...vessels.flatMap(vesselMarks), ...partNames(vessels.at(-1))]
    }),
    description: `Of its litre, ${list(
      vessels.map(
        ({ model, won, wins }) => `${shortName(model)} pours ${percent(won)} on the ${wins} it wins`
      )
    )}.`,
    readouts: {
      caption: "Your data set: best fit × Occam factor",
      rows: models.map((model, m) => {
        const fit = own.bestFit[m] ?? 1;
        const factor = (evidence[m]?.[own.labeling] ?? 0) / fit;
        return {
          ...actorOf(model),
          label: fullName(model),
          value: `${plain(fit)} × ${plain(Math.min(1, factor))}`
        };
      })
    }
  };
}

function vesselsOf({ models, poured, wins, evidence, own }: Result): Vessel[] {
  const step = width / models.length;
  const half = Math.min(21, 0.38 * step);
  return models.map((model, m) => ({
    model,
    left: (m + 0.5) * step - half,
    right: (m + 0.5) * step + half,
    won: poured[m] ?? 0,
    wins: wins[m] ?? 0,
    own: evidence[m]?.[own.labeling] ?? 0
  }));
}

function vesselMarks(vessel: Vessel): Plot.Markish[] {
  const { model, left, right, won } = vessel;
  const { color } = looks[model];
  const part = (top: number, options: Plot.RectOptions) =>
    Plot.rect([vessel], { x1: left, x2: right, y1: 0, y2: top, ...options });
  const text = (words: string, dy: number, options: Plot.TextOptions) =>
    Plot.text([words], {
      frameAnchor: "top-left",
      textAnchor: "middle",
      lineAnchor: "middle",
      dx: (left + right) / 2,
      dy: dy - inner.top,
      fontSize: 13,
      ...options
    });
  const inside = won > 0.12;
  return [
    part(1, { fill: color, fillOpacity: 0.15 }),
    part(won, { fill: color, fillOpacity: 0.75 }),
    part(vessel.own, { fill: "var(--ink)" }),
    part(1, { stroke: color, strokeWidth: 1.25 }),
    text(percent(won).replace("under ", "<"), toY(won) + (inside ? 12 : -10), {
      fill: inside ? "var(--paper)" : "var(--ink)"
    }),
    text(shortName(model), inner.bottom + 13, { fill: color, fontWeight: 600 })
  ];
}

/** Names of the parts, beside the last vessel. */
function partNames(vessel: Vessel | undefined): Plot.Markish[] {
  if (!vessel) return [];
  const { won, own } = vessel;
  const labels = [
    ...(won < 0.999 ? [{ text: "the rest", y: (1 + won) / 2, color: "var(--muted)" }] : []),
    ...(won > 0 ? [{ text: "its wins", y: won / 2, color: "var(--muted)" }] : []),
    { text: "yours", y: own / 2, color: "var(--ink)" }
  ];
  return placeLabels(labels, toY).map(({ text, color, pixel }) =>
    Plot.text([text], {
      frameAnchor: "top-left",
      textAnchor: "start",
      lineAnchor: "middle",
      dx: vessel.right + 6,
      dy: pixel - inner.top,
      fill: color,
      fontSize: 13
    })
  );
}
