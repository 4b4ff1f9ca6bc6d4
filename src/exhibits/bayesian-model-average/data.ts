import { sin } from "../../models/kernels";
import { spreads } from "../../models/network";
import type { Posterior } from "../../models/network/sampling";
import { stream } from "../../models/random";
import { reach, type Settings } from "./parameters";

/** Places at which functions are compared. */
export const grid = Float64Array.from({ length: 89 }, (_, i) => reach.x[0] + (4.4 * i) / 88);

export type Stretch = readonly [from: number, to: number];

/** A network's posterior, and where and with what its predictions are judged. */
export interface Problem {
  readonly posterior: Posterior;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** What generated the data, on the grid; null for points placed by hand. */
  readonly truth: Float64Array | null;
  /** Stretches between data, and the places of the grid inside them. */
  readonly gaps: readonly Stretch[];
  readonly inGaps: readonly number[];
  /** Fresh observations in the gaps: places of the grid and values. */
  readonly test: { readonly places: readonly number[]; readonly observed: readonly number[] };
}

export const target = (x: number): number => sin(3 * x) + 0.3 * x;

const clusters = [
  { from: -1.6, to: -1, share: 3 / 8 },
  { from: -0.2, to: 0.2, share: 2 / 8 },
  { from: 1, to: 1.6, share: 3 / 8 }
] as const;
const between: readonly Stretch[] = [
  [-0.95, -0.25],
  [0.25, 0.95]
];
/** Observations at each place of the grid in a gap. */
const fresh = 7;

export const architecture = { sizes: [1, 20, 20, 1], activation: "tanh" } as const;

export function problemOf(values: Settings): Problem {
  const { noise, prior, temperature, seed } = values;
  const placed = values.placed.data;
  const { x, y } = placed ? columns(placed) : drawn(values);
  const gaps = placed ? wideGaps(x) : between;
  const inGaps = [...grid.keys()].filter((i) =>
    gaps.some(([from, to]) => (grid[i] as number) > from && (grid[i] as number) < to)
  );
  const random = stream(seed, "test");
  const places = placed ? [] : inGaps.flatMap((i) => Array.from({ length: fresh }, () => i));
  return {
    posterior: {
      architecture,
      prior: spreads(architecture, 2 * prior, prior),
      data: { rows: x.length, x, y },
      noise,
      temperature
    },
    x,
    y,
    truth: placed ? null : grid.map(target),
    gaps,
    inGaps,
    test: {
      places,
      observed: places.map((i) => target(grid[i] as number) + noise * random.normal())
    }
  };
}

const columns = (points: readonly (readonly [number, number])[]) => ({
  x: Float64Array.from(points, ([x]) => x),
  y: Float64Array.from(points, ([, y]) => y)
});

function drawn({ n, noise, seed }: Settings) {
  const left = Math.round(clusters[0].share * n);
  const middle = Math.round(clusters[1].share * n);
  const points = [left, middle, n - left - middle].flatMap((count, c) => {
    const { from, to } = clusters[c] as (typeof clusters)[number];
    const random = stream(seed, "data", c);
    return Array.from({ length: count }, () => {
      const x = from + (to - from) * random.uniform();
      return [x, target(x) + noise * random.normal()] as const;
    });
  });
  return columns(points);
}

/** Stretches of more than 0.5 without a point, between points, less 0.05 at both ends. */
function wideGaps(x: Float64Array): Stretch[] {
  const sorted = x.slice().sort();
  return Array.from(sorted, (at, i): Stretch => [at + 0.05, (sorted[i + 1] ?? at) - 0.05]).filter(
    ([from, to]) => to - from > 0.4
  );
}
