import type { Table } from "../exhibit";
import { gaussian, sampledKurtosis } from "./notice";
import type { Result } from "./result";

export function tables(result: Result): readonly Table[] {
  const { grid, limit, networks, sample, widths, kurtosis, exact, posterior, x, y } = result;
  const known = kurtosis.map((values, i) => ({ depth: i + 1, values }));
  const exactly = known.filter(({ values }) => values.length > 0);
  const named = (what: string, lists: readonly Float64Array[]) =>
    lists.map((values, i) => ({ name: `${what} ${i + 1}`, values }));
  const curves = [
    ...named(
      "network",
      networks.map(({ output }) => output)
    ),
    ...named(
      "own kernel of network",
      networks.map(({ kernel }) => kernel)
    ),
    ...named(
      "mean given data, network",
      networks.map(({ posterior: mean }) => mean)
    ),
    ...named("function of the limit", limit.functions),
    { name: "limit: prior sd", values: limit.sd },
    { name: "limit: kernel with x = 1", values: limit.kernel },
    { name: "limit: mean given data", values: posterior.mean },
    { name: "limit: sd given data", values: posterior.sd }
  ];
  return [
    {
      id: "numbers",
      caption: `${sample.count} networks against their limit`,
      columns: ["quantity", "networks", "standard error", "limit"],
      rows: [
        ["mean own kernel at x = 1", sample.own, sample.ownError, limit.xx],
        ["mean own kernel between 1 and −1", sample.between, sample.betweenError, limit.xz],
        ["relative spread of one own kernel, sampled", sample.spread, null, 0],
        ["the same, exact", exact === null ? null : Math.sqrt(exact / 3), null, 0],
        ["excess kurtosis of the output, sampled", sampledKurtosis(result), null, 0],
        ["the same, exact", exact, null, 0],
        ["share of outputs inside 1 sd", sample.inside, null, gaussian.inside],
        ["share of outputs beyond 3 sd", 1 - sample.within, null, gaussian.beyond]
      ]
    },
    ...(exactly.length > 0
      ? [
          {
            id: "kurtosis",
            caption: "Exact excess kurtosis of the output at x = 1",
            columns: ["width", ...exactly.map(({ depth }) => `depth ${depth}`)],
            rows: Array.from(widths, (width, i) => [
              width,
              ...exactly.map(({ values }) => values[i] ?? null)
            ])
          }
        ]
      : []),
    {
      id: "outputs",
      caption: "Outputs of the networks drawn as dots",
      columns: ["at x = 1", "at x = −1"],
      rows: Array.from(sample.first, (first, i) => [first, sample.second[i] ?? null])
    },
    {
      id: "points",
      caption: "The data",
      columns: ["x", "y"],
      rows: Array.from(x, (at, i) => [at, y[i] ?? null])
    },
    {
      id: "curves",
      caption: "The curves",
      columns: ["x", ...curves.map(({ name }) => name)],
      rows: Array.from(grid, (at, i) => [at, ...curves.map(({ values }) => values[i] ?? null)])
    }
  ];
}

/** "own" and "between" are mean kernels, "spread" and "kurtosis" sampled and ".exact". */
export function valuesOf(result: Result): Record<string, number> {
  const { sample, limit, exact, distance } = result;
  return {
    networks: sample.count,
    own: sample.own,
    "own.error": sample.ownError,
    "own.limit": limit.xx,
    between: sample.between,
    "between.error": sample.betweenError,
    "between.limit": limit.xz,
    spread: sample.spread,
    kurtosis: sampledKurtosis(result),
    inside: sample.inside,
    beyond: 1 - sample.within,
    distance,
    ...(exact !== null && { "spread.exact": Math.sqrt(exact / 3), "kurtosis.exact": exact })
  };
}
