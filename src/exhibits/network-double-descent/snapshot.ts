import { effectiveDimensionality } from "../../models/network/curvature";
import { members, posteriorWidths } from "./constants";
import type { Job, Work } from "./jobs";
import { type Answers, type Score, scoreOf } from "./learner";
import type { Settings } from "./parameters";
import type { Average } from "./posterior";
import { thresholdOf } from "./problem";
import type { Curve, Dimensions, Kind, Result } from "./result";
import { nameOf, type Study, type Trained, widthsOf } from "./study";

/** What is being worked on. */
export interface Current {
  readonly job: Job;
  readonly work: Work;
}

type Scores = (kind: Exclude<Kind, "posterior">, width: number) => Score | undefined;

/** All that is known so far, the network in training included. */
export function resultOf(study: Study, settings: Settings, current?: Current): Result {
  const { problem } = study;
  const widths = widthsOf(study, settings);
  const known = scores(study, settings, current);
  const averages = posteriorWidths.flatMap((width) => averageAt(study, settings, width, current));
  const curve = (kind: Exclude<Kind, "posterior">) =>
    curveOf(widths.flatMap((width) => known(kind, width) ?? []));
  const shown = current?.job.width ?? nearest(widths, settings.width);
  const average = averages.find(({ width }) => width === shown);
  return {
    task: settings.task,
    n: problem.training.rows,
    inputs: problem.inputs,
    outputs: problem.outputs,
    widths,
    threshold: thresholdOf(problem),
    working: current?.job.kind ?? null,
    single: curve("single"),
    penalised: curve("penalised"),
    ensemble: curve("ensemble"),
    posterior: {
      ...curveOf(averages),
      rHat: averages.map(({ rHat }) => rHat),
      acceptance: averages.map(({ acceptance }) => acceptance)
    },
    initialUnits: dimensions(study, settings, "initial"),
    rawUnits: dimensions(study, settings, "raw"),
    transect: {
      width: shown,
      at: problem.transect.at,
      truth: problem.transect.truth,
      output: problem.transect.output,
      targets: problem.transect.targets,
      single: known("single", shown)?.transect ?? [],
      penalised: known("penalised", shown)?.transect ?? [],
      ensemble: known("ensemble", shown)?.transect ?? [],
      posterior: {
        mean: average?.transect ?? [],
        low: average?.low ?? [],
        high: average?.high ?? []
      }
    },
    diverged: widths.filter((width) =>
      [nameOf.single(width), nameOf.penalised(width, settings)].some(
        (name) => study.trained.get(name)?.diverged
      )
    )
  };
}

function scores(study: Study, settings: Settings, current?: Current): Scores {
  return (kind, width) => {
    if (kind === "ensemble") return ensembleAt(study, settings, width);
    const name = kind === "single" ? nameOf.single(width) : nameOf.penalised(width, settings);
    const busy = current?.job.kind === kind && current.job.width === width;
    return study.trained.get(name)?.score ?? (busy ? current.work.learner?.score() : undefined);
  };
}

/** The average of as many networks of a width as are trained, from two on. */
function ensembleAt(study: Study, { average }: Settings, width: number): Score | undefined {
  if (!average.includes("ensemble")) return undefined;
  const names = [
    nameOf.single(width),
    ...Array.from({ length: members - 1 }, (_, i) => nameOf.member(width, i + 1))
  ];
  const all = names.flatMap((name) => study.trained.get(name)?.answers ?? []);
  if (all.length < 2) return undefined;
  return scoreOf(study.problem, width, {
    training: mean(all, "training"),
    test: mean(all, "test"),
    transect: mean(all, "transect")
  });
}

function mean(all: readonly Answers[], what: keyof Answers): Float64Array {
  return Float64Array.from(all[0]?.[what] ?? [], (_, i) => {
    let sum = 0;
    for (const answers of all) sum += answers[what][i] as number;
    return sum / all.length;
  });
}

function averageAt(
  study: Study,
  settings: Settings,
  width: number,
  current?: Current
): Average | [] {
  if (settings.task === "digits" || !settings.average.includes("posterior")) return [];
  const busy = current?.job.kind === "posterior" && current.job.width === width;
  const known = study.averages.get(nameOf.posterior(width, settings));
  return known ?? (busy ? current.work.chains?.average() : undefined) ?? [];
}

const curveOf = (scores: readonly Score[]): Curve => ({
  widths: scores.map(({ width }) => width),
  train: scores.map(({ train }) => train),
  test: scores.map(({ test }) => test),
  error: scores.map(({ error }) => error)
});

function dimensions(study: Study, settings: Settings, units: "initial" | "raw"): Dimensions {
  const known = widthsOf(study, settings).filter((width) => study.untrained.has(width));
  const of = (curvature: Trained["curvature"]) =>
    curvature ? [effectiveDimensionality(curvature[units], settings.alpha)] : [];
  const through = (name: (width: number) => string) =>
    known.flatMap((width) => of(study.trained.get(name(width))?.curvature));
  return {
    widths: known,
    untrained: known.flatMap((width) => of(study.untrained.get(width))),
    trained: through(nameOf.single),
    penalised: through((width) => nameOf.penalised(width, settings))
  };
}

/** The one of some widths that is nearest by ratio, the smaller of two. */
export const nearest = (widths: readonly number[], wanted: number): number =>
  widths.reduce((best, width) => (ratio(width, wanted) < ratio(best, wanted) ? width : best));

const ratio = (a: number, b: number) => (a > b ? a / b : b / a);
