import { effectiveDimensionality } from "../../models/network/curvature";
import { problemOf } from "./data";
import { Learner } from "./learner";
import { isNoise, type Noise, type Settings } from "./parameters";
import { parametersOf, type Recipe, recipeOf } from "./recipes";
import type { Measures, Network, Result } from "./result";
import { type Lines, meanRise } from "./surroundings";

/** Where valleys are drawn; 1 is the radius. */
const distances = [0.25, 0.5, 0.75, 1, 1.25, 1.5];

/** All networks of one state, trained and measured as far as was asked. */
export class Study {
  readonly recipe: Recipe;
  readonly learners: readonly Learner[];
  /** States that were asked for. */
  readonly asked = new Set<string>();

  constructor(settings: Settings) {
    this.recipe = recipeOf(settings);
    const problem = problemOf(settings);
    this.learners = this.recipe.sizes.map(
      (size) => new Learner(problem, this.recipe, size, settings)
    );
  }

  /** The network looked at, by index. */
  shown({ shown }: Settings): number {
    return Math.min(shown, this.learners.length) - 1;
  }

  /** The state of all networks; the first `measured` of them are measured. */
  result(settings: Settings, step: number, measured = 0): Result {
    const shown = this.shown(settings);
    return {
      task: settings.task,
      step,
      limit: this.recipe.limit,
      stop: settings.stop,
      complete: measured === this.learners.length,
      networks: this.learners.map((learner, i) => this.#network(learner, settings, i < measured)),
      shown,
      distances,
      lines: shown < measured ? this.#lines(settings, shown) : []
    };
  }

  #network(learner: Learner, settings: Settings, measured: boolean): Network {
    const { size, losses, at, trainLoss, testLoss, arrived, diverged } = learner;
    const known = {
      ...size,
      parameters: parametersOf(this.recipe, size),
      losses: [...losses],
      at: [...at],
      trainLoss,
      testLoss,
      arrived,
      diverged
    };
    if (!measured) return { ...known, profile: [] };
    return {
      ...known,
      measures: measuresOf(learner, settings),
      profile: this.#drawn(learner, settings) ? profileOf(learner, settings) : []
    };
  }

  /** Of several depths only the one looked at is drawn. */
  #drawn({ size }: Learner, settings: Settings): boolean {
    return size.depth === this.recipe.sizes[this.shown(settings)]?.depth;
  }

  #lines({ yardstick, radius }: Settings, shown: number): Result["lines"] {
    if (!isNoise(yardstick)) return [];
    const { behind, ahead } = (this.learners[shown] as Learner).lines(yardstick, radius, distances);
    return behind.map((line, i) => ({ behind: line, ahead: ahead[i] as number[] }));
  }
}

function measuresOf(learner: Learner, { radius, alpha }: Settings): Measures {
  const rises = learner.rises(radius);
  const rise = (noise: Noise) => meanRise(rises.get(noise) as Lines, 0);
  const dimension = (prior: boolean) => effectiveDimensionality(learner.eigenvalues(prior), alpha);
  return {
    unit: rise("unit"),
    absolute: rise("absolute"),
    relative: rise("relative"),
    prior: dimension(true),
    raw: dimension(false),
    largest: learner.eigenvalues(false)[0] as number
  };
}

function profileOf(learner: Learner, { yardstick, radius, alpha }: Settings): number[] {
  if (isNoise(yardstick)) {
    const lines = learner.lines(yardstick, radius, distances);
    return distances.map((_, i) => meanRise(lines, i));
  }
  return Array.from(learner.eigenvalues(yardstick === "prior"), (value) => {
    const curvature = Math.max(0, value);
    return curvature / (curvature + alpha);
  });
}

const studies = new Map<string, Study>();
const mostStudies = 3;

/**
 * The study of these settings: what is only measured otherwise is not trained again. The page remembers
 * its answers; a state that is asked for once more is to be watched, from the start.
 */
export function studyOf(settings: Settings): Study {
  const { task, grid, activation, stop, n, noise, seed } = settings;
  const key = [task, task === "teacher" ? grid : "", activation, stop, n, noise, seed].join();
  const name = JSON.stringify(settings);
  let study = studies.get(key);
  if (!study || study.asked.has(name)) study = new Study(settings);
  study.asked.add(name);
  studies.delete(key);
  studies.set(key, study);
  for (const old of [...studies.keys()].slice(0, -mostStudies)) studies.delete(old);
  return study;
}
