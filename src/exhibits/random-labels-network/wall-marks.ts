import * as Plot from "@observablehq/plot";
import { digitMarks } from "./digit-marks";
import type { Result } from "./result";

const columns = 10;
const pitch = { x: 30, y: 39 };
const pixel = 2.5;

export const wallHeight = 5 * pitch.y;

interface Tile {
  readonly x: number;
  readonly top: number;
  readonly base: number;
  readonly given: number;
  readonly truth: number;
  readonly read: number;
}

/** Images with their labels; those that the network reads otherwise are struck out and re-read. */
export function wallMarks(result: Result, top: number, color: string): Plot.Markish[] {
  const { wall, given, truth, read } = result;
  const tiles = Array.from(wall.places, (place, i): Tile => {
    const upper = top + Math.floor(i / columns) * pitch.y;
    const label = given[place] ?? 0;
    return {
      x: (i % columns) * pitch.x + pitch.x / 2,
      top: upper,
      base: upper + 8 * pixel + 8.5,
      given: label,
      truth: truth[place] ?? 0,
      read: read?.[place] ?? label
    };
  });
  const doubted = tiles.filter(({ given, read }) => read !== given);
  const believed = tiles.filter(({ given, read }) => read === given);
  const maligned = doubted.filter(({ given, truth }) => given === truth);
  const missed = read
    ? tiles.filter((tile) => tile.given !== tile.truth && tile.read !== tile.truth)
    : [];
  const corners = tiles.map(({ x, top }) => [x - 4 * pixel, top] as const);
  return [
    box(doubted, { fill: color, fillOpacity: 0.15 }),
    ...digitMarks(wall.pixels, corners, pixel),
    Plot.text(believed, { ...label, fill: "var(--muted)", text: "given", x: "x" }),
    Plot.text(doubted, { ...label, fill: "var(--muted)", text: "given", x: left }),
    Plot.link(doubted, {
      x1: (tile: Tile) => left(tile) - 5.5,
      x2: (tile: Tile) => left(tile) + 5.5,
      y1: "base",
      y2: "base",
      stroke: "var(--ink)",
      strokeWidth: 1.25
    }),
    Plot.text(doubted, { ...label, fill: color, fontWeight: 700, text: "read", x: right }),
    box(maligned, { stroke: "var(--ink)", strokeWidth: 1.5 }),
    box(missed, { stroke: "var(--ink)", strokeWidth: 1, strokeDasharray: "2 3" })
  ];
}

const label = { y: "base", fontSize: 13 } as const;
const left = ({ x }: Tile) => x - 7;
const right = ({ x }: Tile) => x + 7;

const box = (tiles: readonly Tile[], style: Plot.RectOptions) =>
  Plot.rect(tiles, {
    x1: ({ x }: Tile) => x - pitch.x / 2 + 1.5,
    x2: ({ x }: Tile) => x + pitch.x / 2 - 1.5,
    y1: ({ top }: Tile) => top - 2,
    y2: ({ top }: Tile) => top + pitch.y - 4.5,
    rx: 2,
    ...style
  });
