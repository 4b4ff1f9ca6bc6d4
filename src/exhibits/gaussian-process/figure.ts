import type { Figure, Panel, Readout, Table } from "../exhibit";
import { slicePlot, surfacePlot } from "./evidence-plots";
import {
  description,
  notice,
  peakOf,
  posteriorDescription,
  priorDescription,
  sliceDescription,
  surfaceDescription,
  widths
} from "./figure-words";
import { functionsPlot } from "./functions-plot";
import type { Settings } from "./parameters";
import type { Result } from "./result";
import { nats, size } from "./words";

/** Pure: from a result and its settings to pictures, words and tables; no DOM. */
export function figure(result: Result, values: Settings): Figure {
  return {
    panels: [priorPanel(result), posteriorPanel(result), surfacePanel(result), slicePanel(result)],
    description: description(result),
    notice: notice(result, values),
    warnings: result.warnings,
    tables: [points, curves, terms, climbs]
      .map((table) => table(result))
      .filter(({ rows }) => rows.length > 0),
    values: quoted(result)
  };
}

const priorPanel = (result: Result): Panel => ({
  id: "prior",
  title: "Before the data: the prior",
  plot: functionsPlot(result, result.prior, false),
  description: priorDescription(result)
});

function posteriorPanel(result: Result): Panel {
  const { rmse, leaveOneOut, x, y } = result;
  const rows: Readout[] = [];
  if (rmse !== null) rows.push({ actor: "belief", label: "Mean to truth", value: size(rmse) });
  if (leaveOneOut !== null) {
    rows.push({ label: "Each point from the others", value: size(leaveOneOut) });
  }
  return {
    id: "posterior",
    title: "After the data: the posterior",
    plot: functionsPlot(result, result.posterior, true),
    description: posteriorDescription(result),
    ...(rows.length > 0 && { readouts: { caption: "Error (RMSE)", rows } }),
    movable: {
      parameter: "placed",
      key: "data",
      points: Array.from(x, (at, i): [number, number] => [at, y[i] ?? 0])
    }
  };
}

function surfacePanel(result: Result): Panel {
  const { evidence, ascents } = result;
  const levels = new Set(ascents.map(({ logEvidence }) => nats(logEvidence)));
  const most = Math.max(...ascents.map(({ logEvidence }) => logEvidence));
  const best = levels.size > 1 ? ascents.find((one) => one.logEvidence === most) : undefined;
  return {
    id: "surface",
    title: "Log evidence: lengthscale across, noise up",
    plot: surfacePlot(result),
    description: surfaceDescription(result),
    readouts: {
      caption: "Log evidence (lengthscale, noise)",
      rows: [
        {
          label: `On show (${size(result.lengthscale)}, ${size(result.noise)})`,
          value: nats(evidence.total)
        },
        ...ascents.map((one, i) => ({
          label: `Summit ${i + 1}${one === best ? ", highest" : ""} (${size(one.lengthscale)}, ${size(one.noise)})`,
          value: nats(one.logEvidence)
        }))
      ]
    },
    movable: {
      parameter: "placed",
      key: "starts",
      points: ascents.map(({ path }) => path[0] ?? [0, 0])
    }
  };
}

function slicePanel(result: Result): Panel {
  const { fit, complexity, constant, total } = result.evidence;
  const peak = peakOf(result.slice);
  return {
    id: "slice",
    title: "Log evidence by lengthscale",
    plot: slicePlot(result),
    description: sliceDescription(result),
    readouts: {
      caption: "Terms at the setting on show",
      rows: [
        { label: "Fit", value: nats(fit) },
        { label: "Complexity", value: nats(complexity) },
        { label: "Constant", value: nats(constant) },
        { actor: "belief", label: "Sum: the log evidence", value: nats(total) },
        ...(peak
          ? [
              {
                label: `Highest sum (lengthscale ${size(peak.lengthscale)})`,
                value: nats(peak.logEvidence)
              }
            ]
          : [])
      ]
    }
  };
}

const points = ({ x, y }: Result): Table => ({
  id: "points",
  caption: "The data",
  columns: ["x", "y"],
  rows: Array.from(x, (at, i) => [at, y[i] ?? null])
});

/** Every fourth point of the curves. */
const curves = ({ grid, prior, posterior, truth }: Result): Table => ({
  id: "curves",
  caption: "Belief before and after the data",
  columns: ["x", "prior sd", "posterior mean", "posterior sd", "truth"],
  rows: Array.from({ length: 41 }, (_, k) => 4 * k).map((i) => [
    grid[i] ?? null,
    prior.sd[i] ?? null,
    posterior.mean[i] ?? null,
    posterior.sd[i] ?? null,
    truth?.[i] ?? null
  ])
});

const terms = ({ surface, slice, evidence }: Result): Table => ({
  id: "evidence",
  caption: "Log evidence by lengthscale, at the noise on show",
  columns: ["lengthscale", "fit", "complexity", "constant", "log evidence"],
  rows: Array.from(surface.lengthscales, (l, i) => [
    10 ** l,
    slice.fit[i] ?? null,
    slice.complexity[i] ?? null,
    evidence.constant,
    slice.total[i] ?? null
  ])
});

const climbs = ({ ascents }: Result): Table => ({
  id: "ascents",
  caption: "Every step of the ascents",
  columns: ["ascent", "step", "lengthscale", "noise"],
  rows: ascents.flatMap(({ path }, k) => path.map(([l, s], i) => [k + 1, i, 10 ** l, 10 ** s]))
});

/** What essays quote. */
function quoted(result: Result): Record<string, number> {
  const { x, lengthscale, noise, evidence, rmse, leaveOneOut, ascents } = result;
  const found: Record<string, number> = {
    points: x.length,
    lengthscale,
    noise,
    evidence: evidence.total,
    "evidence.fit": evidence.fit,
    "evidence.complexity": evidence.complexity,
    "evidence.constant": evidence.constant,
    "band.narrowest": widths(result.posterior).narrowest,
    "band.widest": widths(result.posterior).widest
  };
  const peak = peakOf(result.slice);
  if (peak) found["slice.peak"] = peak.lengthscale;
  if (rmse !== null) found.rmse = rmse;
  if (leaveOneOut !== null) found.leaveOneOut = leaveOneOut;
  ascents.forEach((one, k) => {
    found[`summit.${k + 1}.lengthscale`] = one.lengthscale;
    found[`summit.${k + 1}.noise`] = one.noise;
    found[`summit.${k + 1}.evidence`] = one.logEvidence;
  });
  return found;
}
