import {
  cholesky,
  column,
  type Matrix,
  matrix,
  multiply,
  solveCholesky,
  solveLower
} from "../linalg";
import type { Random } from "../random";
import { addOrders, covariance } from "./gram";
import { type OrderedBasis, orders } from "./orders";
import { type PriorFamily, variancesOf } from "./prior-family";

/** A prior over functions at one degree, before and after the data, at some places. */
export interface FunctionBelief {
  readonly priorSd: Float64Array;
  /** Functions drawn from the prior. */
  readonly draws: readonly Float64Array[];
  readonly mean: Float64Array;
  /** Posterior standard deviation of the function, noise not included. */
  readonly sd: Float64Array;
}

export interface FunctionTask {
  readonly basis: OrderedBasis;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly noiseVariance: number;
  readonly degree: number;
  /** Where the functions are wanted. */
  readonly at: Float64Array;
  /** Each prior with its amplitude. */
  readonly priors: readonly { readonly family: PriorFamily; readonly amplitude: number }[];
  /** The coefficients of draw k, order by order; all priors share them, scaled to their own. */
  readonly randoms: readonly Random[];
}

/** Sums over the orders: inputs by inputs, inputs by places, places, draws by places. */
interface Sums {
  readonly gram: Matrix;
  readonly cross: Matrix;
  readonly variance: Float64Array;
  readonly draws: Matrix;
}

/** Orders taken at once. */
const block = 64;

/**
 * Prior and posterior in the function-space view (Rasmussen & Williams 2006, section 2.2): all that
 * is needed are sums over orders, so that degree 10,000 needs no design matrix. A generator, to let
 * the caller pause: it yields the number of orders done.
 */
export function* functionBeliefs(task: FunctionTask): Generator<number, FunctionBelief[], void> {
  const { x, at, degree, priors, randoms } = task;
  const [ofInputs, ofPlaces] = [orders(task.basis, x), orders(task.basis, at)];
  const sums = priors.map(
    (): Sums => ({
      gram: matrix(x.length, x.length),
      cross: matrix(x.length, at.length),
      variance: new Float64Array(at.length),
      draws: matrix(randoms.length, at.length)
    })
  );
  for (let next = 0; next <= degree; next += block) {
    const count = Math.min(block, degree + 1 - next);
    const [inputs, places] = [ofInputs.take(count), ofPlaces.take(count)];
    const normals = matrix(randoms.length, count);
    randoms.forEach((random, d) => {
      for (let c = 0; c < count; c++) normals.data[d * count + c] = random.normal();
    });
    priors.forEach(({ family }, p) => {
      const variances = variancesOf(family, next, count);
      if (!variances) return;
      const { gram, cross, variance, draws } = sums[p] as Sums;
      addOrders(gram, inputs, inputs, variances);
      addOrders(cross, inputs, places, variances);
      addOrders(draws, normals, places, variances.map(Math.sqrt));
      addSquares(variance, places, variances);
    });
    yield next + count;
  }
  return priors.map(({ family, amplitude }, p) =>
    belief(sums[p] as Sums, task, amplitude * family.share(degree))
  );
}

/** Adds Σ_j v_j φ_j² for each row. */
function addSquares(sum: Float64Array, { columns, data }: Matrix, variances: Float64Array): void {
  for (let i = 0, at = 0; i < sum.length; i++) {
    let added = 0;
    for (let c = 0; c < columns; c++, at++) {
      const value = data[at] as number;
      added += (variances[c] as number) * value * value;
    }
    sum[i] = (sum[i] as number) + added;
  }
}

function belief(
  sums: Sums,
  { y, at, noiseVariance, randoms }: FunctionTask,
  amplitude: number
): FunctionBelief {
  const scale = Math.sqrt(amplitude);
  const priorSd = sums.variance.map((variance) => scale * Math.sqrt(variance));
  const draws = randoms.map((_, d) =>
    sums.draws.data.slice(d * at.length, (d + 1) * at.length).map((value) => scale * value)
  );
  const { L } = cholesky(covariance(sums.gram, amplitude, noiseVariance));
  const cross = { ...sums.cross, data: sums.cross.data.map((value) => amplitude * value) };
  const mean = multiply(cross, solveCholesky(L, column(y)), { transposeA: true }).data;
  const explained = solveLower(L, cross).data;
  const sd = priorSd.map((before, i) => {
    let variance = before * before;
    for (let k = i; k < explained.length; k += at.length) {
      variance -= (explained[k] as number) * (explained[k] as number);
    }
    return Math.sqrt(Math.max(0, variance));
  });
  return { priorSd, draws, mean, sd };
}
