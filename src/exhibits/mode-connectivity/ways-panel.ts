import type { Panel, Readout } from "../exhibit";
import { inner } from "../frame";
import { highest, numberWord, stops } from "./looks";
import type { Settings } from "./parameters";
import type { Result } from "./result";
import type { Summary } from "./summary";
import { across, at, topOf, waysPlot } from "./ways-plot";
import { endLoss } from "./words";

interface Row {
  readonly label: string;
  readonly loss: number | null;
  readonly actor?: "rigid" | "soft";
}

export function waysPanel(result: Result, values: Settings, repeats: readonly Summary[]): Panel {
  const { straight, relabelled, curve } = result;
  const rows: Row[] = [
    { label: "A and B, on average", loss: endLoss(result) },
    { label: "Straight line", loss: highest(straight), actor: "rigid" },
    { label: "Straight, relabelled", loss: relabelled && highest(relabelled), actor: "rigid" },
    { label: "Curve", loss: curve && highest(curve), actor: "soft" }
  ];
  const said = rows.flatMap(({ label, loss }) =>
    loss === null ? [] : [`${label} ${numberWord(loss)}`]
  );
  const shown = curve ?? straight;
  const top = topOf(result, repeats);
  return {
    id: "ways",
    title: "Training loss on the way from A to B",
    plot: waysPlot(result, values, repeats),
    description: `Highest training loss: ${said.join("; ")}.`,
    readouts: {
      caption: "Highest training loss",
      rows: [
        ...rows.map(({ label, loss, actor }) => ({
          label,
          value: loss === null ? "–" : numberWord(loss),
          ...(actor && { actor })
        })),
        ...counts(repeats)
      ]
    },
    pick: {
      parameter: "t",
      label: "Place on the way",
      across: true,
      at: stops.map((t) => ({
        px: across(t),
        py: inner.bottom - (Math.min(top, at(shown, t)) / top) * (inner.bottom - inner.top),
        value: t,
        name: `t ${t}: straight line ${numberWord(at(straight, t))}${curve ? `, curve ${numberWord(at(curve, t))}` : ""}`
      }))
    }
  };
}

const most = (losses: readonly number[]) => Math.max(...losses);

/** In how many seeds what the exhibit says holds. */
function counts(repeats: readonly Summary[]): Readout[] {
  if (repeats.length < 2) return [];
  const row = (label: string, holds: (summary: Summary) => boolean): Readout => ({
    label,
    value: `${repeats.filter(holds).length} of ${repeats.length} seeds`
  });
  return [
    row("Curve under ⅓ of the line", ({ straight, curve }) => most(curve) < most(straight) / 3),
    row(
      "Relabelling halves the line",
      ({ straight, relabelled }) => most(relabelled) < most(straight) / 2
    ),
    row("Averaging lowers log loss", ({ ends, average }) => average < ends)
  ];
}
