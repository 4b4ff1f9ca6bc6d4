import { pow } from "../../models/kernels";
import type { Axis, Settings } from "./parameters";

/** Where along an axis the exact curves are computed, and at which of these places refits are made. */
export interface Positions {
  readonly all: readonly number[];
  readonly sampled: ReadonlySet<number>;
}

const degrees = range(0, 40).concat([44, 48, 54, 60, 66, 73, 80, 90, 100]);
const sampledDegrees = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 17, 20, 24, 30, 40, 54, 73, 100];
const exponents = range(-24, 24).map((quarter) => quarter / 4);
const strengths = exponents.map((exponent) => pow(10, exponent));
const sampledStrengths = strengths.filter((_, i) => i % 3 === 0);
const sizes = range(1, 40).concat([
  44, 48, 53, 58, 64, 70, 77, 85, 93, 102, 112, 123, 136, 150, 165, 181, 200
]);
const sampledSizes = [1, 2, 3, 4, 5, 7, 9, 12, 15, 18, 21, 25, 30, 37, 48, 64, 85, 112, 150, 200];

const known: Readonly<Record<Axis, readonly [all: readonly number[], sampled: readonly number[]]>> =
  {
    degree: [degrees, sampledDegrees],
    strength: [strengths, sampledStrengths],
    points: [sizes, sampledSizes]
  };

/** The setting that an axis runs over. */
export const settingOf = { degree: "degree", strength: "strength", points: "n" } as const;

/** The known positions and the one on show. */
export function positionsFor(values: Settings): Positions {
  const [all, sampled] = known[values.axis];
  const shown = values[settingOf[values.axis]];
  const merged = [...new Set([...all, shown])].sort((a, b) => a - b);
  return { all: merged, sampled: new Set([...sampled, shown]) };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
