import * as Plot from "@observablehq/plot";
import { imageSize } from "../../models/digits";
import { panelSize } from "../frame";
import { addImage, noStrokes, shades } from "./ink";
import { looks } from "./looks";
import { type Outcome, outcomeOf } from "./outcomes";
import type { Settings } from "./parameters";
import type { Result, Verdicts } from "./result";

const columns = 10;
const rows = 10;
const pitch = { x: 30, y: 38 };
const pixel = 2.5;
const height = rows * pitch.y + 3;

/** An image in the wall. */
interface Tile {
  readonly place: number;
  /** The middle of the tile, and the line its label stands on. */
  readonly x: number;
  readonly top: number;
  readonly base: number;
  readonly given: number;
  readonly read: number | null;
  readonly outcome: Outcome;
}

const tilesOf = ({ wall, given, truth }: Result, verdicts: Verdicts | null): Tile[] =>
  Array.from(wall.places, (place, i) => {
    const top = 3 + Math.floor(i / columns) * pitch.y;
    return {
      place,
      x: (i % columns) * pitch.x + pitch.x / 2,
      top,
      base: top + 8 * pixel + 8,
      given: given[place] ?? 0,
      read: verdicts?.read[place] ?? null,
      outcome: outcomeOf(given[place], truth[place], verdicts?.read[place])
    };
  });

/** Where each image stands, for picking. */
export const positions = (result: Result): { place: number; px: number; py: number }[] =>
  tilesOf(result, null).map(({ place, x, top }) => ({ place, px: x, py: top + pitch.y / 2 }));

/** A hundred training images with their labels; the doubted ones struck through and re-read. */
export function wallPlot(
  result: Result,
  verdicts: Verdicts | null,
  { model }: Settings
): Plot.PlotOptions {
  const tiles = tilesOf(result, verdicts);
  const { color } = looks[model];
  const doubted = tiles.filter(({ given, read }) => read !== null && read !== given);
  const believed = tiles.filter((tile) => !doubted.includes(tile));
  const framed = (outcome: Outcome) => tiles.filter((tile) => tile.outcome === outcome);
  return {
    width: panelSize.width,
    height,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      box(doubted, { fill: color, fillOpacity: 0.15 }),
      box(
        tiles.filter(({ place }) => place === result.inspected.place),
        { fill: "var(--ink)", fillOpacity: 0.16 }
      ),
      ...images(result, tiles),
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
      box(framed("maligned"), { stroke: "var(--ink)", strokeWidth: 1.5 }),
      box(framed("missed"), { stroke: "var(--ink)", strokeWidth: 1.5, strokeDasharray: "3 3" })
    ]
  };
}

const label = { y: "base", fontSize: 13 } as const;
const left = ({ x }: Tile) => x - 7;
const right = ({ x }: Tile) => x + 7;

const box = (tiles: readonly Tile[], style: Plot.RectOptions) =>
  Plot.rect(tiles, {
    x1: ({ x }: Tile) => x - pitch.x / 2 + 1,
    x2: ({ x }: Tile) => x + pitch.x / 2 - 1,
    y1: ({ top }: Tile) => top - 2,
    y2: ({ top }: Tile) => top + pitch.y - 4,
    rx: 2,
    ...style
  });

function images({ wall }: Result, tiles: readonly Tile[]): Plot.Markish[] {
  const strokes = noStrokes();
  tiles.forEach(({ x, top }, i) => {
    const pixels = wall.pixels.subarray(i * imageSize, (i + 1) * imageSize);
    addImage(strokes, pixels, [x - 4 * pixel, top], pixel);
  });
  return strokes.map(({ x, y }, shade) =>
    Plot.line(x, {
      x,
      y,
      stroke: "var(--ink)",
      strokeOpacity: shades[shade] ?? 1,
      strokeWidth: pixel,
      strokeLinecap: "butt",
      shapeRendering: "crispEdges"
    })
  );
}
