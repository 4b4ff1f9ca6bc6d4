import type { Panel, Readout } from "../exhibit";
import { rulerNames, signed } from "./looks";
import { correlationOf, givenWidth, narrowness, rulers, whole } from "./measure";
import { parameters, type Settings } from "./parameters";
import type { Result } from "./result";
import type { Summary } from "./summary";
import { acrossAt, rowAt, verdictPlot } from "./verdict-plot";

export function verdictPanel(result: Result, values: Settings, repeats: readonly Summary[]): Panel {
  const { yardstick } = values;
  const { networks } = whole(result);
  const given = givenWidth(networks, yardstick);
  const offered = new Set(parameters.yardstick.options.map(({ value }) => value as string));
  return {
    id: "verdicts",
    title: "What each yardstick says",
    plot: verdictPlot(result, values, repeats),
    description: `Rank correlation with test loss: ${rulers.map((ruler) => `${rulerNames[ruler]} ${signed(correlationOf(networks, ruler))}`).join("; ")}.`,
    readouts: {
      caption: "Rank correlation with test loss",
      rows: [
        {
          label: "This yardstick",
          value: signed(correlationOf(networks, yardstick)),
          actor: "flexible"
        },
        ...(given === undefined ? [] : [{ label: "This, at equal width", value: signed(given) }]),
        { label: "Narrowness alone", value: signed(narrowness(networks)) },
        { label: "Number of parameters", value: signed(correlationOf(networks, "parameters")) },
        ...counts(repeats, values)
      ]
    },
    pick: {
      parameter: "yardstick",
      label: "Yardsticks",
      at: rulers.flatMap((ruler, row) =>
        offered.has(ruler)
          ? [
              {
                px: acrossAt(0),
                py: rowAt(row) - 6,
                value: ruler,
                name: `${rulerNames[ruler]}: ${signed(correlationOf(networks, ruler))}`
              }
            ]
          : []
      )
    }
  };
}

/** In how many seeds, the one on show among them. */
function counts(repeats: readonly Summary[], { yardstick }: Settings): Readout[] {
  if (repeats.length < 2) return [];
  const row = (label: string, holds: (one: Summary) => boolean): Readout => ({
    label,
    value: `${repeats.filter(holds).length} of ${repeats.length} seeds`
  });
  return [
    row("This yardstick above 0", (one) => (one.rulers[yardstick].overall ?? 0) > 0),
    row("Largest reads lower", (one) => one.rulers[yardstick].largerLower === true),
    row("Largest tests better", (one) => one.largerBetter === true)
  ];
}
