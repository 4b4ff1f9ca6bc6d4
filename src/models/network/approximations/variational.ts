import { exp, log, type Place, type Workspace, workspace } from "../../kernels";
import type { Random } from "../../random";
import { fullness } from "../optimiser";
import { errorWeight, type Posterior, priorSpread } from "../sampling";
import type { Breathe } from "./problem";

/** How mean-field variational inference is trained. */
export interface Variational {
  readonly steps: number;
  /** Pairs of mirrored draws for each step's gradient: twice as many gradients of the energy. */
  readonly pairs: number;
  /** Learning rate at the start, falling evenly to almost 0. */
  readonly rate: number;
}

/** Independent Gaussians over all parameters. */
export interface Factorised {
  readonly mean: Float64Array;
  readonly sd: Float64Array;
}

/** Standard deviations start at this share of the prior's. */
const narrow = 0.02;
const burst = 25;
const betas = [0.9, 0.999] as const;

/**
 * The independent Gaussians that maximise the evidence lower bound (Blundell et al. 2015), from
 * those around `initial`: reparameterised gradients of the likelihood, the prior's part exactly,
 * Adam over means and log standard deviations. float32.
 */
export async function variational(
  posterior: Posterior,
  initial: ArrayLike<number>,
  { steps, pairs, rate }: Variational,
  random: Random,
  breathe: Breathe
): Promise<Factorised> {
  const spread = priorSpread(posterior);
  const count = spread.length;
  if (posterior.data.rows === 0) return { mean: new Float64Array(count), sd: spread };
  const both = new Float64Array(2 * count);
  for (let i = 0; i < count; i++) {
    both[i] = initial[i] as number;
    both[count + i] = log(narrow * (spread[i] as number));
  }
  const moments = [new Float64Array(2 * count), new Float64Array(2 * count)] as const;
  for (let done = 0; done < steps; done += burst) {
    workspace("float32", (space) => {
      const [m, v] = [space.put(moments[0]), space.put(moments[1])];
      const [place, slope] = [space.put(both), space.zeros(2 * count)];
      const bound = new Bound(space, posterior, spread, pairs, random);
      for (let t = done; t < Math.min(steps, done + burst); t++) {
        space.write(slope, bound.slope(both));
        const size = rate * (1.02 - (t + 1) / steps);
        const full = [fullness(betas[0], t + 1), fullness(betas[1], t + 1)] as const;
        space.adam(2 * count, place, slope, [m, v], size, betas, full, 1e-8);
        both.set(space.read(place, 2 * count));
      }
      moments[0].set(space.read(m, 2 * count));
      moments[1].set(space.read(v, 2 * count));
    });
    await breathe();
  }
  return { mean: both.slice(0, count), sd: both.slice(count).map((value) => exp(value)) };
}

/** The negative evidence lower bound and its gradient, estimated from mirrored draws. */
class Bound {
  readonly #theta: Place;
  readonly #to: Place;
  readonly #gradient: () => void;

  constructor(
    private readonly space: Workspace,
    posterior: Posterior,
    private readonly spread: Float64Array,
    private readonly pairs: number,
    private readonly random: Random
  ) {
    const { architecture, data } = posterior;
    const chain = space.chain(architecture.sizes, architecture.activation);
    const batch = { x: space.put(data.x), y: space.put(data.y), rows: data.rows };
    const weight = errorWeight(posterior);
    this.#theta = space.reserve(spread.length);
    this.#to = space.reserve(spread.length);
    this.#gradient = () =>
      void space.gradient(chain, "squared", weight, batch, this.#theta, this.#to);
  }

  slope(both: Float64Array): Float64Array {
    const { space, spread, pairs, random } = this;
    const count = spread.length;
    const sd = both.slice(count).map((value) => exp(value));
    const total = new Float64Array(2 * count);
    const z = new Float64Array(count);
    const theta = new Float64Array(count);
    const share = 1 / (2 * pairs);
    for (let pair = 0; pair < pairs; pair++) {
      for (let i = 0; i < count; i++) z[i] = random.normal();
      for (const side of [1, -1]) {
        for (let i = 0; i < count; i++) {
          theta[i] = (both[i] as number) + side * (sd[i] as number) * (z[i] as number);
        }
        space.write(this.#theta, theta);
        this.#gradient();
        const g = space.read(this.#to, count);
        for (let i = 0; i < count; i++) {
          const slope = share * (g[i] as number);
          total[i] = (total[i] as number) + slope;
          const along = side * slope * (z[i] as number) * (sd[i] as number);
          total[count + i] = (total[count + i] as number) + along;
        }
      }
    }
    for (let i = 0; i < count; i++) {
      const precision = 1 / ((spread[i] as number) * (spread[i] as number));
      total[i] = (total[i] as number) + precision * (both[i] as number);
      const own = precision * (sd[i] as number) * (sd[i] as number) - 1;
      total[count + i] = (total[count + i] as number) + own;
    }
    return total;
  }
}

export const drawFactorised = ({ mean, sd }: Factorised, random: Random): Float64Array =>
  mean.map((value, i) => value + (sd[i] as number) * random.normal());
