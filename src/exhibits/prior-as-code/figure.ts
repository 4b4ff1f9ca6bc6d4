import type { Figure, Table } from "../exhibit";
import { beliefPanel } from "./belief-panel";
import { boundPanel } from "./bound-panel";
import { languagesPanel } from "./languages-panel";
import { description, notice, warnings } from "./notice";
import type { Settings } from "./parameters";
import { rankPanel } from "./rank-panel";
import type { Result } from "./result";
import { entryOf, languageNames, shortNames } from "./words";

/** Pure: from a result and its settings to pictures, words and tables; no DOM. */
export const figure = (result: Result, values: Settings): Figure => ({
  panels: [
    languagesPanel(result, values),
    rankPanel(result, values),
    boundPanel(result, values),
    beliefPanel(result, values)
  ],
  description: description(result, values),
  notice: notice(result, values),
  warnings: warnings(result, values),
  tables: [functionTable(result, values), rankTable(result), beliefTable(result, values)],
  values: quoted(result)
});

const functionTable = ({ own, other }: Result, { form }: Settings): Table => ({
  id: "functions",
  caption: `Named tables, in “${languageNames[own.language]}” and in the other language; empty where there is no code of at most 46 bits`,
  columns: [
    "table",
    "bits",
    "rank",
    `bound at n = 50 (${form}, no mistake, δ = 0.05)`,
    "bound at n = 500",
    "bits in the other language",
    "rank in the other language"
  ],
  rows: own.entries.map(({ name, bits, rank, bound50, bound500 }) => {
    const beside = other ? entryOf(other.entries, name) : null;
    const there = [beside?.bits ?? null, beside?.rank ?? null];
    return [shortNames[name], bits, rank, bound50, bound500, ...there];
  })
});

const rankTable = ({ own, other }: Result): Table => ({
  id: "ranks",
  caption: "Bits by rank",
  columns: ["language", "rank", "bits"],
  rows: [own, ...(other ? [other] : [])].flatMap(({ language, curve }) =>
    curve.map(([rank, bits]) => [languageNames[language], rank, bits])
  )
});

const beliefTable = ({ chosen, random }: Result, { table }: Settings): Table => ({
  id: "belief",
  caption: "Belief in the truth by number of labels, over 40 orders of the inputs",
  columns: [
    "labels",
    `mean belief in the truth: ${shortNames[table]}`,
    "a tenth of the orders below",
    "a tenth above",
    "mean had the random table been true"
  ],
  rows: Array.from({ length: 17 }, (_, m) => [
    m,
    chosen?.mean[m] ?? null,
    chosen?.low[m] ?? null,
    chosen?.high[m] ?? null,
    random?.mean[m] ?? null
  ])
});

/** "bits.parity", "rank.parity", "other.bits.parity", "bound50.parity", "posterior.10", "correlation.size". */
function quoted({ own, other, chosen, random, correlations }: Result): Record<string, number> {
  const found: Record<string, number> = { coded: own.coded, short: own.short };
  const put = (name: string, value: number | null | undefined) => {
    if (value != null) found[name] = value;
  };
  for (const { name, bits, rank, bound50, bound500 } of own.entries) {
    put(`bits.${name}`, bits);
    put(`rank.${name}`, rank);
    put(`bound50.${name}`, bound50);
    put(`bound500.${name}`, bound500);
  }
  put("other.coded", other?.coded);
  for (const { name, bits, rank } of other?.entries ?? []) {
    put(`other.bits.${name}`, bits);
    put(`other.rank.${name}`, rank);
  }
  chosen?.mean.forEach((share, m) => {
    put(`posterior.${m}`, share);
  });
  random?.mean.forEach((share, m) => {
    put(`random.${m}`, share);
  });
  put("correlation.size", correlations?.size);
  put("correlation.lz", correlations?.lempelZiv);
  return found;
}
