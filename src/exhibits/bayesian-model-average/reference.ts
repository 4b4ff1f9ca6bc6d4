import type { Context } from "../../lab/experiment";
import { outputs } from "../../models/network";
import { mostProbable } from "../../models/network/approximations";
import {
  distance,
  type Functions,
  quantiles,
  Sampler,
  splitRHat,
  summarise
} from "../../models/network/sampling";
import { stream } from "../../models/random";
import { grid, type Problem } from "./data";
import { inGaps } from "./in-gaps";
import type { Settings } from "./parameters";
import type { Reference } from "./result";

export const chains = 8;
export const leapfrog = 60;
/** Chains start at networks trained for this many steps. */
export const startSteps = 500;
const firstStep = 0.008;
/** Trajectories of each chain from one frame to the next. */
const stride = 4;

/** A posterior sampled to the end: what was shown on the way, and the functions of each chain. */
export interface Sampled {
  readonly frames: readonly Reference[];
  readonly chains: readonly Functions[];
}

/** Samples the posterior, yielding how far it has come. */
export async function* sample(
  problem: Problem,
  { seed, warmUp, samples }: Settings,
  { pause }: Context
): AsyncGenerator<Reference, Sampled, void> {
  const { posterior } = problem;
  const starts: ArrayLike<number>[] = [];
  const recipe = { steps: startSteps, rate: 0.02 };
  for (let c = 0; c < chains; c++) {
    const fit = await mostProbable(posterior, recipe, stream(seed, "start", c), pause);
    starts.push(fit.parameters);
  }
  const randoms = starts.map((_, c) => stream(seed, "chain", c));
  const sampler = new Sampler(posterior, { leapfrog, warmUp, step: firstStep }, starts, randoms);
  const visited: Float64Array[][] = starts.map(() => []);
  const note = () =>
    sampler.positions.forEach((theta, c) => {
      visited[c]?.push(outputs(posterior.architecture, theta, grid, "float64") as Float64Array);
    });
  note();
  const planned = warmUp + samples;
  const frames: Reference[] = [];
  for (;;) {
    frames.push(frameOf(problem, sampler, visited, planned));
    yield frames.at(-1) as Reference;
    if (sampler.trajectories === planned) break;
    const goal = Math.min(planned, sampler.trajectories + stride);
    while (sampler.trajectories < goal) {
      sampler.advance();
      note();
      await pause();
    }
  }
  return { frames, chains: visited.map((one) => one.slice(warmUp + 1)) };
}

/** During warm-up the later half of what the chains visited stands for the posterior. */
function frameOf(
  problem: Problem,
  sampler: Sampler,
  visited: readonly (readonly Float64Array[])[],
  planned: number
): Reference {
  const { trajectories, warm } = sampler;
  const { warmUp } = sampler.walk;
  const from = trajectories > warmUp ? warmUp + 1 : Math.ceil((trajectories + 1) / 2);
  const now = visited.map((one) => one.slice(Math.min(from, one.length - 1)));
  const { mean, sd, low, high } = summarise(now.flat());
  const rHats = splitRHat(now);
  const all = trajectories === planned;
  return {
    mean,
    low,
    high,
    functions: now.map((one) => one.at(-1) as Float64Array),
    ...inGaps(problem, now.flat(), sd, all),
    trajectories,
    planned,
    warm: warm && trajectories > warmUp,
    kept: now[0]?.length ?? 0,
    rHat: rHats.every(Number.isFinite) ? Math.max(...rHats) : null,
    acceptance: sampler.acceptance,
    gradients: sampler.gradients + chains * startSteps,
    halves: all ? halvesOf(now) : null
  };
}

const halvesOf = (now: readonly Functions[]): number =>
  distance(quantiles(now.slice(0, chains / 2).flat()), quantiles(now.slice(chains / 2).flat()));
