import type { Table } from "../exhibit";
import { rulerNames } from "./looks";
import {
  compared,
  correlationOf,
  ends,
  givenWidth,
  narrowness,
  read,
  rulers,
  steps,
  whole
} from "./measure";
import type { Network, Result } from "./result";
import { summarise } from "./summary";

const cell = (value: number | undefined | null): number | null =>
  value !== undefined && value !== null && Number.isFinite(value) ? value : null;

export const networkTable = ({ networks }: Result): Table => ({
  id: "networks",
  caption: "The networks, from the fewest parameters to the most",
  columns: [
    "hidden layers",
    "units in each",
    "parameters",
    "stopped at step",
    "training loss",
    "test loss",
    ...rulers.slice(0, -1).map((ruler) => rulerNames[ruler])
  ],
  rows: networks.map((one) => [
    one.depth,
    one.width,
    one.parameters,
    one.arrived ? steps(one) : "missed",
    cell(one.trainLoss),
    cell(one.testLoss),
    ...rulers
      .slice(0, -1)
      .map((ruler) => cell(one.measures?.[ruler as keyof NonNullable<Network["measures"]>]))
  ])
});

export function rulerTable(result: Result): Table {
  const { rulers: verdicts } = summarise(whole(result));
  return {
    id: "yardsticks",
    caption: "What each yardstick says of test loss",
    columns: ["yardstick", "rank correlation", "at equal width", "largest reads lower"],
    rows: rulers.map((ruler) => {
      const { overall, given, largerLower } = verdicts[ruler];
      return [
        rulerNames[ruler],
        cell(overall),
        cell(given),
        largerLower === null ? null : largerLower ? "yes" : "no"
      ];
    })
  };
}

/** Numbers that essays quote. */
export function quoted({ networks }: Result): Record<string, number> {
  const named: Record<string, number> = { compared: compared(networks).length };
  const put = (name: string, value: number | undefined) => {
    if (value !== undefined && Number.isFinite(value)) named[name] = value;
  };
  for (const ruler of rulers) {
    put(`rho.${ruler}`, correlationOf(networks, ruler));
    put(`given.${ruler}`, givenWidth(networks, ruler));
  }
  put("rho.narrowness", narrowness(networks));
  const pair = ends(networks);
  pair?.forEach((one, i) => {
    const end = i === 0 ? "smallest" : "largest";
    put(`${end}.test`, one.testLoss);
    for (const ruler of rulers) put(`${end}.${ruler}`, read(one, ruler));
  });
  return named;
}
