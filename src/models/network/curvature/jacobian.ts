import { type Matrix, matrix, multiply } from "../../linalg";
import { type Architecture, parameterCount, type Spread } from "../architecture";
import { pass, signals } from "./signals";

/**
 * Derivatives of the outputs with respect to the parameters, (rows x outputs) x parameters: the
 * outputs of a row stand one after the other. float64.
 */
export function jacobian(
  architecture: Architecture,
  parameters: ArrayLike<number>,
  x: ArrayLike<number>
): Matrix {
  const through = pass(architecture, parameters, x);
  const outputs = architecture.sizes.at(-1) ?? 1;
  const J = matrix((through.levels[0]?.rows ?? 0) * outputs, parameterCount(architecture));
  signals(through).forEach((delta, l) => {
    const { weights, biases, inputs } = through.layers[l] as (typeof through.layers)[number];
    const a = (through.levels[l] as Matrix).data;
    for (let row = 0; row < J.rows; row++) {
      const point = Math.floor(row / outputs);
      const slope = delta.data.subarray(row * delta.columns, (row + 1) * delta.columns);
      J.data.set(slope, row * J.columns + biases);
      for (let i = 0; i < inputs; i++) {
        const input = a[point * inputs + i] as number;
        const to = row * J.columns + weights + i * delta.columns;
        for (let j = 0; j < slope.length; j++) J.data[to + j] = input * (slope[j] as number);
      }
    }
  });
  return J;
}

/**
 * The tangent kernel J(X) S^2 J(Z)^T, S the given standard deviations of weights and biases (1 if not
 * given): entry ((i, output), (k, output')). Made from products of whole levels, without J.
 */
export function tangentKernel(
  architecture: Architecture,
  parameters: ArrayLike<number>,
  x: ArrayLike<number>,
  { z = x, units }: { readonly z?: ArrayLike<number>; readonly units?: readonly Spread[] } = {}
): Matrix {
  const atX = pass(architecture, parameters, x);
  const atZ = z === x ? atX : pass(architecture, parameters, z);
  const signalsX = signals(atX);
  const signalsZ = z === x ? signalsX : signals(atZ);
  const outputs = architecture.sizes.at(-1) ?? 1;
  const K = matrix(signalsX[0]?.rows ?? 0, signalsZ[0]?.rows ?? 0);
  for (let l = 0; l < signalsX.length; l++) {
    const options = { transposeB: true };
    const inputs = multiply(atX.levels[l] as Matrix, atZ.levels[l] as Matrix, options);
    const slopes = multiply(signalsX[l] as Matrix, signalsZ[l] as Matrix, options);
    const { weights = 1, biases = 1 } = units?.[l] ?? {};
    for (let row = 0; row < K.rows; row++) {
      const from = Math.floor(row / outputs) * inputs.columns;
      for (let column = 0; column < K.columns; column++) {
        const like = inputs.data[from + Math.floor(column / outputs)] as number;
        const at = row * K.columns + column;
        const share = weights * weights * like + biases * biases;
        K.data[at] = (K.data[at] as number) + share * (slopes.data[at] as number);
      }
    }
  }
  return K;
}
