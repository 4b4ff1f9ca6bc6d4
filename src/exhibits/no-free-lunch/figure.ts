import { learnerNames } from "../../models/boolean";
import type { Figure, Table } from "../exhibit";
import { uniformPanel, worldPanel } from "./accuracy-panel";
import { drawnPanel } from "./drawn-panel";
import { massPanel } from "./mass-panel";
import { description, notice, warnings } from "./notice";
import type { Settings } from "./parameters";
import type { Result } from "./result";
import { nameOf } from "./words";

/** Pure: from a result and its settings to pictures, words and tables; no DOM. */
export const figure = (result: Result, values: Settings): Figure => ({
  panels: [
    uniformPanel(result, values),
    worldPanel(result, values),
    massPanel(result, values),
    drawnPanel(result, values)
  ],
  description: description(result, values),
  notice: notice(result, values),
  warnings: warnings(result, values),
  tables: [accuracyTable(result, values), massTable(result), drawnTable(result, values)],
  values: quoted(result)
});

const accuracyTable = ({ curves }: Result, { learners }: Settings): Table => ({
  id: "accuracy",
  caption: "Expected share of unseen inputs predicted right",
  columns: [
    "inputs seen",
    ...learners.flatMap((learner) => [
      `${nameOf(learner)}, all equally likely`,
      `${nameOf(learner)}, this world`,
      `${nameOf(learner)}, worst set of seen inputs`,
      `${nameOf(learner)}, best set of seen inputs`
    ])
  ],
  rows: Array.from({ length: curves.sizes }, (_, seen) => [
    seen,
    ...learners.flatMap((learner) => [
      curves.uniform[learner][seen] ?? null,
      curves.world[learner][seen] ?? null,
      curves.lowest[learner][seen] ?? null,
      curves.highest[learner][seen] ?? null
    ])
  ])
});

const massTable = ({ mass }: Result): Table => ({
  id: "sizes",
  caption: "Probability by the number of variables in the smallest formula",
  columns: ["variables in it", "all equally likely", "this world"],
  rows: mass.world.map((share, size) => [size, mass.uniform[size] ?? null, share])
});

const drawnTable = ({ drawn, variables, inputs }: Result, { learners }: Settings): Table => ({
  id: "drawn",
  caption: `The table drawn: ${drawn.formula}`,
  columns: [
    ...["x₁", "x₂", "x₃", "x₄"].slice(0, variables),
    "output",
    "seen",
    "probability of 1 for Bayes",
    ...learners.map((learner) => `${nameOf(learner)} says`)
  ],
  rows: Array.from({ length: inputs }, (_, input) => [
    ...Array.from({ length: variables }, (_, b) => (input >> b) & 1),
    drawn.outputs[input] ?? null,
    drawn.believed[input] === null ? "yes" : "no",
    drawn.believed[input] ?? null,
    ...learners.map((learner) => drawn.guesses[learner][input] ?? null)
  ])
});

/** "bayes" is the accuracy in the world at the inputs seen; "bayes.4" at four; "uniform.bayes". */
function quoted({ curves, drawn, bits, mass }: Result): Record<string, number> {
  const found: Record<string, number> = {
    deviation: curves.deviation,
    "bits.world": bits.world,
    "bits.uniform": bits.uniform
  };
  const put = (name: string, value: number | undefined) => {
    if (value !== undefined) found[name] = value;
  };
  for (const learner of learnerNames) {
    put(learner, curves.world[learner][drawn.seen]);
    put(`uniform.${learner}`, curves.uniform[learner][drawn.seen]);
    curves.world[learner].forEach((share, seen) => {
      found[`${learner}.${seen}`] = share;
    });
  }
  put("undecided", curves.undecided[drawn.seen]);
  mass.world.forEach((share, size) => {
    found[`mass.${size}`] = share;
    put(`mass.uniform.${size}`, mass.uniform[size]);
  });
  return found;
}
