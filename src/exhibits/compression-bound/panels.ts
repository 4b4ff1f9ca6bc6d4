import type { Panel, Readout } from "../exhibit";
import { barsPlot } from "./bars-plot";
import { alike, count } from "./counting";
import { coursePlot } from "./course-plot";
import { share } from "./looks";
import { headerBits } from "./message";
import { messagePlot } from "./message-plot";
import { bitsPanel, codePanel, widthsPanel } from "./other-panels";
import { levelsOf, type Settings } from "./parameters";
import type { LinearResult, NetworkResult, Result, Shown } from "./result";
import { across, atLevels, heightOf, sizesPlot, topOf } from "./sizes-plot";
import { bestOf, type Summary } from "./summary";
import { weightsPlot } from "./weights-plot";

export function panels(result: Result, values: Settings, repeats: readonly Summary[]): Panel[] {
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
          py: heightOf(one.chernoff, topOf(result, levels)),
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
