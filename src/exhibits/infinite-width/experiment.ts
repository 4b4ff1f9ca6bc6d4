import { type Context, defineExperiment, type Progress } from "../../lab/experiment";
import { excessKurtosis } from "../../models/network-kernels";
import { dataOf } from "./data";
import { limitOf } from "./limit";
import { drawNetwork } from "./networks";
import { parameters, type Settings } from "./parameters";
import { functions, grid, inputs, networkOf } from "./places";
import type { DrawnNetwork, Result } from "./result";
import { samplingOf } from "./sampling";
import { sampleOf } from "./statistics";
import { warningsFor } from "./warnings";

export const experiment = defineExperiment<typeof parameters, Result>({ parameters, run });

/** A result on the way is worth showing after this many milliseconds. */
const patience = 60;

async function* run(
  values: Settings,
  context: Context
): AsyncGenerator<Progress<Result>, void, void> {
  const breathe = context.pause;
  const { x, y } = dataOf(values);
  const { limit, posterior } = limitOf(values, x, y);
  await breathe();
  const sampling = samplingOf(values, breathe);
  const { population, planned } = sampling;
  const kurtosis = kurtosisByWidth(values);
  const shared = {
    grid,
    limit,
    ...kurtosis,
    x,
    y,
    posterior,
    warnings: warningsFor(values, x, planned, kurtosis.exact)
  };
  const networks: DrawnNetwork[] = [];
  let since = performance.now();
  for (let name = 0; name < functions; name++) {
    networks.push(await drawNetwork(values, name, { x, y }, breathe));
    const done = (name + 1) / functions;
    const count = Math.ceil(done * planned);
    await sampling.until(count);
    if (done < 1 && performance.now() - since < patience) continue;
    since = performance.now();
    yield {
      done,
      result: {
        ...shared,
        networks: networks.slice(),
        distance: distance(networks, posterior.mean),
        sample: sampleOf(population, count, planned, limit)
      }
    };
  }
}

/** Powers of 2 from 1 to 4096. */
const widths = Float64Array.from({ length: 13 }, (_, i) => 1 << i);

function kurtosisByWidth(values: Settings): Pick<Result, "widths" | "kurtosis" | "exact"> {
  const network = networkOf(values);
  const [first] = inputs;
  const at = (depth: number, width: number) => excessKurtosis({ ...network, depth }, width, first);
  return {
    widths,
    kurtosis: [1, 2, 3, 4, 5].map((depth) =>
      at(depth, 1) === undefined
        ? new Float64Array(0)
        : widths.map((width) => at(depth, width) as number)
    ),
    exact: at(values.depth, values.width) ?? null
  };
}

function distance(networks: readonly DrawnNetwork[], mean: Float64Array): number {
  let sum = 0;
  for (const { posterior } of networks) {
    for (let i = 0; i < mean.length; i++) {
      const difference = (posterior[i] as number) - (mean[i] as number);
      sum += difference * difference;
    }
  }
  return Math.sqrt(sum / (networks.length * mean.length));
}
