import type { Table } from "../exhibit";
import type { Settings } from "./parameters";
import { errorOf, learners, read } from "./reading";
import type { Result } from "./result";
import { nameOf } from "./words";

const heading = { degree: "degree", strength: "strength", points: "points" } as const;

export function tables(result: Result, values: Settings): Table[] {
  const named = learners.flatMap((learner) => {
    const of = nameOf[learner].toLowerCase();
    return [`${of}: bias²`, `${of}: variance`];
  });
  return [
    {
      id: "refits",
      caption: `Bias² and variance over ${values.refits} refits`,
      columns: [heading[values.axis], ...named],
      rows: result.sampledAt.map((position, i) => [
        position,
        ...learners.flatMap((learner) => {
          const sampled = result.curves[learner].sampled[i];
          return [sampled?.bias2 ?? null, sampled?.variance ?? null];
        })
      ])
    },
    {
      id: "exact",
      caption: `Exact bias² and variance; the noise adds ${Number((values.noise * values.noise).toPrecision(6))} to the error`,
      columns: [heading[values.axis], ...named],
      rows: result.positions.map((position, i) => [
        position,
        ...learners.flatMap((learner) => {
          const { bias2, variance } = result.curves[learner];
          return [bias2[i] ?? null, variance[i] ?? null];
        })
      ])
    },
    {
      id: "curves",
      caption: "Mean curves of the refits on show",
      columns: [
        "x",
        "truth",
        ...learners.map((learner) => `${nameOf[learner].toLowerCase()}: mean`)
      ],
      rows: Array.from(result.grid, (x, i) => [
        x,
        result.target[i] ?? null,
        ...learners.map((learner) => result.shown[learner].mean[i] ?? null)
      ])
    }
  ];
}

/** "soft.bias2" is at the position on show, "soft.least" the smallest error along the axis. */
export function quoted(result: Result, values: Settings): Record<string, number> {
  const found: Record<string, number> = { noise: values.noise * values.noise };
  for (const learner of learners) {
    const { exact, sampled } = result.shown[learner];
    const { least, leastAt } = read(result, learner, values);
    Object.assign(found, {
      [`${learner}.bias2`]: exact.bias2,
      [`${learner}.variance`]: exact.variance,
      [`${learner}.error`]: errorOf(exact, values),
      [`${learner}.sampled.bias2`]: sampled.bias2,
      [`${learner}.sampled.variance`]: sampled.variance,
      [`${learner}.least`]: least,
      [`${learner}.leastAt`]: leastAt
    });
  }
  return found;
}
