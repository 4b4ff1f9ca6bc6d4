import type { Random } from "../../random";
import type { Posterior } from "../sampling";
import { advance, start } from "../train";
import { type Breathe, fitOf, wanderingTask } from "./problem";

/** How SWAG collects the networks it visits. */
export interface Wandering {
  readonly steps: number;
  /** Every so many steps a network is collected. */
  readonly every: number;
  readonly batch: number;
  /** Learning rate on the mean squared error. */
  readonly rate: number;
  /** Deviations kept for the low-rank part. */
  readonly rank: number;
}

/** A Gaussian around one optimum: mean, variances, and the last deviations from the running mean. */
export interface Swag {
  readonly mean: Float64Array;
  readonly variance: Float64Array;
  readonly deviations: readonly Float64Array[];
  readonly diverged: boolean;
}

/** SWAG (Maddox et al. 2019), from `initial` on. */
export async function swag(
  posterior: Posterior,
  initial: ArrayLike<number>,
  { steps, every, batch, rate, rank }: Wandering,
  random: Random,
  breathe: Breathe
): Promise<Swag> {
  const mean = Float64Array.from(initial);
  const variance = new Float64Array(mean.length);
  if (posterior.data.rows === 0) return { mean, variance, deviations: [], diverged: false };
  const squares = mean.map((value) => value * value);
  const deviations: Float64Array[] = [];
  const task = wanderingTask(posterior, rate, batch);
  let state = start(task, mean);
  for (let collected = 1; collected * every <= steps; collected++) {
    state = advance(task, state, every, { random });
    const { parameters } = fitOf(state);
    const share = 1 / collected;
    const deviation = new Float64Array(mean.length);
    for (let i = 0; i < mean.length; i++) {
      const value = parameters[i] as number;
      mean[i] = (mean[i] as number) + share * (value - (mean[i] as number));
      squares[i] = (squares[i] as number) + share * (value * value - (squares[i] as number));
      deviation[i] = value - (mean[i] as number);
    }
    deviations.push(deviation);
    if (deviations.length > rank) deviations.shift();
    await breathe();
  }
  for (let i = 0; i < mean.length; i++) {
    variance[i] = Math.max(0, (squares[i] as number) - (mean[i] as number) * (mean[i] as number));
  }
  return { mean, variance, deviations, diverged: fitOf(state).diverged };
}

/** mean + sqrt(variance / 2) z + deviations z' / sqrt(2 (rank - 1)), z and z' standard normal. */
export function drawSwag({ mean, variance, deviations }: Swag, random: Random): Float64Array {
  const drawn = mean.map(
    (value, i) => value + Math.sqrt((variance[i] as number) / 2) * random.normal()
  );
  const share = 1 / Math.sqrt(2 * Math.max(1, deviations.length - 1));
  for (const deviation of deviations) {
    const z = share * random.normal();
    for (let i = 0; i < drawn.length; i++) {
      drawn[i] = (drawn[i] as number) + z * (deviation[i] as number);
    }
  }
  return drawn;
}
