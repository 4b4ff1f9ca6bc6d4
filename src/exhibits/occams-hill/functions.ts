import { type FunctionTask, functionBeliefs } from "../../models/evidence";
import { stream } from "../../models/random";
import type { Data } from "./data";
import type { Settings } from "./parameters";
import type { Functions, Result } from "./result";
import { targets } from "./targets";

const even = Float64Array.from({ length: 241 }, (_, i) => (i - 120) / 120);
const drawn = 3;

type Model = Pick<FunctionTask, "basis" | "noiseVariance" | "priors">;

/** Both priors and posteriors at the degree on show, at even places and at the inputs. */
export async function functionsOnShow(
  values: Settings,
  { x, y }: Data,
  model: Model,
  breathe: () => Promise<void>
): Promise<Pick<Result, "places" | "target" | "functions">> {
  const at = Float64Array.of(...even, ...x);
  const target = targets[values.truth];
  const work = functionBeliefs({
    ...model,
    x,
    y,
    at,
    degree: values.degree,
    randoms: Array.from({ length: drawn }, (_, k) => stream(values.seed, "prior", k))
  });
  let step = work.next();
  while (!step.done) {
    await breathe();
    step = work.next();
  }
  const order = Array.from(at.keys()).sort((i, k) => (at[i] as number) - (at[k] as number));
  const ascending = (of: Float64Array) => Float64Array.from(order, (i) => of[i] as number);
  const [spread, decaying] = step.value.map(
    ({ draws, mean, sd }): Functions => ({
      draws: draws.map(ascending),
      mean: ascending(mean),
      sd: ascending(sd),
      rmse: distance(mean, target)
    })
  ) as [Functions, Functions];
  const places = ascending(at);
  return { places, target: places.map(target), functions: { spread, decaying } };
}

/** Root mean squared difference over the even places. */
function distance(values: Float64Array, target: (x: number) => number): number {
  let sum = 0;
  even.forEach((at, i) => {
    const difference = (values[i] as number) - target(at);
    sum += difference * difference;
  });
  return Math.sqrt(sum / even.length);
}
