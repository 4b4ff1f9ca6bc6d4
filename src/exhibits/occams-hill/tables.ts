import type { Table } from "../exhibit";
import { lastDegree } from "./degrees";
import { readings } from "./reading";
import type { Result } from "./result";
import { nameOf, priorNames } from "./words";

const listed = new Set([0, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 50, 150, 1000, lastDegree]);

export const tables = (result: Result): Table[] => [
  evidenceTable(result, "evidence", "Log evidence, in nats", (degree) => listed.has(degree)),
  evidenceTable(result, "degrees", "Log evidence at every degree computed", () => true),
  {
    id: "points",
    caption: "The data",
    columns: ["x", "y"],
    rows: Array.from(result.x, (x, i) => [x, result.y[i] ?? null])
  },
  curveTable(result)
];

function evidenceTable(
  { degrees, evidence }: Result,
  id: string,
  caption: string,
  wanted: (degree: number) => boolean
): Table {
  return {
    id,
    caption,
    columns: [
      "degree",
      ...priorNames.flatMap((name) => {
        const of = nameOf[name].toLowerCase();
        return [of, `${of}: misfit`, `${of}: complexity`, `${of}: scale of the variances`];
      })
    ],
    rows: degrees.flatMap((degree, i) =>
      wanted(degree)
        ? [
            [
              degree,
              ...priorNames.flatMap((name) => {
                const { total, misfit, complexity, amplitude } = evidence[name];
                return [total, misfit, complexity, amplitude].map((values) => values[i] ?? null);
              })
            ]
          ]
        : []
    )
  };
}

function curveTable({ places, target, functions }: Result): Table {
  return {
    id: "functions",
    caption: "The functions on show",
    columns: [
      "x",
      "truth",
      ...priorNames.flatMap((name) => {
        const of = nameOf[name].toLowerCase();
        return [`${of}: posterior mean`, `${of}: posterior standard deviation`];
      })
    ],
    rows: Array.from(places, (x, i) => [
      x,
      target[i] ?? null,
      ...priorNames.flatMap((name) => [
        functions[name].mean[i] ?? null,
        functions[name].sd[i] ?? null
      ])
    ])
  };
}

/** "spread.best" is a degree, "spread.top" a log evidence; "spread.150" the one at degree 150. */
export function quoted(result: Result): Record<string, number> {
  const found: Record<string, number> = { points: result.x.length };
  const read = readings(result);
  for (const name of priorNames) {
    const { best, top, last, fall } = read[name];
    Object.assign(found, {
      [`${name}.best`]: best,
      [`${name}.top`]: top,
      [`${name}.last`]: last,
      [`${name}.fall`]: fall,
      [`${name}.rmse`]: result.functions[name].rmse
    });
    for (const degree of listed) {
      const at = result.degrees.indexOf(degree);
      found[`${name}.${degree}`] = result.evidence[name].total[at] ?? 0;
      found[`${name}.${degree}.misfit`] = result.evidence[name].misfit[at] ?? 0;
      found[`${name}.${degree}.complexity`] = result.evidence[name].complexity[at] ?? 0;
    }
  }
  return found;
}
