import { draw, outputs, spreads } from "../../models/network";
import { type Posterior, Sampler, splitRHat, summarise } from "../../models/network/sampling";
import { stream } from "../../models/random";
import { leastNoise } from "./constants";
import { architectureOf, type Score, scoreOf } from "./learner";
import type { Problem } from "./problem";

/** The average over the posterior, and what tells whether it can be trusted. */
export interface Average extends Score {
  /** The largest split R-hat of the predictions at a hundred test points; 0 until it is known. */
  readonly rHat: number;
  readonly acceptance: number;
  /** 5 and 95 per cent quantiles of the functions along the transect. */
  readonly low: readonly number[];
  readonly high: readonly number[];
}

export const chains = 4;
const leapfrog = 25;
const biases = 0.5;
const checked = 100;
const fewest = 10;

/** Chains that sample the posterior of a network's weights. */
export class Chains {
  readonly #sampler: Sampler;
  readonly #total: number;
  readonly #sums: { training: Float64Array; test: Float64Array };
  readonly #checked: Float64Array[][] = Array.from({ length: chains }, () => []);
  readonly #transects: Float64Array[] = [];
  #kept = 0;

  constructor(
    readonly problem: Problem,
    readonly width: number,
    {
      noise,
      prior,
      trajectories,
      seed
    }: { noise: number; prior: number; trajectories: number; seed: number }
  ) {
    const architecture = architectureOf(problem, width);
    const posterior: Posterior = {
      architecture,
      prior: spreads(architecture, prior, biases),
      data: problem.training,
      noise: Math.max(leastNoise, noise),
      temperature: 1
    };
    const names = Array.from({ length: chains }, (_, chain) => chain);
    this.#sampler = new Sampler(
      posterior,
      { leapfrog, warmUp: 2 * trajectories, step: 0.01 },
      names.map((chain) =>
        draw(architecture, posterior.prior, stream(seed, "chain start", width, chain))
      ),
      names.map((chain) => stream(seed, "chain", width, chain))
    );
    this.#total = 3 * trajectories;
    this.#sums = {
      training: new Float64Array(problem.training.rows),
      test: new Float64Array(problem.test.rows)
    };
  }

  get share(): number {
    return this.#sampler.trajectories / this.#total;
  }

  get where(): string {
    return `trajectory ${this.#sampler.trajectories} of ${this.#total}`;
  }

  get finished(): boolean {
    return this.#sampler.trajectories >= this.#total;
  }

  /** One trajectory of every chain; what is visited after warm-up is kept. */
  advance(): void {
    const sampler = this.#sampler;
    const warm = sampler.warm;
    sampler.advance();
    if (!warm) return;
    sampler.positions.forEach((parameters, chain) => {
      this.#keep(parameters, chain);
    });
  }

  /** Nothing until there are some samples. */
  average(): Average | undefined {
    const { problem, width } = this;
    if (this.#kept < fewest * chains) return undefined;
    const along = summarise(this.#transects);
    const mean = (sum: Float64Array) => sum.map((value) => value / this.#kept);
    const score = scoreOf(problem, width, {
      training: mean(this.#sums.training),
      test: mean(this.#sums.test),
      transect: along.mean
    });
    return {
      ...score,
      rHat: this.finished ? largest(splitRHat(this.#checked)) : 0,
      acceptance: this.#sampler.acceptance,
      low: Array.from(along.low),
      high: Array.from(along.high)
    };
  }

  #keep(parameters: Float64Array, chain: number): void {
    const { training, test, transect } = this.problem;
    const of = (x: ArrayLike<number>) =>
      outputs(architectureOf(this.problem, this.width), parameters, x) as Float64Array;
    const atTest = of(test.x);
    add(this.#sums.training, of(training.x));
    add(this.#sums.test, atTest);
    this.#checked[chain]?.push(atTest.slice(0, checked));
    this.#transects.push(of(transect.x));
    this.#kept++;
  }
}

function add(to: Float64Array, values: Float64Array): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + (values[i] as number);
}

/** The largest of some numbers; what is not a number counts as 100. */
const largest = (values: Float64Array): number =>
  values.reduce((most, value) => Math.max(most, Number.isFinite(value) ? value : 100), 0);
