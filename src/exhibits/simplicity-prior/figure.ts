import type { Figure, Table } from "../exhibit";
import { bitsOf, percent, plural } from "./looks";
import type { Settings } from "./parameters";
import { probabilityPlot } from "./probability-plot";
import type { Result } from "./result";
import { spectrumPlot } from "./spectrum-plot";
import { mean, ranked, simplerThanCoins } from "./statistics";
import { tilesPlot } from "./tiles-plot";
import { description, notice, warnings } from "./words";

/** Pure: from a result and its settings to pictures, words and tables; no DOM. */
export function figure(result: Result, values: Settings): Figure {
  const { constants } = values;
  const { spectra, drawn, distinct, once, simplerThanShuffled } = result;
  const top = ranked(result, constants);
  const K = mean(constants ? spectra.networks : spectra.varied);
  const most = top[0] ? percent(top[0].count / drawn) : "none twice";
  const compared = mean(spectra.shuffled) !== undefined;
  return {
    panels: [
      {
        id: "tables",
        title: "The first twelve draws",
        plot: tilesPlot(result),
        description: `Truth tables of the first ${plural(result.first.networks.length, "network")}, of ${bitsOf(mean(spectra.networks))} bits on average over all drawn, beside twelve tables of coin flips.`,
        readouts: {
          caption: "What was drawn",
          rows: [
            { label: "Networks", value: String(drawn) },
            { label: "Different functions", value: String(distinct) },
            { label: "Drawn only once", value: String(once) }
          ]
        }
      },
      {
        id: "complexity",
        title: "Complexity, in bits",
        plot: spectrumPlot(result, constants),
        description: `Mean complexity: networks ${bitsOf(K)} bits, the tables that are not constant shuffled ${bitsOf(mean(spectra.shuffled))}, coin flips ${bitsOf(mean(spectra.coins))}.`,
        readouts: {
          caption: "Mean complexity",
          rows: [
            { actor: "flexible", label: "Networks", value: `${bitsOf(K)}` },
            {
              actor: "belief",
              label: "Shuffled, no constants",
              value: bitsOf(mean(spectra.shuffled))
            },
            { actor: "truth", label: "Coin flips", value: bitsOf(mean(spectra.coins)) },
            {
              label: "Simpler than 99 % of coins",
              value: percent(simplerThanCoins(result, constants))
            }
          ]
        }
      },
      {
        id: "probability",
        title: "Share of draws, by complexity",
        plot: probabilityPlot(result, constants),
        description: probabilityDescription(result, constants),
        readouts: {
          caption: "How draws repeat",
          rows: [
            { label: "The commonest function", value: most },
            {
              label: "The ten commonest",
              value: percent(top.slice(0, 10).reduce((sum, { count }) => sum + count, 0) / drawn)
            },
            {
              label: "Simpler than its shuffle",
              value: compared ? percent(simplerThanShuffled) : "none"
            }
          ]
        }
      }
    ],
    description: description(result, values),
    notice: notice(result, values),
    warnings: warnings(result, values),
    tables: [functionTable(result), spectrumTable(result)].filter(({ rows }) => rows.length > 0),
    values: quoted(result)
  };
}

/** What the third panel shows, in words. */
function probabilityDescription(result: Result, constants: boolean): string {
  const top = ranked(result, constants);
  const [first] = top;
  if (!first) return "No function on count was drawn twice.";
  const most = Math.max(...top.map(({ complexity }) => complexity));
  return `${plural(top.length, "function")} drawn at least twice, of at most ${bitsOf(most)} bits; the commonest takes ${percent(first.count / result.drawn)} of the draws, at ${bitsOf(first.complexity)} bits. Coin flips have ${bitsOf(mean(result.spectra.coins))}.`;
}

const functionTable = ({ functions, drawn }: Result): Table => ({
  id: "functions",
  caption: "The functions drawn most often",
  columns: ["truth table", "times drawn", "share of draws", "complexity in bits"],
  rows: functions
    .slice(0, 50)
    .map(({ table, count, complexity }) => [table, count, count / drawn, complexity])
});

const spectrumTable = ({ spectra }: Result): Table => ({
  id: "spectra",
  caption: "How often each complexity was met",
  columns: ["what", "complexity in bits", "times"],
  rows: Object.entries(spectra).flatMap(([name, { complexity, count }]) =>
    complexity.map((value, i) => [
      spectrumNames[name as keyof typeof spectra],
      value,
      count[i] ?? 0
    ])
  )
});

const spectrumNames = {
  networks: "networks",
  varied: "networks, constants left out",
  shuffled: "tables of those shuffled",
  coins: "coin flips"
} as const;

function quoted(result: Result): Record<string, number> {
  const { spectra, drawn, constant, once, distinct, simplerThanShuffled } = result;
  const named: Record<string, number> = {
    once: once / drawn,
    distinct,
    constant: constant / drawn,
    simplerThanCoins: simplerThanCoins(result, true),
    simplerThanShuffled
  };
  for (const [name, spectrum] of Object.entries(spectra)) {
    const value = mean(spectrum);
    if (value !== undefined) named[name] = value;
  }
  const [first] = ranked(result, true);
  if (first) named.commonest = first.count / drawn;
  const [next] = ranked(result, false);
  if (next) named.commonestVaried = next.count / drawn;
  return named;
}
