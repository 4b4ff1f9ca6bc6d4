import type { LossName } from "../../kernels";
import { type Matrix, matrix, multiply } from "../../linalg";
import { type Architecture, type Layer, parameterCount } from "../architecture";
import type { Data } from "../data";
import { lossHessianProduct, probabilities, sigmoid } from "./loss-hessian";
import { backwards, type Pass, pass, throughActivation } from "./signals";

/** A symmetric operator on parameter vectors. */
export type Operator = (v: ArrayLike<number>) => Float64Array<ArrayBuffer>;

/** v -> G v, G the Gauss-Newton matrix of the mean loss: J^T (loss Hessian) J / rows. */
export function gaussNewton(
  architecture: Architecture,
  loss: LossName,
  parameters: ArrayLike<number>,
  { rows, x }: Data
): Operator {
  const through = pass(architecture, parameters, x);
  const outputs = through.levels.at(-1) as Matrix;
  return (v) => {
    const along = directional(through, v).at(-1) as Matrix;
    const deltas = backwards(through, lossHessianProduct(loss, outputs, along));
    return gather(through, deltas, 1 / rows);
  };
}

/** v -> H v, H the Hessian of the mean loss (Pearlmutter 1994: differentiate the gradient along v). */
export function hessian(
  architecture: Architecture,
  loss: LossName,
  parameters: ArrayLike<number>,
  { rows, x, y }: Data
): Operator {
  const through = pass(architecture, parameters, x);
  const { levels, weights, layers } = through;
  const outputs = levels.at(-1) as Matrix;
  const first = lossSlope(loss, outputs, y);
  const deltas = backwards(through, first);
  const transposed = { transposeB: true };
  const bents = layers.map((_, l) =>
    l === 0 ? undefined : multiply(deltas[l] as Matrix, weights[l] as Matrix, transposed).data
  );
  return (v) => {
    const along = directional(through, v);
    const moved: Matrix[] = [lossHessianProduct(loss, outputs, along.at(-1) as Matrix)];
    for (let l = layers.length - 1; l > 0; l--) {
      const next = multiply(moved[0] as Matrix, weights[l] as Matrix, transposed);
      const turned = multiply(deltas[l] as Matrix, direction(layers[l] as Layer, v), transposed);
      add(next, turned);
      throughActivation(architecture, levels[l] as Matrix, next);
      if (architecture.activation === "tanh") {
        // tanh'' times the change before the activation is -2 a times the change of a.
        const a = (levels[l] as Matrix).data;
        const da = (along[l] as Matrix).data;
        const bent = bents[l] as Float64Array;
        for (let i = 0; i < a.length; i++) {
          const change = -2 * (a[i] as number) * (da[i] as number) * (bent[i] as number);
          next.data[i] = (next.data[i] as number) + change;
        }
      }
      moved.unshift(next);
    }
    const product = gather(through, moved, 1 / rows);
    layers.forEach((layer, l) => {
      const part = multiply(along[l] as Matrix, deltas[l] as Matrix, { transposeA: true });
      part.data.forEach((value, i) => {
        const at = layer.weights + i;
        product[at] = (product[at] as number) + value / rows;
      });
    });
    return product;
  };
}

/** How the numbers of each level change along v. */
function directional(
  { architecture, layers, levels, weights }: Pass,
  v: ArrayLike<number>
): Matrix[] {
  const input = levels[0] as Matrix;
  const along: Matrix[] = [matrix(input.rows, input.columns)];
  layers.forEach((layer, l) => {
    const change = multiply(along[l] as Matrix, weights[l] as Matrix);
    add(change, multiply(levels[l] as Matrix, direction(layer, v)));
    for (let i = 0; i < change.data.length; i++) {
      change.data[i] =
        (change.data[i] as number) + (v[layer.biases + (i % layer.outputs)] as number);
    }
    if (l + 1 < layers.length) throughActivation(architecture, levels[l + 1] as Matrix, change);
    along.push(change);
  });
  return along;
}

function direction({ inputs, outputs, weights }: Layer, v: ArrayLike<number>): Matrix {
  const data = Float64Array.from({ length: inputs * outputs }, (_, i) => v[weights + i] as number);
  return { rows: inputs, columns: outputs, data };
}

function add({ data: to }: Matrix, { data: from }: Matrix): void {
  for (let i = 0; i < to.length; i++) to[i] = (to[i] as number) + (from[i] as number);
}

/** The parameter vector that derivatives at all levels amount to. */
function gather(
  { architecture, layers, levels }: Pass,
  deltas: readonly Matrix[],
  scale: number
): Float64Array<ArrayBuffer> {
  const all = new Float64Array(parameterCount(architecture));
  layers.forEach(({ weights, biases, outputs }, l) => {
    const delta = deltas[l] as Matrix;
    all.set(multiply(levels[l] as Matrix, delta, { transposeA: true }).data, weights);
    for (let i = 0; i < delta.data.length; i++) {
      const at = biases + (i % outputs);
      all[at] = (all[at] as number) + (delta.data[i] as number);
    }
  });
  return all.map((value) => scale * value);
}

/** The derivative of each row's loss with respect to its outputs. */
function lossSlope(loss: LossName, outputs: Matrix, y: ArrayLike<number>): Matrix {
  const p = loss === "cross-entropy" ? probabilities(outputs).data : outputs.data;
  const data = Float64Array.from(p, (value, i) => {
    const target = y[i] as number;
    if (loss === "squared") return 2 * (value - target);
    return (loss === "logistic" ? sigmoid(value) : value) - target;
  });
  return { rows: outputs.rows, columns: outputs.columns, data };
}
