import * as Plot from "@observablehq/plot";
import { panelSize } from "../frame";
import { type Square, squares } from "./squares";

const cell = 25;
const left = 50;
const top = 9;
const wide = 8;

/** What each pixel weighs: area by size, filled where ink speaks for odd, open where for even. */
export function weightsPlot(picture: ArrayLike<number>): Plot.PlotOptions {
  const values = Array.from(picture);
  const most = Math.max(1e-12, ...values.map(Math.abs));
  const placed = values.map((value, i): Square & { value: number } => {
    const side = (cell - 2) * Math.sqrt(Math.abs(value) / most);
    return {
      value,
      side,
      x: left + ((i % wide) + 0.5) * cell - side / 2,
      y: top + (Math.floor(i / wide) + 0.5) * cell - side / 2
    };
  });
  const key = top + wide * cell + 18;
  return {
    ...panelSize,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      squares([{ x: left, y: top, side: wide * cell }], { fill: "none", stroke: "var(--rule)" }),
      squares([...placed.filter(({ value }) => value > 0), { x: left, y: key - 9, side: 11 }], {
        fill: "var(--ink)"
      }),
      squares(
        [...placed.filter(({ value }) => value < 0), { x: left + 104, y: key - 9, side: 11 }],
        { fill: "none", stroke: "var(--ink)", "stroke-width": "1.25" }
      ),
      Plot.text(["ink says odd", "ink says even"], {
        x: (_: string, i: number) => left + 18 + 104 * i,
        y: key - 3,
        text: (datum: string) => datum,
        textAnchor: "start",
        fill: "var(--muted)",
        fontSize: 13
      })
    ]
  };
}
