/** Images as horizontal strokes, one list of strokes for each of four shades. */
const side = 8;

/** The opacity of ink for each shade, lightest first. */
export const shades: readonly number[] = [0.16, 0.4, 0.68, 1];

/** Grey 1 to 16 falls into four shades of four; 0 is paper. */
const shadeOf = (grey: number): number => Math.floor((grey + 3) / 4) - 1;

/** Ends of strokes in drawing order, with a gap (NaN) after each. */
export interface Strokes {
  readonly x: number[];
  readonly y: number[];
}

/**
 * Adds an image to the strokes of each shade: its top left corner at (left, top), `size` the side of
 * a pixel. Neighbouring pixels of one shade become one stroke.
 */
export function addImage(
  strokes: readonly Strokes[],
  pixels: Uint8Array,
  [left, top]: readonly [number, number],
  size: number
): void {
  for (let row = 0; row < side; row++) {
    for (let from = 0; from < side; ) {
      const shade = shadeOf(pixels[row * side + from] ?? 0);
      let to = from + 1;
      while (to < side && shadeOf(pixels[row * side + to] ?? 0) === shade) to++;
      const y = top + (row + 0.5) * size;
      const stroke = strokes[shade];
      stroke?.x.push(left + from * size, left + to * size, Number.NaN);
      stroke?.y.push(y, y, Number.NaN);
      from = to;
    }
  }
}

export const noStrokes = (): Strokes[] => shades.map(() => ({ x: [], y: [] }));
