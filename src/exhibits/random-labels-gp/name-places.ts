/** Where a curve's name can stand, in the units of an accuracy panel: per cent across, shares up. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Half the room that a name takes, and how far it may stand from its curve. */
const half = { x: 13, y: 0.045 };
const distances: readonly number[] = [0.075, 0.1, 0.13, 0.16];
const enough = 0.14;

/** A curve over the percentages of the sweep. */
type Curve = readonly number[];

const at = (curve: Curve, sweep: readonly number[], x: number): number => {
  const right = Math.max(
    1,
    sweep.findIndex((percent) => percent >= x)
  );
  const [x0 = 0, x1 = 1] = [sweep[right - 1], sweep[right]];
  const [y0 = 0, y1 = 0] = [curve[right - 1], curve[right]];
  return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
};

/** How far a curve stays from a name that stands at a place; 0 where it runs through. */
function clearance(curve: Curve, sweep: readonly number[], { x, y }: Place): number {
  const gaps = [-1, -0.5, 0, 0.5, 1].map((step) => at(curve, sweep, x + step * half.x) - y);
  const [low, high] = [Math.min(...gaps), Math.max(...gaps)];
  return low < 0 && high > 0 ? 0 : Math.min(Math.abs(low), Math.abs(high));
}

/**
 * The place beside a curve with most room: near it, clear of the others, of names already placed and
 * of the line at the share on show.
 */
export function placeName(
  sweep: readonly number[],
  own: Curve,
  others: readonly Curve[],
  { taken, line }: { readonly taken: readonly Place[]; readonly line: number }
): Place {
  let best: Place = { x: 50, y: 0.5 };
  let most = Number.NEGATIVE_INFINITY;
  for (let x = 15; x <= 85; x += 5) {
    for (const distance of distances) {
      for (const y of [at(own, sweep, x) + distance, at(own, sweep, x) - distance]) {
        const place = { x, y };
        const clear = Math.min(...others.map((curve) => clearance(curve, sweep, place)));
        const crowded = taken.some(
          (one) => Math.abs(one.x - x) < 2 * half.x && Math.abs(one.y - y) < 2 * half.y
        );
        const room =
          Math.min(enough, clear) -
          0.3 * distance -
          (clearance(own, sweep, place) < half.y ? 1 : 0) -
          (crowded || y > 0.96 || y < 0.07 ? 1 : 0) -
          (Math.abs(x - line) < half.x ? 0.03 : 0);
        if (room > most) {
          most = room;
          best = place;
        }
      }
    }
  }
  return best;
}
