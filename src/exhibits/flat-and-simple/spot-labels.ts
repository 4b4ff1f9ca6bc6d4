import * as Plot from "@observablehq/plot";
import { inner } from "../frame";
import { wide } from "./box";
import { color } from "./looks";
import type { Network } from "./result";

/** A network's mark, in panel units. */
export interface Spot {
  readonly one: Network;
  readonly i: number;
  readonly r: number;
  readonly px: number;
  readonly py: number;
}

interface Area {
  readonly x: number;
  readonly y: number;
  /** Half its width. */
  readonly half: number;
}

/** Names the smallest and the largest and the one looked at; of several depths the smallest of each. */
export function spotLabels(spots: readonly Spot[], deep: boolean, shown: number): Plot.Markish[] {
  const ends = deep
    ? [1, 2, 3, 4].flatMap((depth) => spots.find(({ one }) => one.depth === depth) ?? [])
    : [spots[0], spots.at(-1)].filter((spot) => spot !== undefined);
  const placed: Area[] = [];
  return [...new Set([...spots.filter(({ i }) => i === shown), ...ends])].flatMap((spot) => {
    const text = nameOf(spot, deep, shown);
    const taken = spots
      .filter((other) => other !== spot)
      .map(({ px, py, r }): Area => ({ x: px, y: py, half: r }));
    const options = areas(spot, 3.7 * text.length);
    const free = options.find((area) => [...placed, ...taken].every((other) => apart(area, other)));
    const area =
      free ?? (spot.i === shown ? options.find((one) => placed.every((o) => apart(one, o))) : free);
    if (!area) return [];
    placed.push(area);
    return [
      Plot.text([text], {
        frameAnchor: "top-left",
        dx: area.x - wide.left,
        dy: area.y - inner.top,
        textAnchor: "middle",
        lineAnchor: "middle",
        fontSize: 13,
        fill: spot.i === shown ? "var(--ink)" : color,
        fontWeight: 600,
        stroke: "var(--paper)",
        strokeWidth: 4
      })
    ];
  });
}

function nameOf({ one: { depth, width }, i }: Spot, deep: boolean, shown: number): string {
  if (!deep) return i === 0 ? `${width} units` : String(width);
  if (i === shown) return `${depth} × ${width}`;
  return depth === 1 ? "1 layer" : `${depth} layers`;
}

/** Where a label of that half width may stand: above, below, to the right, to the left, further up. */
function areas({ px, py, r }: Spot, half: number): Area[] {
  const x = Math.min(wide.right - half, Math.max(wide.left + half, px));
  const beside = r + half + 4;
  return [
    { x, y: py - r - 9, half },
    { x, y: py + r + 10, half },
    { x: px + beside, y: py, half },
    { x: px - beside, y: py, half },
    { x, y: py - r - 24, half },
    { x, y: py + r + 25, half }
  ].filter(
    (area) =>
      area.y > inner.top + 2 &&
      area.y < inner.bottom - 6 &&
      area.x - half >= wide.left &&
      area.x + half <= wide.right + 8
  );
}

const apart = (a: Area, b: Area): boolean =>
  Math.abs(a.x - b.x) > a.half + b.half + 1 || Math.abs(a.y - b.y) > 13;
