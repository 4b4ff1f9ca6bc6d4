import type { Figure, Panel, Readout } from "../exhibit";
import { barsPlot } from "./bars-plot";
import { codePlot } from "./codes-plot";
import { coursePlot } from "./course-plot";
import { codeLooks, share, thousands } from "./looks";
import { headerBits } from "./message";
import { messagePlot } from "./message-plot";
import { levelsOf, type Settings } from "./parameters";
import { quoted } from "./quoted";
import type {
  CodesResult,
  LinearResult,
  NetworkResult,
  Result,
  Shown,
  WidthsResult
} from "./result";
import { across, atLevels, heightOf, sizesPlot } from "./sizes-plot";
import { bestOf, type Summary } from "./summary";
import { tables } from "./tables";
import { weightsPlot } from "./weights-plot";
import { weightsOf } from "./widths";
import { widthBitsPlot, widthErrorsPlot } from "./widths-plot";
import { warnings, wordsOf } from "./words";

/** Pure: from a result and its settings to pictures, words and tables; no DOM. */
export function figure(result: Result, values: Settings, repeats: readonly Summary[] = []): Figure {
  return {
    panels: panels(result, values, repeats),
    ...wordsOf(result, values),
    warnings: warnings(result, values),
    tables: tables(result),
    values: quoted(result)
  };
}

/** Repetitions of the same scene. */
const alike = <K extends Summary["kind"]>(repeats: readonly Summary[], kind: K) =>
  repeats.filter((one): one is Extract<Summary, { kind: K }> => one.kind === kind);

const count = <T>(label: string, all: readonly T[], holds: (one: T) => boolean): Readout[] =>
  all.length < 2 ? [] : [{ label, value: `${all.filter(holds).length} of ${all.length} seeds` }];

function panels(result: Result, values: Settings, repeats: readonly Summary[]): Panel[] {
  switch (result.kind) {
    case "linear":
      return [
        messagePanel(result.shown),
        weightsPanel(result),
        sizesPanel(result, values, repeats)
      ];
    case "network":
      return [messagePanel(result.shown), coursePanel(result), barsPanel(result, repeats)];
    case "widths":
      return [messagePanel(result.shown), bitsPanel(result), widthsPanel(result, repeats)];
    case "codes":
      return ([0, 1, 2] as const).map((k) => codePanel(result, k, repeats));
  }
}

function messagePanel(shown: Shown): Panel {
  const { message, symbols, levels } = shown;
  return {
    id: "message",
    title: `The whole message: ${message.length} bits`,
    plot: messagePlot(shown),
    description: `${headerBits} bits of header and ${message.length - headerBits} bits of code, which decode to ${symbols.length} numbers of ${levels} levels.`,
    readouts: {
      caption: "This message",
      rows: [
        { label: "Bits", value: String(message.length) },
        { label: "Training error", value: share(shown.train) },
        { label: "… before rounding", value: share(shown.unrounded) },
        { label: "Test error", value: share(shown.test) },
        { actor: "belief", label: "Bound", value: share(shown.chernoff) },
        { label: "… by Hoeffding", value: share(shown.hoeffding) }
      ]
    }
  };
}

const weightsPanel = ({ picture, shown }: LinearResult): Panel => ({
  id: "weights",
  title: "What it makes of 64 pixels",
  plot: weightsPlot(picture),
  description: `The weight of each pixel as decoded from ${shown.bits} bits: ${picture.filter((weight) => weight > 0).length} of 64 speak for odd when inked.`
});

function sizesPanel(result: LinearResult, values: Settings, repeats: readonly Summary[]): Panel {
  const levels = levelsOf(values);
  const row = atLevels(result, levels);
  const best = bestOf(result.tried);
  const same = alike(repeats, "linear");
  const rows: Readout[] = best
    ? [
        { label: "Least bound", value: share(best.chernoff), actor: "belief" },
        { label: "Its numbers", value: `${best.size} of ${best.levels} levels` },
        { label: "Its bits", value: String(best.bits) },
        { label: "Its test error", value: share(best.test) },
        ...count("Least bound at most 0.25", same, (one) => one.best.bound <= 0.25),
        ...count("Test error under it", same, (one) => one.best.test <= one.best.bound)
      ]
    : [{ label: "Sizes tried", value: "0" }];
  return {
    id: "sizes",
    title: "Error by numbers sent",
    plot: sizesPlot(result, levels, same),
    description: row[0]
      ? `With ${levels} levels the bound goes from ${share(row[0].chernoff)} at ${row[0].size} numbers to ${share(row.at(-1)?.chernoff ?? 0)} at ${row.at(-1)?.size}; the least is ${share(Math.min(...row.map(({ chernoff }) => chernoff)))}.`
      : "No size is tried yet.",
    readouts: { caption: "The best of all tried", rows },
    ...(row.length > 0 && {
      pick: {
        parameter: "numbers",
        label: "Classifiers by numbers sent",
        across: true,
        at: row.map((one) => ({
          px: across(one.size),
          py: heightOf(one.chernoff),
          value: one.size,
          name: `${one.size} numbers in ${one.bits} bits: training error ${share(one.train)}, bound ${share(one.chernoff)}`
        }))
      }
    })
  };
}

const coursePanel = (result: NetworkResult): Panel => ({
  id: "course",
  title: "Training error and bound, by step",
  plot: coursePlot(result),
  description: `At step ${result.step} the training error is ${share(result.course.train.at(-1) ?? 0)} rounded, and the bound ${share(result.course.chernoff.at(-1) ?? 0)}; the least bound is ${share(result.shown.chernoff)}, at step ${result.sentAt}. From step ${result.rounding} on it is trained as rounded.`
});

function barsPanel(result: NetworkResult, repeats: readonly Summary[]): Panel {
  const { linear, shown } = result;
  const same = alike(repeats, "network");
  return {
    id: "parts",
    title: "Where the bounds come from",
    plot: barsPlot(result),
    description: `Linear classifier: training error ${share(linear.train)}, bound ${share(linear.chernoff)}. Network: training error ${share(shown.train)}, bound ${share(shown.chernoff)}.`,
    readouts: {
      caption: "Added by the bits",
      rows: [
        { label: "Linear", value: share(linear.chernoff - linear.train) },
        { label: "Network", value: share(shown.chernoff - shown.train) },
        ...count("Network’s bound at most 0.25", same, ({ bound }) => bound <= 0.25),
        ...count("Test error under it", same, ({ bound, test }) => test <= bound)
      ]
    }
  };
}

const bitsPanel = (result: WidthsResult): Panel => ({
  id: "bits",
  title: "Bits by number of weights",
  plot: widthBitsPlot(result),
  description:
    result.trained.length > 0
      ? `The messages take ${Math.min(...result.trained.map(({ bits }) => bits))} to ${Math.max(...result.trained.map(({ bits }) => bits))} bits; files of all weights from ${thousands(32 * weightsOf(result.widths[0] ?? 0))} to ${thousands(32 * weightsOf(result.widths.at(-1) ?? 0))}.`
      : "No network is trained yet."
});

function widthsPanel(result: WidthsResult, repeats: readonly Summary[]): Panel {
  const { trained, widths } = result;
  const same = alike(repeats, "widths");
  const last = widths.length - 1;
  return {
    id: "widths",
    title: "Error by number of weights",
    plot: widthErrorsPlot(result, same),
    description:
      trained.length > 0
        ? `The bound goes from ${share(trained[0]?.chernoff ?? 0)} with ${thousands(weightsOf(widths[0] ?? 0))} weights to ${share(trained.at(-1)?.chernoff ?? 0)} with ${thousands(weightsOf(widths[trained.length - 1] ?? 0))}.`
        : "No network is trained yet.",
    readouts: {
      caption: "The bound",
      rows: [
        ...trained.map(({ chernoff }, i) => ({
          label: `${thousands(weightsOf(widths[i] ?? 0))} weights`,
          value: share(chernoff)
        })),
        ...count(
          "Widest below narrowest",
          same,
          ({ bounds }) => (bounds[last] ?? 1) < (bounds[0] ?? 0)
        )
      ]
    }
  };
}

function codePanel(result: CodesResult, which: 0 | 1 | 2, repeats: readonly Summary[]): Panel {
  const { name, actor } = codeLooks[which] as (typeof codeLooks)[number];
  const same = alike(repeats, "codes");
  const [first, last] = [result.rows[0]?.[which], result.rows.at(-1)?.[which]];
  const below = (one: (typeof same)[number], other: number) =>
    (one.bounds[2]?.[3] ?? 1) < (one.bounds[other]?.[3] ?? 0);
  return {
    id: name,
    title: `${name.charAt(0).toUpperCase()}${name.slice(1)} code`,
    plot: codePlot(result, which, same),
    description:
      first && last
        ? `The ${name} code’s bound goes from ${share(first.chernoff)} with ${first.n} points to ${share(last.chernoff)} with ${thousands(last.n)}, its test error from ${share(first.test)} to ${share(last.test)}.`
        : `The ${name} code has not begun.`,
    readouts: {
      caption: "Bits and bound, by points",
      rows: [
        ...result.rows
          .filter((row) => [20, 200, 5000].includes(row[which].n))
          .map((row) => ({
            actor,
            label: `${thousands(row[which].n)} points`,
            value: `${row[which].bits} bits, ${share(row[which].chernoff)}`
          })),
        ...(which === 2
          ? [
              ...count("Below rigid at 200", same, (one) => below(one, 0)),
              ...count("Below flexible at 200", same, (one) => below(one, 1))
            ]
          : [])
      ]
    }
  };
}
