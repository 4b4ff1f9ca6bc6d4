import type { Panel } from "../exhibit";
import { codePlot } from "./codes-plot";
import { alike, count } from "./counting";
import { codeLooks, share, thousands } from "./looks";
import type { CodesResult, WidthsResult } from "./result";
import type { Summary } from "./summary";
import { weightsOf } from "./widths";
import { widthBitsPlot, widthErrorsPlot } from "./widths-plot";

export const bitsPanel = (result: WidthsResult): Panel => ({
  id: "bits",
  title: "Bits by number of weights",
  plot: widthBitsPlot(result),
  description:
    result.trained.length > 0
      ? `The messages take ${Math.min(...result.trained.map(({ bits }) => bits))} to ${Math.max(...result.trained.map(({ bits }) => bits))} bits; files of all weights from ${thousands(32 * weightsOf(result.widths[0] ?? 0))} to ${thousands(32 * weightsOf(result.widths.at(-1) ?? 0))}.`
      : "No network is trained yet."
});

export function widthsPanel(result: WidthsResult, repeats: readonly Summary[]): Panel {
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

export function codePanel(
  result: CodesResult,
  which: 0 | 1 | 2,
  repeats: readonly Summary[]
): Panel {
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
