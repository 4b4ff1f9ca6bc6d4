import type { Markish } from "@observablehq/plot";

export interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Many squares as one path, placed in panel units by their upper left corner. */
export const squares =
  (all: readonly Square[], look: Readonly<Record<string, string>>): Markish =>
  (_index, _scales, _values, _dimensions, { document }) => {
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    const parts = all.map(
      ({ x, y, side }) => `M${round(x)},${round(y)}h${round(side)}v${round(side)}h${round(-side)}z`
    );
    path.setAttribute("d", parts.join("") || "M0,0");
    for (const [name, value] of Object.entries(look)) path.setAttribute(name, value);
    return path;
  };
