import type { Figure, Panel, Table } from "../exhibit";
import { errorsPlot } from "./errors-plot";
import {
  description,
  errorsDescription,
  expectedExcess,
  fitDescription,
  notice
} from "./figure-words";
import { fitPlot } from "./fits-plot";
import type { Learner } from "./learners";
import { looks } from "./looks";
import type { Settings } from "./parameters";
import type { Fit, Result } from "./result";
import { againstName, count, error, nameOf, nats, size } from "./words";

/** Pure: from a result and its settings to pictures, words and tables; no DOM. */
export function figure(result: Result, values: Settings): Figure {
  const range = rangeOf(result, values);
  const hidden = Array.from(result.y).filter((y) => y < range[0] || y > range[1]).length;
  return {
    panels: [
      ...result.fits.map((fit) => fitPanel(result, fit, range)),
      {
        id: "errors",
        title: `Error over refits, by ${againstName[values.against]}`,
        plot: errorsPlot(result, values),
        description: errorsDescription(result)
      }
    ],
    description: description(result, values),
    notice: notice(result, values),
    warnings: [
      ...result.warnings,
      ...(hidden > 0 ? [`${count(hidden, "point")} outside the frame.`] : [])
    ],
    tables: [fitTable(result), pointTable(result), errorTable(result), curveTable(result)].filter(
      ({ rows }) => rows.length > 0
    ),
    values: quoted(result, values)
  };
}

/** Room for the data; it follows the noise and points placed by hand, never the fits. */
function rangeOf({ y }: Result, values: Settings): [low: number, high: number] {
  const room = 1.2 + 2.2 * values.noise;
  if (!values.placed.data) return [-room, room];
  const most = Math.max(room, ...Array.from(y, (value) => Math.abs(value) + 0.1));
  return [-most, most];
}

const titles: Readonly<Record<Learner, string>> = {
  spiky: "Spiky-smooth kernel, no noise",
  smooth: "Smooth kernel, noise admitted",
  rough: "Matérn 1/2 kernel, no noise",
  narrow: "Narrow RBF kernel, no noise"
};

function fitPanel(result: Result, fit: Fit, range: [number, number]): Panel {
  const { learner, rmse, residual, logEvidence } = fit;
  const { actor } = looks[learner];
  const printed = result.fits.map((one) => error(one.rmse));
  const least = Math.min(...result.fits.map((one) => one.rmse));
  const tied = printed.every((one) => one === printed[0]);
  return {
    id: learner,
    title: titles[learner],
    plot: fitPlot(result, fit, range),
    description: fitDescription(result, fit),
    readouts: {
      caption: "This fit",
      rows: [
        {
          ...(actor && { actor }),
          label: "RMSE to the truth",
          value: error(rmse),
          best: !tied && error(rmse) === error(least)
        },
        { label: "Largest miss of a label", value: size(residual) },
        { label: "Log evidence", value: nats(logEvidence) }
      ]
    },
    movable: {
      parameter: "placed",
      key: "data",
      points: Array.from(result.x, (at, i): [number, number] => [at, result.y[i] ?? 0])
    }
  };
}

const fitTable = ({ fits }: Result): Table => ({
  id: "fits",
  caption: "The fits to the data on show",
  columns: ["model", "RMSE to the truth", "largest miss of a label", "log evidence"],
  rows: fits.map(({ learner, rmse, residual, logEvidence }) => [
    nameOf[learner],
    rmse,
    residual,
    logEvidence
  ])
});

const pointTable = ({ x, y }: Result): Table => ({
  id: "points",
  caption: "The data",
  columns: ["x", "y"],
  rows: Array.from(x, (at, i) => [at, y[i] ?? null])
});

const errorTable = ({ errors: { against, at, curves, refits } }: Result): Table => ({
  id: "errors",
  caption: `RMSE to the truth over ${refits} refits: median, 16 % and 84 % quantiles`,
  columns: ["model", againstName[against], "median", "16 %", "84 %"],
  rows: curves.flatMap(({ learner, median, low, high }) =>
    at.map((value, i) => [
      nameOf[learner],
      value,
      median[i] ?? null,
      low[i] ?? null,
      high[i] ?? null
    ])
  )
});

/** Every point that is drawn, up to a thousand a model. */
const curveTable = ({ fits }: Result): Table => ({
  id: "curves",
  caption: "The curves",
  columns: ["model", "x", "mean"],
  rows: fits.flatMap(({ learner, at, curve }) => {
    const step = Math.ceil(at.length / 1000);
    return Array.from(at.keys())
      .filter((i) => i % step === 0)
      .map((i) => [nameOf[learner], at[i] ?? null, curve[i] ?? null]);
  })
});

/** "spiky" is an error; ".residual", ".evidence" and ".<value tried>" follow it. */
function quoted(result: Result, values: Settings): Record<string, number> {
  const { x, height, fits, excess, errors } = result;
  const found: Record<string, number> = {
    points: x.length,
    height,
    excess,
    "excess.expected": expectedExcess(result, values)
  };
  for (const { learner, rmse, residual, logEvidence } of fits) {
    found[learner] = rmse;
    found[`${learner}.residual`] = residual;
    found[`${learner}.evidence`] = logEvidence;
  }
  for (const { learner, median } of errors.curves) {
    errors.at.forEach((value, i) => {
      found[`${learner}.${value}`] = median[i] ?? Number.NaN;
    });
  }
  return found;
}
