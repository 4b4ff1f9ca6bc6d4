import { members, posteriorWidths } from "./constants";
import { Learner } from "./learner";
import type { Settings } from "./parameters";
import { Chains } from "./posterior";
import type { Kind } from "./result";
import { nameOf, type Study, widthsOf } from "./study";

/** One network to train, or one posterior to sample. */
export interface Job {
  readonly kind: Kind;
  readonly width: number;
  /** Roughly its share of the work. */
  readonly cost: number;
  /** Sets to work; nothing if the study knows the answer already. */
  begin(): Work | undefined;
}

export interface Work {
  readonly learner?: Learner;
  readonly chains?: Chains;
  /** How much of it is done, 0 to 1. */
  readonly share: number;
  readonly where: string;
  readonly finished: boolean;
  /** A few milliseconds of work. */
  advance(): void;
  /** Hands the answer to the study. */
  finish(): void;
}

/** Everything these settings ask for: width by width, then the averages. */
export function jobsOf(study: Study, settings: Settings): Job[] {
  const widths = widthsOf(study, settings);
  const { average, task, penalty, seed } = settings;
  const cost = (width: number) => (task === "digits" ? 10 + width : 25 + 1.4 * width);
  const training = (kind: Kind, width: number, member: number): Job => ({
    kind,
    width,
    cost: cost(width),
    begin() {
      const name =
        kind === "penalised"
          ? nameOf.penalised(width, settings)
          : member === 0
            ? nameOf.single(width)
            : nameOf.member(width, member);
      if (study.trained.has(name)) return undefined;
      const decay = kind === "penalised" ? penalty : 0;
      return train(study, name, new Learner(study.problem, width, decay, seed, member));
    }
  });
  const jobs = widths.flatMap((width) => [
    training("single", width, 0),
    training("penalised", width, 0)
  ]);
  if (average.includes("ensemble")) {
    for (const width of widths) {
      for (let member = 1; member < members; member++) {
        jobs.push(training("ensemble", width, member));
      }
    }
  }
  if (task === "regression" && average.includes("posterior")) {
    jobs.push(...posteriorWidths.map((width) => sampling(study, width, settings)));
  }
  return jobs;
}

function train(study: Study, name: string, learner: Learner): Work {
  const { problem, width } = learner;
  const burst = Math.max(50, Math.round(problem.steps / (4 + width / 16)));
  return {
    learner,
    get share() {
      return learner.finished ? 1 : learner.step / problem.steps;
    },
    get where() {
      return `step ${learner.step} of ${problem.steps}`;
    },
    get finished() {
      return learner.finished;
    },
    advance: () => learner.train(burst),
    finish() {
      const answers = learner.answers();
      study.trained.set(name, {
        answers,
        score: learner.score(),
        diverged: learner.diverged,
        ...(problem.outputs === 1 && {
          curvature: { initial: learner.curvature("initial"), raw: learner.curvature("raw") }
        })
      });
    }
  };
}

function sampling(study: Study, width: number, settings: Settings): Job {
  const name = nameOf.posterior(width, settings);
  return {
    kind: "posterior",
    width,
    cost: 2.7 * settings.trajectories * (1 + width / 16),
    begin() {
      if (study.averages.has(name)) return undefined;
      const chains = new Chains(study.problem, width, settings);
      const burst = Math.max(1, Math.round(15 / (1 + width / 16)));
      return {
        chains,
        get share() {
          return chains.share;
        },
        get where() {
          return chains.where;
        },
        get finished() {
          return chains.finished;
        },
        advance() {
          for (let i = 0; i < burst && !chains.finished; i++) chains.advance();
        },
        finish() {
          const average = chains.average();
          if (average) study.averages.set(name, average);
        }
      };
    }
  };
}
