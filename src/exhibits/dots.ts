import type { Markish } from "@observablehq/plot";

const tenth = (value: number) => Math.round(10 * value) / 10;

/**
 * Data points as one path: two hundred circles would cost a slow phone most of its time for a frame.
 * Ink with a ring of paper; many points are smaller and half transparent, so that curves show through.
 */
export const dots =
  (points: readonly (readonly [number, number])[]): Markish =>
  (_index, { x, y }, _values, _dimensions, { document }) => {
    const many = points.length > 60;
    const r = many ? 1.8 : 3;
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    const circle = `a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0`;
    const places = points.map(([a, b]) => `M${tenth(x?.(a) - r)},${tenth(y?.(b))}${circle}`);
    path.setAttribute("d", places.join(""));
    path.setAttribute("fill", "var(--ink)");
    if (many) path.setAttribute("fill-opacity", "0.4");
    else path.setAttribute("stroke", "var(--paper)");
    return path;
  };
