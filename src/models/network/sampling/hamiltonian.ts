import {
  exp,
  type Place,
  type PlacedBatch,
  type PlacedChain,
  type Workspace,
  workspace
} from "../../kernels";
import type { Random } from "../../random";
import { parameterCount } from "../architecture";
import { errorWeight, type Posterior, priorEnergy, priorSpread } from "./posterior";

/** How Hamiltonian Monte Carlo walks. */
export interface Walk {
  /** Leapfrog steps of a trajectory. */
  readonly leapfrog: number;
  /** Trajectories in which the step is adapted; what they visit is no sample. */
  readonly warmUp: number;
  /** The first leapfrog step, in the prior's units. */
  readonly step: number;
}

/** The acceptance that warm-up aims at, and how fast the logarithm of the step follows it. */
const aim = 0.8;
const gain = 0.15;

/** A chain between two trajectories. */
interface Chain {
  readonly random: Random;
  theta: Float64Array;
  slope: Float64Array;
  energy: number;
}

/** What a workspace holds while trajectories run. */
interface Bench {
  readonly space: Workspace;
  readonly network: PlacedChain;
  readonly batch: PlacedBatch;
  readonly spread: Place;
  readonly inverse: Place;
  readonly theta: Place;
  readonly slope: Place;
  readonly momentum: Place;
}

/**
 * Hamiltonian Monte Carlo (Duane et al. 1987; Neal 2011): chains side by side, each with its own
 * random numbers. Momenta have mass 1 / spread^2, which makes steps count in the prior's units. The
 * step is adapted during warm-up only, by all chains together, and varies by a fifth at random from
 * one trajectory to the next. float64.
 */
export class Sampler {
  /** Trajectories run so far, by every chain. */
  trajectories = 0;
  /** Gradients spent so far, by all chains together. */
  gradients = 0;
  /** The leapfrog step, in the prior's units. */
  step: number;
  #accepted = 0;
  readonly #chains: Chain[];
  readonly #spread: Float64Array;

  /** `randoms` gives every chain, and `starts` its first parameters. */
  constructor(
    readonly posterior: Posterior,
    readonly walk: Walk,
    starts: readonly ArrayLike<number>[],
    randoms: readonly Random[]
  ) {
    this.#spread = priorSpread(posterior);
    this.step = walk.step;
    const count = parameterCount(posterior.architecture);
    this.#chains = starts.map((start, i) => {
      const random = randoms[i];
      if (!random) throw new RangeError("a source of random numbers for each chain expected");
      if (start.length !== count) {
        throw new RangeError(`${count} parameters expected, given ${start.length}`);
      }
      const theta = Float64Array.from(start);
      return { random, theta, slope: new Float64Array(count), energy: 0 };
    });
    workspace("float64", (space) => {
      const bench = this.#bench(space);
      for (const chain of this.#chains) {
        space.write(bench.theta, chain.theta);
        chain.energy = this.#misfit(bench) + priorEnergy(chain.theta, this.#spread);
        chain.slope = space.read(bench.slope, count) as Float64Array;
      }
    });
    this.gradients = starts.length;
  }

  /** Where the chains are. */
  get positions(): readonly Float64Array[] {
    return this.#chains.map(({ theta }) => theta);
  }

  get warm(): boolean {
    return this.trajectories >= this.walk.warmUp;
  }

  /** The mean probability of acceptance since warm-up, or so far during it. */
  get acceptance(): number {
    const since = this.warm ? this.trajectories - this.walk.warmUp : this.trajectories;
    return this.#accepted / (Math.max(1, since) * this.#chains.length);
  }

  /** Takes every chain along one trajectory. */
  advance(): void {
    const adapting = !this.warm;
    if (this.trajectories === this.walk.warmUp) this.#accepted = 0;
    let accepted = 0;
    workspace("float64", (space) => {
      const bench = this.#bench(space);
      for (const chain of this.#chains) accepted += this.#travel(bench, chain);
    });
    this.#accepted += accepted;
    if (adapting) this.step *= exp(gain * (accepted / this.#chains.length - aim));
    this.trajectories++;
    this.gradients += this.#chains.length * this.walk.leapfrog;
  }

  #bench(space: Workspace): Bench {
    const { architecture, data } = this.posterior;
    const count = this.#spread.length;
    return {
      space,
      network: space.chain(architecture.sizes, architecture.activation),
      batch: { x: space.put(data.x), y: space.put(data.y), rows: data.rows },
      spread: space.put(this.#spread),
      inverse: space.put(this.#spread.map((sd) => 1 / sd)),
      theta: space.reserve(count),
      slope: space.zeros(count),
      momentum: space.reserve(count)
    };
  }

  /** The energy of the data; its gradient goes to `slope`. */
  #misfit({ space, network, batch, theta, slope }: Bench): number {
    if (batch.rows === 0) return 0;
    return space.gradient(network, "squared", errorWeight(this.posterior), batch, theta, slope);
  }

  /** One trajectory; answers the probability with which its end is taken. */
  #travel(bench: Bench, chain: Chain): number {
    const { space, spread, inverse, theta, slope, momentum } = bench;
    const count = this.#spread.length;
    const { random } = chain;
    const start = Float64Array.from({ length: count }, () => random.normal());
    const step = this.step * (0.8 + 0.4 * random.uniform());
    const kick = (size: number) => {
      space.addProduct(count, -size, spread, slope, momentum);
      space.addProduct(count, -size, inverse, theta, momentum);
    };
    space.write(theta, chain.theta);
    space.write(slope, chain.slope);
    space.write(momentum, start);
    let misfit = 0;
    kick(step / 2);
    for (let l = 1; l <= this.walk.leapfrog; l++) {
      space.addProduct(count, step, spread, momentum, theta);
      misfit = this.#misfit(bench);
      kick(l < this.walk.leapfrog ? step : step / 2);
    }
    const end = space.read(theta, count) as Float64Array;
    const energy = misfit + priorEnergy(end, this.#spread);
    const gained = kinetic(start) + chain.energy - kinetic(space.read(momentum, count)) - energy;
    const probability = Number.isFinite(gained) ? exp(Math.min(0, gained)) : 0;
    if (random.uniform() < probability) {
      chain.theta = end;
      chain.slope = space.read(slope, count) as Float64Array;
      chain.energy = energy;
    }
    return probability;
  }
}

function kinetic(momentum: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < momentum.length; i++) {
    const value = momentum[i] as number;
    sum += value * value;
  }
  return sum / 2;
}
