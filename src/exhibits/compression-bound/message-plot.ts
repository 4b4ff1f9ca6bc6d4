import * as Plot from "@observablehq/plot";
import { panelSize } from "../frame";
import { headerBits } from "./message";
import type { Shown } from "./result";
import { type Square, squares } from "./squares";

/** Bits of the header's fields: size, levels, scale, dictionary. */
const fields = [4, 3, 5, 8];
const cell = 12;
const gap = 10;
const headerTop = 26;
const codeTop = 68;
const codeBottom = 160;
const numbersTop = 184;
const numbersBottom = panelSize.height - 4;

/** The message bit by bit, 1 filled and 0 open, and the numbers that it decodes to. */
export function messagePlot(shown: Shown): Plot.PlotOptions {
  const { message, symbols, levels } = shown;
  return {
    ...panelSize,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      words(`Header, ${headerBits} bits`, 16),
      ...bits(message.subarray(0, headerBits), headerPlaces()),
      words(`The numbers in code, ${message.length - headerBits} bits`, 58),
      ...bits(message.subarray(headerBits), codePlaces(message.length - headerBits)),
      words(`What it decodes to: ${symbols.length} numbers`, 174),
      Plot.link([0], {
        x1: 0,
        x2: panelSize.width,
        y1: (numbersTop + numbersBottom) / 2,
        y2: (numbersTop + numbersBottom) / 2,
        stroke: "var(--rule)"
      }),
      stems(symbols, levels)
    ]
  };
}

const words = (text: string, y: number) =>
  Plot.text([text], {
    x: 0,
    y,
    text: (datum: string) => datum,
    textAnchor: "start",
    fill: "var(--muted)",
    fontSize: 13
  });

const bits = (values: Uint8Array, places: readonly Square[]) => [
  squares(
    places.filter((_, i) => values[i] === 1),
    { fill: "var(--ink)" }
  ),
  squares(
    places.filter((_, i) => values[i] !== 1),
    { fill: "none", stroke: "var(--strong-rule)", "stroke-width": "0.75" }
  )
];

function headerPlaces(): Square[] {
  const places: Square[] = [];
  let x = 0.5;
  for (const width of fields) {
    for (let i = 0; i < width; i++, x += cell) places.push({ x, y: headerTop, side: cell - 2 });
    x += gap;
  }
  return places;
}

/** The largest squares that leave room for all. */
function codePlaces(count: number): Square[] {
  let pitch = cell;
  const columns = () => Math.floor(panelSize.width / pitch);
  while (Math.ceil(count / columns()) * pitch > codeBottom - codeTop) pitch -= 0.25;
  const side = pitch - Math.min(2, pitch / 4);
  return Array.from({ length: count }, (_, i) => ({
    x: 0.5 + (i % columns()) * pitch,
    y: codeTop + Math.floor(i / columns()) * pitch,
    side
  }));
}

/** One bar a number, up or down from 0. */
function stems(symbols: ArrayLike<number>, levels: number): Plot.Markish {
  const half = (levels - 1) / 2;
  const middle = (numbersTop + numbersBottom) / 2;
  const pitch = panelSize.width / symbols.length;
  const width = Math.max(0.75, Math.min(8, 0.7 * pitch));
  const level = (numbersBottom - numbersTop) / 2 / half;
  return Plot.rect(
    Array.from(symbols, (symbol, i) => ({ i, value: symbol - half })).filter(
      ({ value }) => value !== 0
    ),
    {
      x1: ({ i }) => (i + 0.5) * pitch - width / 2,
      x2: ({ i }) => (i + 0.5) * pitch + width / 2,
      y1: ({ value }) => middle - Math.max(0, value) * level,
      y2: ({ value }) => middle - Math.min(0, value) * level,
      fill: "var(--ink)",
      fillOpacity: 0.75
    }
  );
}
