import { cholesky, type Matrix, matrix, multiply, solveCholesky } from "../../linalg";
import type { Random } from "../../random";
import { jacobian } from "../curvature";
import { outputs } from "../gradient";
import { errorWeight, type Functions, type Posterior, priorSpread } from "../sampling";

/**
 * Functions drawn from the Laplace approximation at an optimum, with the Gauss-Newton curvature and
 * the network linearised there (Immer et al. 2021), at `places`; one output. Drawn from the prior of
 * the linearised network and conditioned on the data (Matheron's rule), which needs no matrix over
 * the parameters.
 */
export function laplaceFunctions(
  posterior: Posterior,
  optimum: ArrayLike<number>,
  places: ArrayLike<number>,
  count: number,
  random: Random
): Functions {
  const { architecture, data } = posterior;
  const spread = priorSpread(posterior);
  const there = inUnits(jacobian(architecture, optimum, places), spread);
  const here = inUnits(jacobian(architecture, optimum, data.x), spread);
  const z = matrix(spread.length, count);
  for (let i = 0; i < z.data.length; i++) z.data[i] = random.normal();
  const at = outputs(architecture, optimum, places, "float64");
  const drawn = multiply(there, z);
  if (data.rows > 0) {
    const variance = 1 / (2 * errorWeight(posterior));
    const seen = multiply(here, z);
    const sd = Math.sqrt(variance);
    for (let i = 0; i < seen.data.length; i++) {
      seen.data[i] = (seen.data[i] as number) + sd * random.normal();
    }
    const gram = multiply(here, here, { transposeB: true });
    for (let i = 0; i < gram.rows; i++) {
      gram.data[i * (gram.rows + 1)] = (gram.data[i * (gram.rows + 1)] as number) + variance;
    }
    const solved = solveCholesky(cholesky(gram).L, seen);
    const back = multiply(multiply(there, here, { transposeB: true }), solved);
    for (let i = 0; i < drawn.data.length; i++) {
      drawn.data[i] = (drawn.data[i] as number) - (back.data[i] as number);
    }
  }
  return Array.from({ length: count }, (_, s) =>
    Float64Array.from(at, (value, k) => value + (drawn.data[k * count + s] as number))
  );
}

/** Columns times the prior's spread: derivatives by parameters in the prior's units. */
function inUnits(J: Matrix, spread: Float64Array): Matrix {
  return { ...J, data: J.data.map((value, i) => value * (spread[i % J.columns] as number)) };
}
