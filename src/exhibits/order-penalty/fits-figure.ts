import type { Figure, Panel, Readout, Table } from "../exhibit";
import { fitsPlot, inFrame } from "./fits-plot";
import { fitsDescription, fitsNotice, isMeasured, panelDescription } from "./fits-words";
import { looks } from "./looks";
import type { Settings } from "./parameters";
import { type Range, rangesFor } from "./ranges";
import type { FitsResult, FittedPanel } from "./result";
import { truths } from "./truths";
import { capital, closest, count, dimensions, fitName, growth, nameOf, plain } from "./words";

export function fitsFigure(result: FitsResult, values: Settings): Figure {
  const { panels, grid } = result;
  const rangeOf = rangesFor(panels, grid, values);
  const hidden = panels.reduce((total, panel) => {
    const x: Range = [grid[0] ?? -1, grid.at(-1) ?? 1];
    return total + panel.x.length - inFrame(panel, x, rangeOf(panel)).length;
  }, 0);
  return {
    panels: panels.map((panel) => asPanel(panel, grid, rangeOf(panel), values)),
    description: fitsDescription(result, values),
    notice: fitsNotice(result),
    warnings: [
      ...result.warnings,
      ...(hidden > 0 ? [`${count(hidden, "point")} outside the frame.`] : [])
    ],
    tables: [readoutTable(panels), pointTable(panels), curveTable(panels, grid)],
    values: quoted(panels)
  };
}

function asPanel(panel: FittedPanel, grid: Float64Array, range: Range, values: Settings): Panel {
  return {
    id: panel.truth,
    title: truths[panel.truth].label,
    plot: fitsPlot(panel, grid, range),
    description: panelDescription(panel),
    readouts: {
      caption: `${measureOf(panel)} (effective dimensions)`,
      rows: readouts(panel)
    },
    ...(values.inputs !== "gaussian" && {
      movable: {
        parameter: "moved",
        key: panel.truth,
        points: Array.from(panel.x, (x, i): [number, number] => [x, panel.y[i] ?? 0])
      }
    })
  };
}

/** What the errors are; a reader's own points have no truth to be compared with. */
function measureOf({ truth }: FittedPanel): string {
  if (truth === "own") return "Leave-one-out RMSE";
  return `RMSE to ${truth === "noise" ? "zero" : "the truth"}`;
}

function readouts({ x, truth, fits }: FittedPanel): Readout[] {
  const best = closest(fits);
  const rows = fits.map((fit): Readout => {
    const { actor } = looks[fit.learner];
    return {
      ...(actor && { actor }),
      label: fitName(fit),
      value: `${isMeasured({ truth, x }) ? plain(fit.rmse) : "–"} (${dimensions(fit.dimension)})`,
      best: best.includes(fit)
    };
  });
  const chosen = fits.find(({ learner }) => learner === "soft")?.bayes;
  if (chosen?.byEvidence) {
    rows.push({
      actor: "soft",
      label: "Chosen: γ, τ, s",
      value: `${growth(chosen.decay)}, ${chosen.scale}, ${chosen.noise}`
    });
  }
  return rows;
}

function readoutTable(panels: readonly FittedPanel[]): Table {
  return {
    id: "errors",
    caption: "Every fit and its error: distance to the truth; of your own points, leave-one-out",
    columns: [
      "truth",
      "model",
      "degree",
      "RMSE",
      "effective dimensions",
      "largest residual",
      "log evidence",
      "price growth",
      "prior scale",
      "assumed noise"
    ],
    rows: panels.flatMap(({ truth, x, fits }) =>
      fits.map(({ learner, degree, rmse, dimension, residual, bayes }) => [
        truths[truth].label,
        capital(nameOf[learner]),
        degree,
        isMeasured({ truth, x }) ? rmse : null,
        dimension,
        residual,
        bayes?.logEvidence ?? null,
        bayes ? 1 / bayes.decay : null,
        bayes?.scale ?? null,
        bayes?.noise ?? null
      ])
    )
  };
}

const pointTable = (panels: readonly FittedPanel[]): Table => ({
  id: "points",
  caption: "The data",
  columns: ["truth", "x", "y"],
  rows: panels.flatMap(({ truth, x, y }) =>
    Array.from(x, (at, i) => [truths[truth].label, at, y[i] ?? null])
  )
});

/** Every tenth point of the curves. */
function curveTable(panels: readonly FittedPanel[], grid: Float64Array): Table {
  const columns = panels.flatMap(({ truth, target, fits }) => {
    const of = truths[truth].label;
    const soft = fits.find(({ learner }) => learner === "soft");
    const sd = soft?.bayes?.sd ?? new Float64Array(0);
    return [
      ...(target.length > 0 ? [{ name: `${of}: truth`, values: target }] : []),
      ...fits.map(({ learner, curve }) => ({ name: `${of}: ${nameOf[learner]}`, values: curve })),
      ...(sd.length > 0 ? [{ name: `${of}: soft, posterior sd`, values: sd }] : [])
    ];
  });
  const every = Array.from({ length: 41 }, (_, i) => 10 * i);
  return {
    id: "curves",
    caption: "The curves, at every tenth point",
    columns: ["x", ...columns.map(({ name }) => name)],
    rows: every.map((i) => [grid[i] ?? null, ...columns.map(({ values }) => values[i] ?? null)])
  };
}

/** "wave.soft" is an error (none without points of one's own); ".dimension", ".residual", ".degree", ".growth" … follow it. */
function quoted(panels: readonly FittedPanel[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { truth, x, fits } of panels) {
    found[`${truth}.points`] = x.length;
    for (const { learner, rmse, dimension, residual, degree, bayes } of fits) {
      const name = `${truth}.${learner}`;
      if (isMeasured({ truth, x })) found[name] = rmse;
      found[`${name}.dimension`] = dimension;
      found[`${name}.residual`] = residual;
      found[`${name}.degree`] = degree;
      if (!bayes) continue;
      found[`${name}.growth`] = 1 / bayes.decay;
      found[`${name}.scale`] = bayes.scale;
      found[`${name}.noise`] = bayes.noise;
      if (bayes.logEvidence !== null) found[`${name}.evidence`] = bayes.logEvidence;
    }
  }
  return found;
}
