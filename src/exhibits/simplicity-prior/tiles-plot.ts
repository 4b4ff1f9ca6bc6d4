import * as Plot from "@observablehq/plot";
import { panelSize } from "../frame";
import { colors } from "./looks";
import type { Result } from "./result";

const columns = 2;
const rows = 6;
const top = 22;
const gap = 7;

/** Twelve tables drawn by networks beside twelve of coin flips: a filled cell is a case that gives 1. */
export function tilesPlot({ first, bits }: Result): Plot.PlotOptions {
  const wide = bits === 7 ? 16 : 8;
  const high = bits === 7 ? 8 : 4;
  const half = (panelSize.width - 24) / 2;
  const cell = Math.min(
    (half - (columns - 1) * gap) / columns / wide,
    (panelSize.height - top - 4 - (rows - 1) * gap) / rows / high
  );
  const [width, height] = [cell * wide, cell * high];
  const group = (tables: readonly string[], left: number, fill: string): Plot.Markish => {
    const used = columns * width + (columns - 1) * gap;
    const start = left + (half - used) / 2;
    return (_index, _scales, _values, _dimensions, { document }) => {
      const element = (name: string, attributes: Record<string, string>) => {
        const made = document.createElementNS("http://www.w3.org/2000/svg", name);
        for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
        return made;
      };
      const all = element("g", {});
      let filled = "";
      let frames = "";
      tables.forEach((table, t) => {
        const x = start + (t % columns) * (width + gap);
        const y = top + Math.floor(t / columns) * (height + gap);
        frames += `M${round(x)},${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
        for (let i = 0; i < table.length; i++) {
          if (table[i] !== "1") continue;
          // Neighbours in a row are one run.
          let run = 1;
          while ((i + run) % wide !== 0 && table[i + run] === "1") run++;
          filled += `M${round(x + (i % wide) * cell)},${round(y + Math.floor(i / wide) * cell)}h${round(run * cell)}v${round(cell)}h${round(-run * cell)}z`;
          i += run - 1;
        }
      });
      all.append(
        element("path", { d: filled || "M0,0", fill }),
        element("path", { d: frames || "M0,0", fill: "none", stroke: "var(--rule)" })
      );
      return all;
    };
  };
  const title = (text: string, x: number, fill: string) =>
    Plot.text([text], {
      frameAnchor: "top-left",
      dx: x,
      dy: 1,
      text: (d: string) => d,
      fill,
      fontSize: 13,
      fontWeight: 600,
      textAnchor: "middle"
    });
  return {
    ...panelSize,
    margin: 0,
    axis: null,
    marks: [
      title("networks", half / 2, colors.networks),
      title("coin flips", half + 24 + half / 2, colors.coins),
      group(first.networks, 0, colors.networks),
      group(first.coins, half + 24, colors.coins)
    ]
  };
}

const round = (value: number) => Math.round(value * 100) / 100;
