import * as Plot from "@observablehq/plot";
import type { Panel, Readout } from "../exhibit";
import { frame, inner } from "../frame";
import { looks } from "./looks";
import type { Settings } from "./parameters";
import type { Result } from "./result";
import { nameOf } from "./words";

/** Neighbouring rows and columns differ in one variable. */
const gray = [0, 1, 3, 2];
const side = 46;

interface Cell {
  readonly left: number;
  readonly top: number;
  readonly output: 0 | 1;
  /** Null for seen inputs. */
  readonly believed: number | null;
  readonly guess: 0 | 1 | null;
}

/** One table of the world: what was seen, what Bayes makes of the rest, and what is true. */
export function drawnPanel(result: Result, values: Settings): Panel {
  const { drawn, inputs } = result;
  const cells = cellsOf(result);
  const wrong = cells.filter(({ guess, output }) => guess !== null && guess !== output).length;
  const unseen = inputs - drawn.seen;
  return {
    id: "drawn",
    title: "One table drawn from this world",
    plot: frame({
      x: { domain: [0, 4 * side], range: [inner.left, inner.left + 4 * side], axis: null },
      y: {
        domain: [0, inner.bottom - inner.top],
        range: [inner.top, inner.bottom],
        axis: null
      },
      marks: [...cellMarks(cells), ...cellNames(result)]
    }),
    description:
      unseen === 0
        ? `The table of “${drawn.formula}”; all its outputs were seen.`
        : `The table of “${drawn.formula}”: from ${drawn.seen} outputs Bayes gets ${
            unseen - wrong
          } of the other ${unseen} right.`,
    readouts: {
      caption: unseen === 0 ? "All inputs seen" : `Right on its ${unseen} unseen inputs`,
      rows: [
        { label: "Its smallest formula", value: drawn.formula },
        ...(unseen === 0 ? [] : hits(result, values))
      ]
    }
  };
}

function cellsOf({ drawn, inputs }: Result): Cell[] {
  return Array.from({ length: inputs }, (_, input) => ({
    left: gray.indexOf(input & 3) * side,
    top: gray.indexOf(input >> 2) * side,
    output: drawn.outputs[input] ?? 0,
    believed: drawn.believed[input] ?? null,
    guess: drawn.guesses.bayes[input] ?? null
  }));
}

function cellMarks(cells: readonly Cell[]): Plot.Markish[] {
  const at = {
    x1: ({ left }: Cell) => left + 1.5,
    x2: ({ left }: Cell) => left + side - 1.5,
    y1: ({ top }: Cell) => top + 1.5,
    y2: ({ top }: Cell) => top + side - 1.5,
    rx: 3
  };
  const seen = cells.filter(({ believed }) => believed === null);
  const unseen = cells.filter(({ believed }) => believed !== null);
  const dark = ({ believed, output }: Cell) => (believed === null ? output === 1 : believed > 0.55);
  return [
    Plot.rect(seen, {
      ...at,
      fill: ({ output }: Cell) => (output === 1 ? "var(--ink)" : "var(--sheet)"),
      stroke: "var(--ink)"
    }),
    Plot.rect(unseen, {
      ...at,
      fill: "var(--belief)",
      fillOpacity: ({ believed }: Cell) => 0.04 + 0.86 * (believed ?? 0),
      stroke: "var(--belief)",
      strokeOpacity: 0.6,
      strokeDasharray: "3 3"
    }),
    Plot.text(cells, {
      x: ({ left }: Cell) => left + side / 2,
      y: ({ top }: Cell) => top + side / 2,
      text: ({ output, guess }: Cell) =>
        guess === null || guess === output ? String(output) : `✗ ${output}`,
      fill: (cell: Cell) => (dark(cell) ? "var(--paper)" : "var(--ink)"),
      fontWeight: (({ believed }: Cell) => (believed === null ? 650 : 400)) as never,
      fontSize: 15
    })
  ];
}

/** The values of the variables beside rows and under columns. */
function cellNames({ variables }: Result): Plot.Markish[] {
  const label = (
    text: string,
    x: number,
    y: number,
    anchor: "start" | "middle" | "end",
    muted = false
  ) =>
    Plot.text([text], {
      frameAnchor: "top-left",
      textAnchor: anchor,
      lineAnchor: "middle",
      dx: x,
      dy: y,
      fontSize: 13,
      ...(muted && { fill: "var(--muted)" })
    });
  const rows = variables === 4 ? gray : [0, 1];
  const bottom = rows.length * side + 13;
  const two = (value: number) => `${value & 1}${value >> 1}`;
  return [
    ...gray.map((value, column) => label(two(value), (column + 0.5) * side, bottom, "middle")),
    label("x₁x₂", 4 * side + 6, bottom, "start", true),
    ...rows.map((value, row) =>
      label(variables === 4 ? two(value) : String(value), -7, (row + 0.5) * side, "end")
    ),
    label(variables === 4 ? "x₃x₄" : "x₃", -4, bottom, "end", true)
  ];
}

function hits({ drawn, inputs }: Result, { learners }: Settings): Readout[] {
  const unseen = inputs - drawn.seen;
  const right = learners.map(
    (learner) =>
      drawn.guesses[learner].filter(
        (guess, input) => guess !== null && guess === drawn.outputs[input]
      ).length
  );
  const most = Math.max(...right);
  return learners.map((learner, l) => {
    const { actor } = looks[learner];
    return {
      ...(actor && { actor }),
      label: nameOf(learner),
      value: `${right[l]} of ${unseen}`,
      best: right[l] === most && right.some((count) => count !== most)
    };
  });
}
