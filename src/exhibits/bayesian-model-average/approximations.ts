import {
  anchored,
  type Breathe,
  drawFactorised,
  drawSwag,
  type Fit,
  functionsOf,
  laplaceFunctions,
  mostProbable,
  swag,
  unpenalised,
  variational
} from "../../models/network/approximations";
import type { Functions } from "../../models/network/sampling";
import { stream } from "../../models/random";
import { grid, type Problem } from "./data";
import type { MethodName, Settings } from "./parameters";
import { chains, leapfrog, startSteps } from "./reference";

export const recipe = { steps: 1500, rate: 0.02 };
export const wandering = { steps: 400, every: 10, batch: 8, rate: 0.032, rank: 20 };
export const bound = { steps: 1500, pairs: 2, rate: 0.01 };
/** Functions drawn from a Gaussian around one network. */
export const drawsOfOne = 200;
export const drawsOfSwag = 20;

/** Functions in the order in which they are averaged, and what the first k of them cost. */
export interface Made {
  readonly functions: Functions;
  readonly gradients: (k: number) => number;
  readonly diverged: boolean;
}

/** Networks trained so far, by kind: several methods start from the same ones. */
export type Trained = Map<string, readonly Fit[]>;

const members = { ensemble: mostProbable, free: unpenalised, anchored } as const;
type Kind = keyof typeof members;

/** Makes what stands in for the posterior. `trained` is added to. */
export async function make(
  method: Exclude<MethodName, "chain">,
  problem: Problem,
  values: Settings,
  trained: Trained,
  breathe: Breathe
): Promise<Made> {
  const { posterior } = problem;
  const { seed } = values;
  const networks = async (kind: Kind, count: number): Promise<readonly Fit[]> => {
    const found = [...(trained.get(kind) ?? [])];
    while (found.length < count) {
      const random = stream(seed, kind, found.length);
      found.push(await members[kind](posterior, recipe, random, breathe));
    }
    trained.set(kind, found);
    return found.slice(0, count);
  };
  const one = { gradients: () => recipe.steps };
  switch (method) {
    case "ensemble":
    case "free":
    case "anchored":
      return ofNetworks(problem, await networks(method, values.members));
    case "single":
      return ofNetworks(problem, await networks("ensemble", 1));
    case "swag":
    case "multiswag": {
      const basins = await networks("ensemble", method === "swag" ? 1 : values.members);
      return wander(problem, basins, seed, breathe);
    }
    case "laplace": {
      const [fit] = (await networks("ensemble", 1)) as [Fit];
      const random = stream(seed, "laplace");
      const at = fit.parameters;
      const functions = laplaceFunctions(posterior, at, grid, drawsOfOne, random);
      return { ...one, functions, diverged: fit.diverged };
    }
    case "variational": {
      const [fit] = (await networks("ensemble", 1)) as [Fit];
      const random = stream(seed, "variational");
      const q = await variational(posterior, fit.parameters, bound, random, breathe);
      const drawn = Array.from({ length: drawsOfOne }, () => drawFactorised(q, random));
      const gradients = () => recipe.steps + 2 * bound.pairs * bound.steps;
      return {
        functions: functionsOf(posterior, drawn, grid),
        gradients,
        diverged: fit.diverged
      };
    }
  }
}

function ofNetworks({ posterior }: Problem, fits: readonly Fit[]): Made {
  const all = fits.map(({ parameters }) => parameters);
  return {
    functions: functionsOf(posterior, all, grid),
    gradients: (k) => recipe.steps * k,
    diverged: fits.some(({ diverged }) => diverged)
  };
}

/** SWAG around each network, their draws in turn. */
async function wander(
  { posterior }: Problem,
  basins: readonly Fit[],
  seed: number,
  breathe: Breathe
): Promise<Made> {
  const drawn: Float64Array[][] = [];
  let diverged = false;
  for (const [b, { parameters }] of basins.entries()) {
    const random = stream(seed, "swag", b);
    const found = await swag(posterior, parameters, wandering, random, breathe);
    drawn.push(Array.from({ length: drawsOfSwag }, () => drawSwag(found, random)));
    diverged ||= found.diverged;
  }
  const inTurn = Array.from({ length: drawsOfSwag }, (_, s) =>
    drawn.map((of) => of[s] as Float64Array)
  );
  const share = Math.min(1, wandering.batch / Math.max(1, posterior.data.rows));
  const each = recipe.steps + wandering.steps * share;
  return {
    functions: functionsOf(posterior, inTurn.flat(), grid),
    gradients: (k) => Math.min(k, basins.length) * each,
    diverged
  };
}

/** What k samples of one chain cost. */
export const chainGradients =
  ({ warmUp }: Settings) =>
  (k: number): number =>
    startSteps + 1 + (warmUp + k) * leapfrog;

export { chains };
