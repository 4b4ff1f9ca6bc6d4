import type { Table } from "../exhibit";
import type { Curve, Result } from "./result";

const at = ({ widths }: Curve, values: readonly number[], width: number): number | null =>
  values[widths.indexOf(width)] ?? null;

export function widthTable(result: Result): Table {
  const { single, penalised, ensemble, posterior, initialUnits, rawUnits } = result;
  const { inputs, outputs } = result;
  return {
    id: "widths",
    caption: "Errors and effective dimensions by width",
    columns: [
      "width",
      "parameters",
      "training error, single",
      "test error, single",
      "training error, penalty",
      "test error, penalty",
      "test error, five averaged",
      "test error, posterior",
      "largest R-hat",
      "acceptance",
      "misread, single",
      "misread, penalty",
      "misread, five averaged",
      "dimensions, single",
      "dimensions, penalty",
      "dimensions, untrained",
      "raw dimensions, single",
      "raw dimensions, penalty",
      "raw dimensions, untrained"
    ],
    rows: result.widths.map((width) => {
      const i = initialUnits.widths.indexOf(width);
      const misread = (curve: Curve) => (outputs > 1 ? at(curve, curve.error, width) : null);
      return [
        width,
        (inputs + 1 + outputs) * width + outputs,
        at(single, single.train, width),
        at(single, single.test, width),
        at(penalised, penalised.train, width),
        at(penalised, penalised.test, width),
        at(ensemble, ensemble.test, width),
        at(posterior, posterior.test, width),
        at(posterior, posterior.rHat, width),
        at(posterior, posterior.acceptance, width),
        misread(single),
        misread(penalised),
        misread(ensemble),
        initialUnits.trained[i] ?? null,
        initialUnits.penalised[i] ?? null,
        initialUnits.untrained[i] ?? null,
        rawUnits.trained[i] ?? null,
        rawUnits.penalised[i] ?? null,
        rawUnits.untrained[i] ?? null
      ];
    })
  };
}

export const lineTable = ({ transect }: Result): Table => ({
  id: "line",
  caption: `Width ${transect.width} on the line through two training points`,
  columns: ["place", "truth", "single", "penalty", "five averaged", "posterior", "5 %", "95 %"],
  rows: transect.at.map((t, i) => [
    t,
    transect.truth[i] ?? null,
    transect.single[i] ?? null,
    transect.penalised[i] ?? null,
    transect.ensemble[i] ?? null,
    transect.posterior.mean[i] ?? null,
    transect.posterior.low[i] ?? null,
    transect.posterior.high[i] ?? null
  ])
});
