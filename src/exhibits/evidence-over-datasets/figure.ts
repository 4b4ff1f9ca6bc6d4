import type { Figure, Table } from "../exhibit";
import { evidencePanel } from "./evidence-panel";
import { litrePanel } from "./litre-panel";
import { notice } from "./notice";
import { ownPanel } from "./own-panel";
import type { Settings } from "./parameters";
import type { Result } from "./result";
import { fullName, shortName, signs } from "./words";

/** Pure: from a result to pictures, words and tables; no DOM. */
export function figure(result: Result, _: Settings): Figure {
  const panels = [evidencePanel(result), ownPanel(result), litrePanel(result)];
  return {
    panels,
    description: panels[0]?.description ?? "",
    notice: notice(result),
    warnings:
      result.models.length === 1
        ? ["Only one model competes, so it explains everything: shares need a rival."]
        : [],
    tables: [modelTable(result), labelingTable(result)],
    values: quoted(result)
  };
}

const modelTable = (result: Result): Table => ({
  id: "models",
  caption: "The models, and your data set",
  columns: [
    "model",
    "data sets won",
    "litre poured on them",
    "largest evidence",
    "at the labels",
    "mean share of belief",
    "your data set: evidence",
    "your data set: best fit",
    "your data set: share"
  ],
  rows: result.models.map((model, m) => [
    fullName(model),
    result.wins[m] ?? null,
    result.poured[m] ?? null,
    result.largest[m]?.evidence ?? null,
    signs(result.largest[m]?.labeling ?? 0),
    result.meanShare[m] ?? null,
    result.evidence[m]?.[result.own.labeling] ?? null,
    result.own.bestFit[m] ?? null,
    result.own.share[m] ?? null
  ])
});

const labelingTable = ({ models, evidence, order, winner }: Result): Table => ({
  id: "data-sets",
  caption: "Evidence of every data set, in the order of the axis",
  columns: ["number", "labels", "winner", ...models.map(shortName)],
  rows: Array.from(order, (labeling) => [
    labeling,
    signs(labeling),
    shortName(models[winner[labeling] ?? 0] ?? "m0"),
    ...models.map((_, m) => evidence[m]?.[labeling] ?? null)
  ])
});

/** "m3.evidence", ".share", ".fit", ".wins", ".poured", ".largest", ".mean". */
function quoted({ models, own, evidence, wins, poured, largest, meanShare }: Result) {
  const found: Record<string, number> = {};
  models.forEach((model, m) => {
    const of: Record<string, number | undefined> = {
      evidence: evidence[m]?.[own.labeling],
      share: own.share[m],
      fit: own.bestFit[m],
      wins: wins[m],
      poured: poured[m],
      largest: largest[m]?.evidence,
      mean: meanShare[m]
    };
    for (const [name, value] of Object.entries(of)) found[`${model}.${name}`] = value ?? 0;
  });
  return found;
}
