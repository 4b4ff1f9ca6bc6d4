import { type Conditioned, paths, predict } from "../../models/gp";
import { column, matrix } from "../../models/linalg";
import { stream } from "../../models/random";
import { grid } from "./data-sets";
import type { Functions } from "./result";

const places = column(grid);

/**
 * Mean, standard deviation and drawn functions, before and after the data. A drawn function is named
 * by seed and number: it stays the same function when sliders or points move.
 */
export function believed(
  prior: Conditioned,
  posterior: Conditioned,
  count: number,
  seed: number
): { prior: Functions; posterior: Functions } {
  const drawn = paths(posterior, places, dice(posterior.data.x.rows, count, seed));
  const functions = (of: Conditioned, samples: { data: Float64Array }): Functions => {
    const { mean, variance } = predict(of, places);
    return {
      mean: mean.data,
      sd: variance.map(Math.sqrt),
      samples: Array.from({ length: count }, (_, k) =>
        samples.data.filter((_, i) => i % count === k)
      )
    };
  };
  return {
    prior: functions(prior, drawn.prior),
    posterior: functions(posterior, drawn.posterior)
  };
}

function dice(n: number, count: number, seed: number) {
  const functions = matrix(grid.length + n, count);
  const noise = matrix(n, count);
  for (let k = 0; k < count; k++) {
    const ofFunction = stream(seed, "function", k);
    const ofNoise = stream(seed, "noise of function", k);
    for (let i = 0; i < grid.length + n; i++) functions.data[i * count + k] = ofFunction.normal();
    for (let i = 0; i < n; i++) noise.data[i * count + k] = ofNoise.normal();
  }
  return { functions, noise };
}
