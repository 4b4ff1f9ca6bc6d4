import { type Matrix, matrix, multiply } from "../../linalg";
import { type Architecture, type Layer, layersOf } from "../architecture";
import { level } from "../gradient";

/** What a pass through a network leaves: the numbers of every level, rows x units, outputs last. */
export interface Pass {
  readonly architecture: Architecture;
  readonly layers: readonly Layer[];
  readonly levels: readonly Matrix[];
  readonly weights: readonly Matrix[];
}

/** Goes through the network in float64. */
export function pass(
  architecture: Architecture,
  parameters: ArrayLike<number>,
  x: ArrayLike<number>
): Pass {
  const layers = layersOf(architecture);
  const rows = x.length / (architecture.sizes[0] ?? 1);
  const levels = architecture.sizes.map((columns, depth) => ({
    rows,
    columns,
    data: level(architecture, depth, parameters, x) as Float64Array
  }));
  const all = Float64Array.from(parameters);
  const weights = layers.map(({ inputs, outputs, weights: from, biases }) => ({
    rows: inputs,
    columns: outputs,
    data: all.subarray(from, biases)
  }));
  return { architecture, layers, levels, weights };
}

/** Multiplies `delta` in place by the activation's derivative at a hidden level, told from its numbers. */
export function throughActivation(
  { activation }: Architecture,
  { data: a }: Matrix,
  { data: delta }: Matrix
): void {
  if (activation === "linear") return;
  for (let i = 0; i < a.length; i++) {
    const value = a[i] as number;
    if (activation === "tanh") delta[i] = (delta[i] as number) * (1 - value * value);
    else if (!(value > 0)) delta[i] = 0;
  }
}

/**
 * Derivatives of something with respect to each level before its activation, given those with respect
 * to the outputs: entry l belongs to the outputs of layer l.
 */
export function backwards({ architecture, levels, weights }: Pass, outputs: Matrix): Matrix[] {
  const deltas: Matrix[] = [outputs];
  for (let l = weights.length - 1; l > 0; l--) {
    const delta = multiply(deltas[0] as Matrix, weights[l] as Matrix, { transposeB: true });
    throughActivation(architecture, levels[l] as Matrix, delta);
    deltas.unshift(delta);
  }
  return deltas;
}

/**
 * `backwards` for each output alone: entry l is (rows x outputs) x units, the outputs of a row one
 * after the other.
 */
export function signals(through: Pass): Matrix[] {
  const last = through.levels.at(-1) as Matrix;
  const { rows, columns: outputs } = last;
  const all = through.layers.map((layer) => matrix(rows * outputs, layer.outputs));
  for (let output = 0; output < outputs; output++) {
    const one = matrix(rows, outputs);
    for (let i = 0; i < rows; i++) one.data[i * outputs + output] = 1;
    backwards(through, one).forEach((delta, l) => {
      const to = all[l] as Matrix;
      for (let i = 0; i < rows; i++) {
        const row = delta.data.subarray(i * to.columns, (i + 1) * to.columns);
        to.data.set(row, (i * outputs + output) * to.columns);
      }
    });
  }
  return all;
}
