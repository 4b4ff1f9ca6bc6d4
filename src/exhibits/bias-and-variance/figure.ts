import type { Figure, Panel, Readout } from "../exhibit";
import { errorDecades, toPixel, xToPixel } from "./axes";
import { curvesPlot } from "./curves-plot";
import type { Axis, Settings } from "./parameters";
import { settingOf } from "./positions";
import { errorOf, hereOf, learners, read } from "./reading";
import { refitsPlot } from "./refits-plot";
import type { Decomposition, Learner, Result } from "./result";
import { quoted, tables } from "./tables";
import { curvesDescription, notice, refitsDescription, summary, warnings } from "./texts";
import { leastText, nameOf, placeText, plain, titleOf } from "./words";

/** Pure: from a result and its settings to pictures, words and tables; no DOM. */
export function figure(result: Result, values: Settings): Figure {
  return {
    panels: [
      ...learners.map((learner) => curvesPanel(result, learner, values)),
      ...learners.map((learner) => refitsPanel(result, learner, values))
    ],
    description: summary(result, values),
    notice: notice(result, values),
    warnings: warnings(result, values),
    tables: tables(result, values),
    values: quoted(result, values)
  };
}

const toPick: Readonly<Record<Axis, readonly number[]>> = {
  degree: [0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 60, 100],
  strength: [1e-6, 1e-5, 1e-4, 1e-3, 0.01, 0.1, 0.3, 1, 3, 10, 100, 1e3, 1e4, 1e5, 1e6],
  points: [1, 2, 3, 5, 7, 10, 15, 20, 25, 30, 40, 60, 100, 150, 200]
};

function curvesPanel(result: Result, learner: Learner, values: Settings): Panel {
  const { axis } = values;
  const pixel = toPixel(errorDecades(values));
  const { errors } = read(result, learner, values);
  const heightAt = (position: number): number => {
    const at = result.positions.findIndex((known) => known >= position * (1 - 1e-9));
    return Math.log10(errors[at < 0 ? errors.length - 1 : at] ?? 1);
  };
  return {
    id: learner,
    title: titleOf(learner, values),
    plot: curvesPlot(result, learner, values),
    description: curvesDescription(result, learner, values),
    readouts: {
      caption: `At ${placeText(axis, hereOf(values))}: exact (${values.refits} refits)`,
      rows: rows(result, learner, values)
    },
    pick: {
      parameter: settingOf[axis],
      label: `${nameOf[learner]}, place on show`,
      across: true,
      at: toPick[axis].map((position) => ({
        px: xToPixel(axis, position),
        py: Math.min(210, Math.max(10, pixel(heightAt(position)))),
        value: position,
        name: placeText(axis, position)
      }))
    }
  };
}

function rows(result: Result, learner: Learner, values: Settings): Readout[] {
  const { exact, sampled } = result.shown[learner];
  const both = (of: (from: Decomposition) => number) =>
    `${plain(of(exact))} (${plain(of(sampled))})`;
  return [
    { label: "Bias²", value: both(({ bias2 }) => bias2) },
    { label: "Variance", value: both(({ variance }) => variance) },
    { label: "Noise", value: plain(values.noise * values.noise) },
    {
      actor: learner,
      label: "Error of a new label, their sum",
      value: both((from) => errorOf(from, values))
    }
  ];
}

function refitsPanel(result: Result, learner: Learner, values: Settings): Panel {
  const { least, ...reading } = read(result, learner, values);
  const [flexible, soft] = learners.map((other) => plain(read(result, other, values).least));
  const smaller = least === Math.min(...learners.map((other) => read(result, other, values).least));
  return {
    id: `${learner}-refits`,
    title: `${nameOf[learner]}: ${result.shown[learner].curves.length} refits at ${placeText(values.axis, hereOf(values))}`,
    plot: refitsPlot(result, learner, values),
    description: refitsDescription(result, learner, values),
    readouts: {
      caption: "Smallest error along the axis",
      rows: [
        {
          actor: learner,
          label: `${nameOf[learner]}, ${leastText(values.axis, reading)}`,
          value: plain(least),
          best: smaller && flexible !== soft
        }
      ]
    }
  };
}
