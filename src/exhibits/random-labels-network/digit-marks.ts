import type { Markish } from "@observablehq/plot";
import { imageSize, inkiest } from "../../models/digits";

const side = 8;
/** Opacity of the four shades of ink. */
const shades = [0.16, 0.4, 0.68, 1];

/** 0 for paper, then one to four. */
const shadeOf = (grey: number): number => Math.ceil((shades.length * grey) / inkiest);

/**
 * Images as one path for each shade, their corners given in the units of the panel, `size` the side of
 * a pixel.
 */
export const digitMarks = (
  pixels: Uint8Array,
  corners: readonly (readonly [left: number, top: number])[],
  size: number
): Markish[] =>
  shades.map((opacity, shade) => (_index, _scales, _values, _dimensions, { document }) => {
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    const runs = corners.flatMap((corner, i) =>
      runsOf(pixels.subarray(i * imageSize, (i + 1) * imageSize), shade + 1).map(
        ([row, from, to]) =>
          `M${corner[0] + from * size},${corner[1] + row * size}h${(to - from) * size}v${size}h${(from - to) * size}z`
      )
    );
    path.setAttribute("d", runs.join("") || "M0,0");
    path.setAttribute("fill", "var(--ink)");
    path.setAttribute("fill-opacity", String(opacity));
    path.setAttribute("shape-rendering", "crispEdges");
    return path;
  });

/** Neighbouring pixels of one shade: row, first column, column after the last. */
function runsOf(pixels: Uint8Array, shade: number): [row: number, from: number, to: number][] {
  const runs: [number, number, number][] = [];
  for (let row = 0; row < side; row++) {
    for (let from = 0; from < side; ) {
      const own = shadeOf(pixels[row * side + from] ?? 0);
      let to = from + 1;
      while (to < side && shadeOf(pixels[row * side + to] ?? 0) === own) to++;
      if (own === shade) runs.push([row, from, to]);
      from = to;
    }
  }
  return runs;
}
