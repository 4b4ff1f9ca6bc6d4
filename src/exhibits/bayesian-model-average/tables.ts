import type { Table } from "../exhibit";
import { methods } from "./parameters";
import type { Result } from "./result";
import { judgedBy, lastDistance } from "./sentences";

export const tables = (result: Result): Table[] =>
  [comparison(result), distances(result), bands(result), points(result)].filter(
    ({ rows }) => rows.length > 0
  );

const labelOf = (method: string) => methods.find(({ value }) => value === method)?.label ?? method;

/** A distance and a cost at the end, spread and log-likelihood in the gaps. */
const comparison = ({ approximations, reference }: Result): Table => ({
  id: "methods",
  caption: "All methods",
  columns: ["method", "functions", "gradients", "distance", "spread in gaps", "log-likelihood"],
  rows: [
    [
      "posterior, eight chains",
      8 * reference.kept,
      reference.gradients,
      0,
      reference.spread,
      reference.likelihood
    ],
    ...approximations.map((one) => [
      labelOf(one.method),
      one.counts.at(-1) ?? null,
      one.gradients.at(-1) ?? null,
      lastDistance(one),
      one.spread,
      one.likelihood
    ])
  ]
});

const distances = ({ approximations }: Result): Table => ({
  id: "distances",
  caption: "Distance to the posterior by functions averaged and gradients spent",
  columns: ["method", "functions", "gradients", "distance"],
  rows: approximations.flatMap(({ method, counts, gradients, distances: all }) =>
    counts.map((count, i) => [labelOf(method), count, gradients[i] ?? null, all[i] ?? null])
  )
});

/** Every other place of the grid. */
const bands = ({ grid, reference, shown, truth }: Result): Table => ({
  id: "bands",
  caption: "The posterior and the method beside it: mean, and quantiles 0.05 and 0.95",
  columns: ["x", "truth", "mean", "low", "high", "mean beside", "low beside", "high beside"],
  rows: Array.from({ length: 45 }, (_, k) => 2 * k).map((i) => [
    grid[i] ?? null,
    truth?.[i] ?? null,
    reference.mean[i] ?? null,
    reference.low[i] ?? null,
    reference.high[i] ?? null,
    shown?.mean[i] ?? null,
    shown?.low[i] ?? null,
    shown?.high[i] ?? null
  ])
});

const points = ({ x, y }: Result): Table => ({
  id: "points",
  caption: "The data",
  columns: ["x", "y"],
  rows: Array.from(x, (at, i) => [at, y[i] ?? null])
});

/** What essays quote. */
export function valuesOf(result: Result): Record<string, number> {
  const { reference, approximations } = result;
  const found: Record<string, number> = {
    "posterior.gradients": reference.gradients,
    "posterior.acceptance": reference.acceptance
  };
  const note = (name: string, value: number | null) => {
    if (value !== null) found[name] = value;
  };
  note("posterior.rHat", reference.rHat);
  note("posterior.spread", reference.spread);
  note("posterior.likelihood", reference.likelihood);
  note("posterior.halves", reference.halves);
  for (const { method } of approximations) {
    const one = judgedBy(result, method);
    if (!one) continue;
    found[`${method}.distance`] = lastDistance(one);
    found[`${method}.first`] = one.distances[0] ?? 0;
    note(`${method}.spread`, one.spread);
    note(`${method}.likelihood`, one.likelihood);
  }
  return found;
}
