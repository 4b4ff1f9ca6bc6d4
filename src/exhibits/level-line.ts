import type { Markish } from "@observablehq/plot";

/** Values at the middles of the cells of a square grid, from the lower left, row by row. */
export interface Grid {
  readonly values: ArrayLike<number>;
  /** Cells along each side. */
  readonly cells: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

type Place = readonly [number, number];

/**
 * Where the values between neighbouring cells pass a level, joined into lines (marching squares). Plot's
 * contours close along the rim and cost a slow phone ten times as much; many of them are drawn while a
 * network trains.
 */
export function levelLines({ values, cells, ...box }: Grid, level: number): Place[][] {
  const at = (column: number, row: number) => (values[row * cells + column] as number) - level;
  const joined = new Map<number, number[]>();
  const join = (a: number, b: number) => {
    joined.set(a, [...(joined.get(a) ?? []), b]);
    joined.set(b, [...(joined.get(b) ?? []), a]);
  };
  // An edge of the lattice of middles: 2k runs to the right of middle k, 2k + 1 upwards.
  const edge = (column: number, row: number, upwards: boolean) =>
    2 * (row * cells + column) + Number(upwards);
  for (let row = 0; row + 1 < cells; row++) {
    for (let column = 0; column + 1 < cells; column++) {
      const corners = [
        at(column, row),
        at(column + 1, row),
        at(column + 1, row + 1),
        at(column, row + 1)
      ];
      const edges = [
        edge(column, row, false),
        edge(column + 1, row, true),
        edge(column, row + 1, false),
        edge(column, row, true)
      ];
      const crossed = edges.filter(
        (_, i) => (corners[i] as number) > 0 !== (corners[(i + 1) % 4] as number) > 0
      );
      const [a, b, c, d] = crossed as [number, number, number, number];
      if (crossed.length === 2) join(a, b);
      if (crossed.length < 4) continue;
      // A saddle: the middle decides which corners belong together.
      const middle = corners.reduce((sum, value) => sum + value, 0) > 0;
      if (middle === (corners[0] as number) > 0) {
        join(a, b);
        join(c, d);
      } else {
        join(a, d);
        join(b, c);
      }
    }
  }
  const place = (crossing: number): Place => {
    const [k, upwards] = [crossing >> 1, crossing % 2];
    const [column, row] = [k % cells, Math.floor(k / cells)];
    const from = at(column, row);
    const share = from / (from - at(column + 1 - upwards, row + upwards));
    return [
      box.left + ((column + 0.5 + (1 - upwards) * share) / cells) * (box.right - box.left),
      box.bottom + ((row + 0.5 + upwards * share) / cells) * (box.top - box.bottom)
    ];
  };
  return walks(joined).map((walk) => walk.map(place));
}

/** Every connection once, as walks: open ones from end to end, then the closed ones. */
function walks(joined: ReadonlyMap<number, readonly number[]>): number[][] {
  const seen = new Set<number>();
  const walk = (start: number): number[] => {
    const found = [start];
    seen.add(start);
    for (;;) {
      const next = joined.get(found.at(-1) as number)?.find((other) => !seen.has(other));
      if (next === undefined) break;
      seen.add(next);
      found.push(next);
    }
    const closes = found.length > 2 && joined.get(start)?.includes(found.at(-1) as number);
    return closes ? [...found, start] : found;
  };
  const ends = [...joined].filter(([, others]) => others.length === 1).map(([edge]) => edge);
  return [...ends, ...joined.keys()].flatMap((edge) => (seen.has(edge) ? [] : [walk(edge)]));
}

const tenth = (value: number) => Math.round(10 * value) / 10;

/** The level lines of several grids as one path, cut at the frame. */
export const levelLine =
  (
    grids: readonly Grid[],
    level: number,
    style: Readonly<Record<string, string | number>>
  ): Markish =>
  (
    _index,
    { x, y },
    _values,
    { width, height, marginLeft, marginRight, marginTop, marginBottom },
    { document }
  ) => {
    const name = "http://www.w3.org/2000/svg";
    const frame = document.createElementNS(name, "svg");
    const [across, down] = [width - marginLeft - marginRight, height - marginTop - marginBottom];
    for (const [key, value] of Object.entries({
      x: marginLeft,
      y: marginTop,
      width: across,
      height: down,
      viewBox: `${marginLeft} ${marginTop} ${across} ${down}`
    })) {
      frame.setAttribute(key, String(value));
    }
    const path = document.createElementNS(name, "path");
    const lines = grids.flatMap((grid) => levelLines(grid, level));
    const points = lines.map((line) => line.map(([a, b]) => `${tenth(x?.(a))},${tenth(y?.(b))}`));
    path.setAttribute("d", points.map((line) => `M${line.join("L")}`).join(""));
    path.setAttribute("fill", "none");
    for (const [key, value] of Object.entries(style)) path.setAttribute(key, String(value));
    frame.append(path);
    return frame;
  };
