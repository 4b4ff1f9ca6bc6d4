import { digitProblem } from "./digit-problem";
import type { Answers, Score } from "./learner";
import type { Settings } from "./parameters";
import type { Average } from "./posterior";
import type { Problem } from "./problem";
import { regressionProblem } from "./regression-problem";

/** What is kept of a trained network. */
export interface Trained {
  readonly score: Score;
  readonly answers: Answers;
  readonly diverged: boolean;
  /** Eigenvalues of its curvature; none for digits, whose matrices are large. */
  readonly curvature?: {
    readonly initial: Float64Array;
    readonly raw: Float64Array;
  };
}

/** One data set with everything that was computed about it, so that nothing is computed twice. */
export interface Study {
  readonly problem: Problem;
  readonly untrained: Map<number, NonNullable<Trained["curvature"]>>;
  readonly trained: Map<string, Trained>;
  readonly averages: Map<string, Average>;
  /** States that were asked for. */
  readonly asked: Set<string>;
}

const studies = new Map<string, Study>();
const mostStudies = 3;
const mostTrained = 300;

/** Names of what a study keeps. */
export const nameOf = {
  single: (width: number) => `single ${width}`,
  penalised: (width: number, { penalty }: Settings) => `penalised ${width} ${penalty}`,
  member: (width: number, member: number) => `member ${width} ${member}`,
  posterior: (width: number, { prior, trajectories }: Settings) =>
    `posterior ${width} ${prior} ${trajectories}`
};

/**
 * The study of these settings. The page remembers its answers: a state that is asked for once more is
 * to be watched, from the start.
 */
export function studyOf(settings: Settings): Study {
  const { task, noise, n, wrong, seed } = settings;
  const key = task === "digits" ? `digits ${wrong} ${seed}` : `regression ${noise} ${n} ${seed}`;
  const name = JSON.stringify(settings);
  let study = studies.get(key);
  if (study && (study.asked.has(name) || study.trained.size > mostTrained)) study = undefined;
  study ??= newStudy(settings);
  study.asked.add(name);
  studies.delete(key);
  studies.set(key, study);
  for (const old of [...studies.keys()].slice(0, -mostStudies)) studies.delete(old);
  return study;
}

export const newStudy = (settings: Settings): Study => ({
  problem: settings.task === "digits" ? digitProblem(settings) : regressionProblem(settings),
  untrained: new Map(),
  trained: new Map(),
  averages: new Map(),
  asked: new Set()
});

export const widthsOf = ({ problem }: Study, { wider }: Settings): number[] => [
  ...problem.widths,
  ...(wider ? problem.wider : [])
];
