import { type Effect, freshSeeds } from "../effect";
import type { Result } from "./result";

/** Test error of a line (0 without, 1 with the penalty) at a width. */
const error = ({ lines, widths }: Result, line: 0 | 1, width: number): number =>
  lines[line].testError[widths.indexOf(width)] as number;

const rings = { task: "rings", n: 60, penalty: 0.003 };

export const effects: readonly Effect<Result>[] = [
  {
    name: "moons, no penalty: 256 units worse than 4",
    values: {},
    seeds: freshSeeds,
    holds: (result) => error(result, 0, 256) > error(result, 0, 4)
  },
  {
    name: "moons, soft penalty: 256 units better than 16",
    values: {},
    seeds: freshSeeds,
    holds: (result) => error(result, 1, 256) < error(result, 1, 16)
  },
  {
    name: "moons, 256 units: better with the penalty than without",
    values: {},
    seeds: freshSeeds,
    holds: (result) => error(result, 1, 256) < error(result, 0, 256)
  },
  {
    name: "moons, soft penalty: 256 units better than 4",
    values: {},
    seeds: freshSeeds,
    holds: (result) => error(result, 1, 256) < error(result, 1, 4)
  },
  {
    name: "moons: 256 units with the penalty better than 4 without it (no more than a draw)",
    values: {},
    seeds: freshSeeds,
    holds: (result) => error(result, 1, 256) < error(result, 0, 4)
  },
  {
    name: "moons, λ = 0.003: 256 units better than 4 without a penalty",
    values: { penalty: 0.003 },
    seeds: freshSeeds,
    holds: (result) => error(result, 1, 256) < error(result, 0, 4)
  },
  {
    name: "rings, soft penalty: 256 units better than 16",
    values: rings,
    seeds: freshSeeds,
    holds: (result) => error(result, 1, 256) < error(result, 1, 16)
  },
  {
    name: "spirals, no penalty: 256 units better than 16",
    values: { task: "spirals", penalty: 0.001 },
    seeds: freshSeeds,
    holds: (result) => error(result, 0, 256) < error(result, 0, 16)
  }
];
