import {
  condition,
  crossCovariance,
  draws,
  gram,
  predict,
  priorVariance,
  trainingSet
} from "../../models/gp";
import { column, matrix } from "../../models/linalg";
import { inputProduct, limitCovariance, networkKernel } from "../../models/network-kernels";
import { stream } from "../../models/random";
import type { Settings } from "./parameters";
import { functions, grid, inputs, networkOf } from "./places";

const places = column(grid);

/** The Gaussian process of infinite width: prior, functions drawn from it, and posterior. */
export function limitOf(values: Settings, x: Float64Array, y: Float64Array) {
  const network = networkOf(values);
  const kernel = networkKernel(network);
  const z = matrix(grid.length, functions);
  for (let k = 0; k < functions; k++) {
    const random = stream(values.seed, "function", k);
    for (let i = 0; i < grid.length; i++) z.data[i * functions + k] = random.normal();
  }
  const drawn = draws(new Float64Array(grid.length), gram(kernel, places), z);
  const between = (a: number, b: number): number => {
    const by = (p: number, q: number) => [inputProduct(network, p, q)];
    return limitCovariance(network, { xx: by(a, a), xz: by(a, b), zz: by(b, b) })[0] as number;
  };
  const [first, second] = inputs;
  const conditioned = condition({ kernel, noise: values.noise }, trainingSet(column(x), column(y)));
  const { mean, variance } = predict(conditioned, places);
  return {
    limit: {
      sd: priorVariance(kernel, places).map(Math.sqrt),
      kernel: crossCovariance(kernel, column([first]), places).data,
      functions: Array.from({ length: functions }, (_, k) =>
        grid.map((_, i) => drawn.data[i * functions + k] as number)
      ),
      xx: between(first, first),
      xz: between(first, second),
      zz: between(second, second)
    },
    posterior: { mean: mean.data, sd: variance.map(Math.sqrt) }
  };
}
